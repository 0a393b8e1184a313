// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/datetimes.h"

#include <QLocale>
#include <QTest>

using namespace recado;
using namespace recado::twilio;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestDateTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEnglishDatesInAnyLanguage_data();
    void readsEnglishDatesInAnyLanguage();
    void refusesEverythingElse_data();
    void refusesEverythingElse();
    void writesWhatFiltersTake();
};

void TestDateTimes::readsEnglishDatesInAnyLanguage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("2010 API") << u"Thu, 24 Aug 2023 05:01:45 +0000"_s << qint64{1'692'853'305};
    QTest::newRow("HTTP") << u"Thu, 24 Aug 2023 05:01:45 GMT"_s << qint64{1'692'853'305};
    QTest::newRow("one digit, no weekday") << u"1 Feb 2024 00:00:00 +0000"_s << qint64{1'706'745'600};
    QTest::newRow("leap day") << u"Thu, 29 Feb 2024 23:59:59 +0000"_s << qint64{1'709'251'199};
    QTest::newRow("west of Greenwich") << u"Thu, 24 Aug 2023 02:01:45 -0300"_s << qint64{1'692'853'305};
    QTest::newRow("east, half hour") << u"Thu, 24 Aug 2023 10:31:45 +0530"_s << qint64{1'692'853'305};
}

void TestDateTimes::readsEnglishDatesInAnyLanguage()
{
    QFETCH(QString, text);
    QFETCH(qint64, seconds);
    for (const auto language : {QLocale::English, QLocale::Portuguese, QLocale::Arabic}) {
        QLocale::setDefault(QLocale(language));
        const auto read = readRfc2822(text);
        QVERIFY(read);
        QCOMPARE(toMsecs(*read), seconds * 1000);
    }
    QLocale::setDefault(QLocale::c());
}

void TestDateTimes::refusesEverythingElse_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("ISO 8601") << u"2023-08-24T05:01:45Z"_s;
    QTest::newRow("Portuguese") << u"Qui, 24 Ago 2023 05:01:45 +0000"_s;
    QTest::newRow("half a month") << u"Thu, 24 anF 2023 05:01:45 +0000"_s;
    QTest::newRow("no such day") << u"Wed, 30 Feb 2023 05:01:45 +0000"_s;
    QTest::newRow("no such hour") << u"Thu, 24 Aug 2023 25:01:45 +0000"_s;
    QTest::newRow("only a blank") << u" "_s;
    QTest::newRow("no day") << u"Thu, Aug 2023 05:01:45 +0000"_s;
    QTest::newRow("day of three digits") << u"Thu, 024 Aug 2023 05:01:45 +0000"_s;
    QTest::newRow("a sign in a number") << u"Thu, 24 Aug 2023 -5:01:45 +0000"_s;
    QTest::newRow("a letter in a number") << u"Thu, 24 Aug 20x3 05:01:45 +0000"_s;
    QTest::newRow("figures of another script") << u"Thu, 24 Aug 2023 05:0١:45 +0000"_s;
    QTest::newRow("unknown zone") << u"Thu, 24 Aug 2023 05:01:45 BRT"_s;
    QTest::newRow("half a zone") << u"Thu, 24 Aug 2023 05:01:45 +00"_s;
    QTest::newRow("letters in the zone") << u"Thu, 24 Aug 2023 05:01:45 +0x00"_s;
    QTest::newRow("line end") << u"Thu, 24 Aug 2023 05:01:45 +0000\n"_s;
    QTest::newRow("no zone") << u"Thu, 24 Aug 2023 05:01:45"_s;
    QTest::newRow("more behind") << u"Thu, 24 Aug 2023 05:01:45 +0000 or so"_s;
}

void TestDateTimes::refusesEverythingElse()
{
    QFETCH(QString, text);
    QVERIFY(!readRfc2822(text));
}

void TestDateTimes::writesWhatFiltersTake()
{
    QCOMPARE(toIso8601(Instant{1'692'853'305s + 999ms}), u"2023-08-24T05:01:45Z"_s);
}

QTEST_GUILESS_MAIN(TestDateTimes)
#include "tst_datetimes.moc"
