// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/words/errorcodes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <array>

using namespace recado;
using namespace Qt::Literals::StringLiterals;

namespace {

// The codes that Twilio documents for what this program does.
constexpr std::array catalogued{
    11200, 11205, 11206, 11210, 11220, 11237, 11750, 11751, 12100, 12200, 12300, 13214, 13223, 13224, 13225,
    13227, 13247, 14107, 15002, 16113, 20001, 20003, 20005, 20006, 20008, 20009, 20403, 20404, 20422, 20429,
    20500, 20503, 21205, 21210, 21211, 21212, 21214, 21215, 21216, 21219, 21220, 21266, 21408, 21481, 21602,
    21603, 21604, 21606, 21608, 21609, 21610, 21611, 21612, 21614, 21617, 21619, 21620, 21623, 21624, 21635,
    21654, 21655, 21656, 21658, 21659, 21660, 21661, 21701, 21703, 21704, 30001, 30002, 30003, 30004, 30005,
    30006, 30007, 30008, 30010, 30017, 30018, 30019, 30022, 30023, 30024, 30032, 30034, 30036, 30037, 30040,
    30450, 30453, 30500, 35111, 35114, 35115, 35117, 35118, 35125, 35126, 40001, 40140, 40153, 57012, 60200,
    60202, 60203, 60204, 60205, 60212, 60217, 60220, 60223, 60238, 60242, 60410, 60600, 60605, 63001, 63002,
    63003, 63005, 63007, 63010, 63012, 63013, 63014, 63015, 63016, 63017, 63018, 63019, 63020, 63021, 63022,
    63024, 63026, 63027, 63028, 63029, 63030, 63031, 63032, 63033, 63034, 63037, 63038, 63040, 63041, 63042,
    63043, 63044, 63047, 63049, 63051, 63052};

const std::array languages{u"en"_s, u"pt_BR"_s, u"es"_s};

} // namespace

/// The file with the words for Twilio's codes.
class TestErrorCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsEveryCodeOnce();
    void speaksEveryLanguage();
    void languagesDiffer();
    void namesAKnownRetryAndButton();
    void saysMaybeSentOnlyWhereTwilioDoesNotKnow();
    void doesNotKnowOtherCodesAndLanguages();

private:
    static QJsonArray entries();
};

QJsonArray TestErrorCodes::entries()
{
    (void)knownCodes(); // makes the resource known
    QFile file(u":/errorcodes/errorcodes.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the file is not among the resources");
    return QJsonDocument::fromJson(file.readAll())["codes"_L1].toArray();
}

void TestErrorCodes::holdsEveryCodeOnce()
{
    const std::vector<int> known = knownCodes();
    QCOMPARE(catalogued.size(), 156U);
    for (const int code : catalogued)
        QVERIFY2(std::ranges::binary_search(known, code), qPrintable(QString::number(code)));
    QCOMPARE(static_cast<std::size_t>(entries().size()), known.size()); // fewer known ones: doubles
}

void TestErrorCodes::speaksEveryLanguage()
{
    static const QRegularExpression leftover(u"[{}@|]|\\bTODO\\b"_s);
    for (const int code : knownCodes()) {
        for (const QString &language : languages) {
            const auto entry = entryForCode(code, language);
            QVERIFY2(entry, qPrintable(QString::number(code) + language));
            QVERIFY2(!entry->title.isEmpty(), qPrintable(QString::number(code)));
            for (const QString &sentence : {entry->what, entry->advice}) {
                QVERIFY2(sentence.endsWith(u'.') && sentence.size() > 10, qPrintable(sentence));
                QVERIFY2(!leftover.match(sentence).hasMatch(), qPrintable(sentence));
                QVERIFY2(!sentence.contains(QString::number(code)), "the number is no headline");
            }
        }
    }
}

void TestErrorCodes::languagesDiffer()
{
    for (const int code : knownCodes()) {
        QSet<QString> sentences;
        for (const QString &language : languages)
            sentences.insert(entryForCode(code, language)->what);
        QVERIFY2(sentences.size() == 3, qPrintable(QString::number(code)));
    }
}

void TestErrorCodes::namesAKnownRetryAndButton()
{
    const QSet<QString> retries{u"no"_s, u"auto"_s, u"fix"_s, u"maybe-sent"_s};
    const QJsonArray all = entries();
    for (const QJsonValueConstRef one : all) {
        const QJsonObject entry = one.toObject();
        const QByteArray code = QByteArray::number(entry["code"_L1].toInt());
        QVERIFY2(retries.contains(entry["retry"_L1].toString()), code.constData());
        QVERIFY2(codeButtons().contains(entry["button"_L1].toString()), code.constData());
    }
}

void TestErrorCodes::saysMaybeSentOnlyWhereTwilioDoesNotKnow()
{
    std::vector<int> unsure;
    for (const int code : knownCodes()) {
        if (entryForCode(code, u"en"_s)->retry == RetryClass::MaybeSent)
            unsure.push_back(code);
    }
    const std::vector<int> expected{20500, 20503};
    QCOMPARE(unsure, expected);
    QVERIFY(entryForCode(21610, u"en"_s)->retry == RetryClass::No);
    QVERIFY(entryForCode(20429, u"en"_s)->retry == RetryClass::Auto);
    QVERIFY(entryForCode(63016, u"en"_s)->retry == RetryClass::Fix);
}

void TestErrorCodes::doesNotKnowOtherCodesAndLanguages()
{
    QVERIFY(!entryForCode(63999, u"en"_s));
    QVERIFY(!entryForCode(21211, u"fr"_s));
    QCOMPARE(wordsLanguage(), u"en"_s); // no catalogue is installed here
}

QTEST_GUILESS_MAIN(TestErrorCodes)
#include "tst_errorcodes.moc"
