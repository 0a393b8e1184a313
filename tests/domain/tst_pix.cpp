// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/documents/pix.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace recado;
using namespace Qt::Literals::StringLiterals;

class TestPix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void obeysTheVectors_data();
    void obeysTheVectors();
    void crcKeepsItsLeadingZeros();
    void acceptsALowerCaseCrc();
    void refusesACodeWithoutKeyOrAddress();
};

void TestPix::obeysTheVectors_data()
{
    QTest::addColumn<QJsonObject>("vector");
    QFile file(QStringLiteral(RECADO_FIXTURES "/boleto/vectors.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto codes = QJsonDocument::fromJson(file.readAll()).object().value("pix"_L1).toArray();
    QVERIFY(codes.size() > 40);
    int row = 0;
    for (const auto &entry : codes)
        QTest::addRow("%d", row++) << entry.toObject();
}

void TestPix::obeysTheVectors()
{
    QFETCH(QJsonObject, vector);
    const auto text = [&vector](QLatin1StringView name) { return vector.value(name).toString(); };
    const auto code = parsePix(text("input"_L1));
    QCOMPARE(code.isValid(), vector.value("valid"_L1).toBool());
    if (!code.isValid()) {
        QCOMPARE(code.problems, vector.value("problems"_L1).toVariant().toStringList());
        QCOMPARE(code.expectedCrc, text("crcExpected"_L1));
        return;
    }
    static const QHash<QString, PixCode::Kind> kinds{{u"static"_s, PixCode::Kind::Static},
                                                     {u"dynamic"_s, PixCode::Kind::Dynamic},
                                                     {u"recurrence"_s, PixCode::Kind::Recurrence}};
    QVERIFY(kinds.contains(text("kind"_L1)));
    QCOMPARE(code.kind, kinds.value(text("kind"_L1)));
    QCOMPARE(code.key, text("key"_L1));
    QCOMPARE(code.url, text("url"_L1));
    QCOMPARE(code.info, text("info"_L1));
    QCOMPARE(code.name, text("name"_L1));
    QCOMPARE(code.city, text("city"_L1));
    QCOMPARE(code.zip, text("zip"_L1));
    QCOMPARE(code.txid, text("txid"_L1));
    QCOMPARE(code.amountCents.has_value(), !vector.value("amount"_L1).isNull());
    QCOMPARE(code.amountCents.value_or(0), qRound64(text("amount"_L1).toDouble() * 100));
}

void TestPix::crcKeepsItsLeadingZeros()
{
    // The check value of this CRC in every catalogue.
    QCOMPARE(pixCrc("123456789"), quint16(0x29B1));
    const auto code = parsePix(
        u"00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-4266554400005204000053038405802BR5913Fulano de Tal6008BRASILIA62070503***63040C88"_s);
    QCOMPARE(code.expectedCrc, u"0C88"_s);
}

void TestPix::acceptsALowerCaseCrc()
{
    QVERIFY(
        parsePix(
            u"00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-4266554400005204000053039865802BR5913Fulano de Tal6008BRASILIA62070503***63041d3d"_s)
            .isValid());
}

void TestPix::refusesACodeWithoutKeyOrAddress()
{
    const auto body = u"00020126180014br.gov.bcb.pix5204000053039865802BR5903Pix6003Rio62070503***6304"_s;
    const auto crc = QString::number(pixCrc(body.toUtf8()), 16).toUpper().rightJustified(4, u'0');
    QCOMPARE(parsePix(body + crc).problems, QStringList{u"no-key"_s});
    QCOMPARE(parsePix(QString()).problems, QStringList{u"form"_s});
}

QTEST_GUILESS_MAIN(TestPix)
#include "tst_pix.moc"
