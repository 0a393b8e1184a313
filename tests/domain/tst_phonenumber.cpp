// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/areacodes.h"
#include "domain/phonenormaliser.h"
#include "domain/phonenumber.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace recado;
using namespace Qt::Literals::StringLiterals;

class TestPhoneNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleWrite_data();
    void readsWhatPeopleWrite();
    void namesEveryRefusal_data();
    void namesEveryRefusal();
    void saysWhatItAssumed_data();
    void saysWhatItAssumed();
    void keepsTheFormThatTwilioReports();
    void e164IsExact_data();
    void e164IsExact();
    void toleratesTheNinthDigitOnlyForMobiles();
    void showsAndMasks_data();
    void showsAndMasks();
    void knowsTheStateOfAnAreaCode();
};

void TestPhoneNumber::readsWhatPeopleWrite_data()
{
    QTest::addColumn<QJsonObject>("vector");
    QFile file(QStringLiteral(RECADO_FIXTURES "/boleto/vectors.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto phones = QJsonDocument::fromJson(file.readAll()).object().value("phone"_L1).toArray();
    QVERIFY(phones.size() > 80);
    int row = 0;
    for (const auto &entry : phones)
        QTest::addRow("%d", row++) << entry.toObject();
}

void TestPhoneNumber::readsWhatPeopleWrite()
{
    QFETCH(QJsonObject, vector);
    const auto read
        = PhoneNumber::parse(vector.value("input"_L1).toString(), vector.value("areaCode"_L1).toString());

    if (vector.value("e164"_L1).isNull()) {
        QVERIFY(!read);
        QVERIFY(read.error().reason.startsWith("phone-"_L1));
        return;
    }
    QVERIFY2(read, qPrintable(vector.value("input"_L1).toString()));
    QCOMPARE(read->toString(), vector.value("e164"_L1).toString());

    static const QHash<QString, PhoneNumber::Kind> kinds{{u"mobile"_s, PhoneNumber::Kind::Mobile},
                                                         {u"landline"_s, PhoneNumber::Kind::Landline},
                                                         {u"toll_free"_s, PhoneNumber::Kind::TollFree},
                                                         {u"national"_s, PhoneNumber::Kind::National},
                                                         {u"foreign"_s, PhoneNumber::Kind::Foreign}};
    const auto kind = vector.value("kind"_L1).toString();
    QVERIFY2(kinds.contains(kind), qPrintable(kind));
    QCOMPARE(read->kind(), kinds.value(kind));
    const auto forms = vector.value("whatsApp"_L1).toVariant().toStringList();
    if (!forms.isEmpty())
        QCOMPARE(read->whatsAppForms(), forms);
}

void TestPhoneNumber::namesEveryRefusal_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << u"  "_s << u"phone-empty"_s;
    QTest::newRow("words") << u"não tem"_s << u"phone-empty"_s;
    QTest::newRow("short") << u"119940"_s << u"phone-too-short"_s;
    QTest::newRow("long") << u"119876543210"_s << u"phone-too-long"_s;
    QTest::newRow("rounded") << u"1,19876E+10"_s << u"phone-rounded"_s;
    QTest::newRow("no area code") << u"99955-0101"_s << u"phone-area-code-missing"_s;
    QTest::newRow("area code") << u"(20) 99955-0101"_s << u"phone-area-code-unknown"_s;
    QTest::newRow("radio") << u"11 7755-0101"_s << u"phone-ambiguous"_s;
    QTest::newRow("placeholder") << u"99999999999"_s << u"phone-placeholder"_s;
    QTest::newRow("not 9") << u"67 59955-0101"_s << u"phone-impossible"_s;
    QTest::newRow("foreign") << u"+1 111 555 0100"_s << u"phone-impossible"_s;
}

void TestPhoneNumber::namesEveryRefusal()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    const auto read = PhoneNumber::parse(text);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Invalid);
    QCOMPARE(read.error().reason, reason);
}

void TestPhoneNumber::saysWhatItAssumed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("notices");
    QTest::newRow("nothing") << u"67 99955-0101"_s << QStringList();
    QTest::newRow("ninth digit") << u"67 9955-0101"_s << QStringList{u"ninth-digit-added"_s};
    QTest::newRow("area code") << u"99955-0101"_s << QStringList{u"area-code-assumed"_s};
    QTest::newRow("two") << u"67 99955-0101 / 67 99955-0102"_s << QStringList{u"several-numbers"_s};
    QTest::newRow("a slash inside") << u"67/99955-0101"_s << QStringList();
    QTest::newRow("extension") << u"67 3355-0101 ramal 12"_s << QStringList{u"extension-dropped"_s};
}

