// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/messages/segments.h"
#include "simulator/messages/smartencoding.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace recado::simulator;

class TestSegments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTwiliosCalculator();
    void keepsPairsTogether();
};

void TestSegments::agreesWithTwiliosCalculator()
{
    QFile file(QStringLiteral(RECADO_FIXTURES "/simulator/segment-vectors.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray vectors = QJsonDocument::fromJson(file.readAll()).array();
    QCOMPARE(vectors.size(), 88);
    for (const auto &vector : vectors) {
        const QString text = vector["text"_L1].toString();
        const bool smart = vector["smartEncoded"_L1].toBool();
        const SegmentCount count = countSegments(smart ? smartEncoded(text) : text);
        const QString about = text.left(20) + (smart ? u" (smart)"_s : u""_s);
        QVERIFY2(count.segments == vector["segments"_L1].toInt(), qPrintable(about));
        QVERIFY2((count.encoding == SmsEncoding::Gsm7) == (vector["encoding"_L1].toString() == "GSM-7"_L1),
                 qPrintable(about));
    }
}

void TestSegments::keepsPairsTogether()
{
    // 67 units fit: a pair that would straddle the end moves to the next segment as a whole
    const QString text = u"í"_s.repeated(66) + u"👍"_s + u"í"_s.repeated(66);
    QCOMPARE(countSegments(text).segments, 3);
    QCOMPARE(countSegments(u"a"_s.repeated(152) + u"€"_s + u"a"_s.repeated(152)).segments, 3);
}

QTEST_APPLESS_MAIN(TestSegments)
#include "tst_simulatorsegments.moc"
