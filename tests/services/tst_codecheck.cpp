// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/boleto/codecheck.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace recado;
using namespace Qt::Literals::StringLiterals;

/// What a person pastes to know what it is.
class TestCodeCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLineIsFoundAmongWords_data();
    void theLineIsFoundAmongWords();
    void everyCheckDigitIsListed();
    void aWrongDigitIsNamedWithTheRightOne();
    void aCollectionLineHasItsOwnDigits();
    void theListAgreesWithTheRules_data();
    void theListAgreesWithTheRules();
    void aFactorOfFiveDigitsIsNamed();
    void tooFewDigitsAreSaidSo();
    void aFiscalKeyIsNoBoleto();
    void aPixCodeIsRead();
    void aPixCodeWithAWrongSumIsRefused();
    void otherTextIsNothing();

private:
    inline static const QDate today{2026, 11, 21};
    inline static const QString line = u"00190.00009 01234.567004 00000.101170 1 16560000074210"_s;
    inline static const QString pix = u"00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-"
                                      u"4266554400005204000053039865802BR5913Fulano "
                                      "de Tal6008BRASILIA62070503***63041D3D"_s;

    static QStringList wrong(const CodeCheck &check)
    {
        QStringList codes;
        for (const DigitCheck &digit : check.checkDigits) {
            if (!digit.holds())
                codes.append(digit.code);
        }
        return codes;
    }
};

void TestCodeCheck::theLineIsFoundAmongWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("as printed") << line;
    QTest::newRow("digits only") << u"00190000090123456700400000101170116560000074210"_s;
    QTest::newRow("with words") << u"Linha digitável: "_s + line + u"\nVence em 12/04/2026"_s;
    QTest::newRow("after the bank's code") << u"001-9 "_s + line;
    QTest::newRow("on two rows") << u"00190.00009 01234.567004\n00000.101170 1 16560000074210"_s;
}

void TestCodeCheck::theLineIsFoundAmongWords()
{
    QFETCH(const QString, text);
    const CodeCheck check = checkCode(text, today);
    QVERIFY(check.kind == CodeCheck::Kind::Line);
    QVERIFY(check.isValid());
    QCOMPARE(check.slip->line, u"00190000090123456700400000101170116560000074210"_s);
    QCOMPARE(check.slip->bank, u"001"_s);
    QCOMPARE(check.slip->amountCents, std::optional<qint64>(74210));
}

void TestCodeCheck::everyCheckDigitIsListed()
{
    const CodeCheck check = checkCode(line, today);
    QCOMPARE(check.checkDigits.size(), std::size_t{4});
    QCOMPARE(check.checkDigits.front().covered, u"001900000"_s);
    QCOMPARE(check.checkDigits.front().found, u'9');
    QCOMPARE(check.checkDigits.back().code, u"general-check-digit"_s);
    QCOMPARE(wrong(check), QStringList());
}

void TestCodeCheck::aWrongDigitIsNamedWithTheRightOne()
{
    QString broken = line;
    broken.replace(u"567004"_s, u"567005"_s);
    const CodeCheck check = checkCode(broken, today);
    QVERIFY(!check.isValid());
    QVERIFY(check.kind == CodeCheck::Kind::Line);
    QCOMPARE(wrong(check), QStringList(u"field2-check-digit"_s));
    const DigitCheck second = check.checkDigits.at(1);
    QCOMPARE(second.found, u'5');
    QCOMPARE(second.expected, u'4');
    QCOMPARE(check.problems, wrong(check)); // the list and the verdict come from two places: they must agree
}

void TestCodeCheck::aCollectionLineHasItsOwnDigits()
{
    const CodeCheck check = checkCode(u"83610000002-2 31870123202-3 61208123456-1 78901234567-2"_s, today);
    QVERIFY(check.isValid());
    QVERIFY(check.slipKind == boleto::SlipKind::Collection);
    QCOMPARE(check.checkDigits.size(), std::size_t{5});
    QCOMPARE(wrong(check), QStringList());
}

