// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messages/segments.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace recado;
using namespace Qt::Literals::StringLiterals;

class TestSegments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheOfficialCalculator_data();
    void agreesWithTheOfficialCalculator();
    void anEmptyTextCostsNothing();
    void aLighterSpellingIsGsm();
};

void TestSegments::agreesWithTheOfficialCalculator_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("unicode");
    QTest::addColumn<int>("segments");
    QFile file(QStringLiteral(RECADO_FIXTURES "/messages/segments.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray vectors = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(vectors.size() > 40);
    for (int i = 0; const auto &vector : vectors) {
        if (!vector["text"_L1].toString().isEmpty())
            QTest::addRow("vector %d", i++) << vector["text"_L1].toString() << vector["unicode"_L1].toBool()
                                            << vector["segments"_L1].toInt();
    }
}

void TestSegments::agreesWithTheOfficialCalculator()
{
    QFETCH(QString, text);
    const SmsSegments counted = countSegments(text);
    QTEST(counted.unicode, "unicode");
    QTEST(counted.count, "segments");
}

void TestSegments::anEmptyTextCostsNothing()
{
    QCOMPARE(countSegments({}).count, 0);
}

void TestSegments::aLighterSpellingIsGsm()
{
    const QString text = u"Olá, João! Seu boleto de março é de R$ 350,00. ¿Mañana?"_s;
    QVERIFY(countSegments(text).unicode);
    const QString plain = withoutCostlyAccents(text);
    QVERIFY(!countSegments(plain).unicode);
    QCOMPARE(plain, u"Ola, Joao! Seu boleto de marco é de R$ 350,00. ¿Mañana?"_s);
}

QTEST_APPLESS_MAIN(TestSegments)
#include "tst_segments.moc"