void TestPhoneNumber::saysWhatItAssumed()
{
    QFETCH(QString, text);
    QFETCH(QStringList, notices);
    const auto read = readPhone(text, {.defaultAreaCode = u"67"_s});
    QVERIFY(read);
    QCOMPARE(read->notices, notices);
}

void TestPhoneNumber::keepsTheFormThatTwilioReports()
{
    const auto reported = PhoneNumber::fromE164(u"+556799550101"_s);
    QVERIFY(reported);
    QCOMPARE(reported->toString(), u"+556799550101"_s);
    QVERIFY(reported->isMobile());
    QVERIFY(reported->isSameWhatsAppAs(*PhoneNumber::parse(u"+5567999550101"_s)));
}

void TestPhoneNumber::e164IsExact_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("right") << u"+15005550006"_s << true;
    QTest::newRow("no plus") << u"15005550006"_s << false;
    QTest::newRow("zero") << u"+05005550006"_s << false;
    QTest::newRow("spaces") << u"+1 5005550006"_s << false;
    QTest::newRow("a line behind") << u"+15005550006\n"_s << false;
    QTest::newRow("too long") << u"+1500555000612345"_s << false;
    QTest::newRow("other digits") << u"+١٥٠٠٥٥٥٠٠٠٦"_s << false;
}

void TestPhoneNumber::e164IsExact()
{
    QFETCH(QString, text);
    QFETCH(bool, accepted);
    QCOMPARE(PhoneNumber::fromE164(text).has_value(), accepted);
}

void TestPhoneNumber::toleratesTheNinthDigitOnlyForMobiles()
{
    const auto landline = *PhoneNumber::parse(u"67 3355-0101"_s);
    QCOMPARE(landline.whatsAppForms(), QStringList{u"+556733550101"_s});
    QVERIFY(!landline.isSameWhatsAppAs(*PhoneNumber::fromE164(u"+5567933550101"_s)));
    const auto mobile = *PhoneNumber::parse(u"67 99955-0101"_s);
    QVERIFY(!mobile.isSameWhatsAppAs(*PhoneNumber::parse(u"68 99955-0101"_s)));
}

void TestPhoneNumber::showsAndMasks_data()
{
    QTest::addColumn<QString>("e164");
    QTest::addColumn<QString>("display");
    QTest::addColumn<QString>("masked");
    QTest::newRow("mobile") << u"+5567999550101"_s << u"(67) 99955-0101"_s << u"+55 67 •••••-0101"_s;
    QTest::newRow("old mobile") << u"+556799550101"_s << u"(67) 9955-0101"_s << u"+55 67 •••••-0101"_s;
    QTest::newRow("landline") << u"+556733550101"_s << u"(67) 3355-0101"_s << u"+55 67 •••••-0101"_s;
    QTest::newRow("0800") << u"+558005550101"_s << u"0800 555 0101"_s << u"+55 •••••-0101"_s;
    QTest::newRow("4004") << u"+5540040101"_s << u"4004-0101"_s << u"+55 •••••-0101"_s;
    QTest::newRow("abroad") << u"+13055550100"_s << u"+1 305-555-0100"_s << u"+1 •••••-0100"_s;
}

void TestPhoneNumber::showsAndMasks()
{
    QFETCH(QString, e164);
    QFETCH(QString, display);
    QFETCH(QString, masked);
    const auto number = PhoneNumber::fromE164(e164);
    QVERIFY(number);
    QCOMPARE(number->display(), display);
    QCOMPARE(number->masked(), masked);
}

void TestPhoneNumber::knowsTheStateOfAnAreaCode()
{
    QCOMPARE(stateOfAreaCode(u"67"), std::optional<QStringView>(u"MS"));
    QVERIFY(!stateOfAreaCode(u"20"));
    QVERIFY(!isAreaCode(u""));
    QCOMPARE(PhoneNumber::parse(u"67 99955-0101"_s)->areaCode(), std::optional(u"67"_s));
}

QTEST_GUILESS_MAIN(TestPhoneNumber)
#include "tst_phonenumber.moc"