/// The list of digits and the verdict are computed in two places: they must never disagree.
void TestCodeCheck::theListAgreesWithTheRules_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QStringList>("problems");
    QFile file(QStringLiteral(RECADO_FIXTURES "/boleto/vectors.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto codes = QJsonDocument::fromJson(file.readAll()).object().value("boleto"_L1).toArray();
    QVERIFY(codes.size() > 160);
    int row = 0;
    for (const auto entry : codes) {
        const QJsonObject vector = entry.toObject();
        QTest::addRow("%d", row++) << vector.value("input"_L1).toString()
                                   << vector.value("problems"_L1).toVariant().toStringList();
    }
}

void TestCodeCheck::theListAgreesWithTheRules()
{
    QFETCH(const QString, input);
    QFETCH(QStringList, problems);
    const CodeCheck check = checkCode(input, today);
    QCOMPARE(check.isValid(), problems.isEmpty());
    if (check.checkDigits.empty())
        return;
    QStringList digits = problems.filter(QRegularExpression(u"check-digit$"_s));
    QStringList listed = wrong(check);
    digits.sort();
    listed.sort();
    QCOMPARE(listed, digits);
}

void TestCodeCheck::aFactorOfFiveDigitsIsNamed()
{
    const CodeCheck check = checkCode(QString(48, u'1'), today);
    QCOMPARE(check.problems, QStringList(u"line48-not-collection"_s));
    QVERIFY(check.checkDigits.empty());
}

void TestCodeCheck::tooFewDigitsAreSaidSo()
{
    const CodeCheck check = checkCode(line.chopped(3), today);
    QVERIFY(check.kind == CodeCheck::Kind::Bars || check.kind == CodeCheck::Kind::Line);
    QVERIFY(!check.isValid());
    const CodeCheck shorter = checkCode(line.chopped(9), today);
    QCOMPARE(shorter.problems, QStringList(u"length"_s));
    QCOMPARE(shorter.digits.size(), 38);
}

void TestCodeCheck::aFiscalKeyIsNoBoleto()
{
    // state 50, November 2026, an invented CNPJ, model 55; its own check digit is the last
    QString key = u"5026111122233300018155001000000001100000000"_s;
    int sum = 0;
    for (qsizetype at = key.size() - 1, weight = 2; at >= 0; --at, weight = weight == 9 ? 2 : weight + 1)
        sum += key.at(at).digitValue() * static_cast<int>(weight);
    key += QString::number(sum % 11 < 2 ? 0 : 11 - sum % 11);
    QVERIFY(checkCode(key, today).kind == CodeCheck::Kind::FiscalKey);
    QVERIFY(!checkCode(key, today).isValid());
}

void TestCodeCheck::aPixCodeIsRead()
{
    const CodeCheck check = checkCode(u"Pix: "_s + pix, today);
    QVERIFY(check.kind == CodeCheck::Kind::Pix);
    QVERIFY2(check.isValid(), qPrintable(check.problems.join(u' ')));
    QCOMPARE(check.pix->name, u"Fulano de Tal"_s);
}

void TestCodeCheck::aPixCodeWithAWrongSumIsRefused()
{
    const CodeCheck check = checkCode(pix.chopped(4) + u"1D3E"_s, today);
    QVERIFY(check.kind == CodeCheck::Kind::Pix);
    QCOMPARE(check.problems, QStringList(u"crc"_s));
    QVERIFY(!check.isValid());
}

void TestCodeCheck::otherTextIsNothing()
{
    for (const QString &text : {QString(), u"Bom dia"_s, u"(67) 99955-0101"_s, u"12.345.678/0001-95"_s})
        QVERIFY2(checkCode(text, today).kind == CodeCheck::Kind::Nothing, qPrintable(text));
}

QTEST_APPLESS_MAIN(TestCodeCheck)
#include "tst_codecheck.moc"
