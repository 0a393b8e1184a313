// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/documents/taxid.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace recado;
using namespace Qt::Literals::StringLiterals;

class TestTaxId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void obeysTheVectors_data();
    void obeysTheVectors();
    void namesEveryRefusal_data();
    void namesEveryRefusal();
    void showsAndMasks();
};

void TestTaxId::obeysTheVectors_data()
{
    QTest::addColumn<TaxId::Kind>("kind");
    QTest::addColumn<QString>("input");
    QTest::addColumn<bool>("valid");
    QFile file(QStringLiteral(RECADO_FIXTURES "/boleto/vectors.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto all = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(all.value("cnpj"_L1).toArray().size() > 30);
    for (const auto &[name, kind] :
         {std::pair("cpf"_L1, TaxId::Kind::Cpf), std::pair("cnpj"_L1, TaxId::Kind::Cnpj)}) {
        int row = 0;
        const QJsonArray entries = all.value(name).toArray();
        for (const auto &entry : entries) {
            QTest::addRow("%s %d", name.data(), row++)
                << kind << entry["input"_L1].toString() << entry["valid"_L1].toBool();
        }
    }
}

void TestTaxId::obeysTheVectors()
{
    QFETCH(TaxId::Kind, kind);
    QFETCH(QString, input);
    QFETCH(bool, valid);
    const auto read = TaxId::parse(input, kind);
    QCOMPARE(read.has_value(), valid);
    if (!valid)
        return;
    QCOMPARE(read->kind(), kind);
    QVERIFY(TaxId::parse(read->display()).has_value());
    QVERIFY(TaxId::parse(input.toLower()).has_value());
    QCOMPARE(TaxId::parse(read->display())->toString(), read->toString());
}

void TestTaxId::namesEveryRefusal_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << u" "_s << u"taxid-empty"_s;
    QTest::newRow("short") << u"123"_s << u"taxid-length"_s;
    QTest::newRow("letters in a CPF") << u"1234567890A"_s << u"taxid-characters"_s;
    QTest::newRow("letters in the check digits") << u"12ABC34501DE3X"_s << u"taxid-characters"_s;
    QTest::newRow("accent") << u"12ÁBC34501DE35"_s << u"taxid-characters"_s;
    QTest::newRow("other digits") << u"١٢٣٤٥٦٧٨٩٠٩"_s << u"taxid-characters"_s;
    QTest::newRow("repeated") << u"111.111.111-11"_s << u"taxid-repeated"_s;
    QTest::newRow("check digit") << u"123.456.789-00"_s << u"taxid-check-digit"_s;
}

void TestTaxId::namesEveryRefusal()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    const auto read = TaxId::parse(text);
    QVERIFY(!read);
    QCOMPARE(read.error().reason, reason);
    QVERIFY(!read.error().detail.contains(u"123"_s));
}

void TestTaxId::showsAndMasks()
{
    const auto person = *TaxId::parse(u"12345678909"_s);
    QCOMPARE(person.display(), u"123.456.789-09"_s);
    QCOMPARE(person.masked(), u"•••.456.789-••"_s);
    const auto company = *TaxId::parse(u"12abc34501de35"_s);
    QCOMPARE(company.display(), u"12.ABC.345/01DE-35"_s);
    QCOMPARE(company.masked(), u"••.•••.345/01DE-••"_s);
    QVERIFY(!TaxId::parse(person.toString(), TaxId::Kind::Cnpj));
}

QTEST_GUILESS_MAIN(TestTaxId)
#include "tst_taxid.moc"
