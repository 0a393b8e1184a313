// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simulatorclient.h"
#include "support/patience.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace recado::simulator;
using namespace recado::test;
using namespace std::chrono_literals;

/// What was used and what it costs: usage, balance, lookups, prices, alerts.
class TestSimUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsWhatWasSent();
    void doesNotCountWhatWasNotSent();
    void cutsTimeIntoPieces();
    void refusesWhatItCannotRead();
    void countsChargesAndTakesThemFromTheBalance();
    void looksNumbersUp_data();
    void looksNumbersUp();
    void namesPrices();
    void noticesWebhooksThatDoNotAnswer();
    void goesOnAfterARestart();

private:
    [[nodiscard]] QJsonArray usage(const QString &period, const Fields &query = {}) const
    {
        return m_client->get("/Usage/Records"_L1 + period + ".json"_L1, query)
            .json()["usage_records"_L1]
            .toArray();
    }
    [[nodiscard]] QJsonObject usageOf(const QString &category, const QString &period = u"/Today"_s) const
    {
        return usage(period, {{u"Category"_s, category}})[0].toObject();
    }
    [[nodiscard]] QJsonObject get(const QString &target) const
    {
        return m_client->request("GET", target).json();
    }

    std::unique_ptr<Server> m_server;
    std::unique_ptr<SimulatorClient> m_client;
};

void TestSimUsage::init()
{
    m_server = std::make_unique<Server>();
    QVERIFY(m_server->start());
    m_client = std::make_unique<SimulatorClient>(m_server->url());
}

void TestSimUsage::countsWhatWasSent()
{
    QCOMPARE(m_client->sms(person, QString(200, u'a')).status, 201); // two segments
    QCOMPARE(m_client->sms().status, 201);
    const QJsonObject inbound{{u"from"_s, person}, {u"to"_s, smsNumber}, {u"body"_s, u"Oi"_s}};
    QVERIFY(m_client->control("POST", u"inbound"_s, inbound).status < 300);
    m_client->advance(5min);
    const QJsonObject outbound = usageOf(u"sms-outbound"_s);
    QCOMPARE(outbound["count"_L1].toString(), u"2"_s); // numbers are text in the 2010 API
    QCOMPARE(outbound["usage"_L1].toString(), u"3"_s);
    QCOMPARE(outbound["usage_unit"_L1].toString(), u"segments"_s);
    QVERIFY(outbound["price"_L1].toString().toDouble() > 0);
    QCOMPARE(usageOf(u"sms"_s)["count"_L1].toString(), u"3"_s);
    QCOMPARE(usageOf(u"channels-whatsapp"_s)["count"_L1].toString(), u"0"_s);
    QCOMPARE(usageOf(u"totalprice"_s)["price"_L1].toString(), usageOf(u"sms"_s)["price"_L1].toString());
    QCOMPARE(usageOf(u"sms"_s)["start_date"_L1], usageOf(u"sms"_s)["end_date"_L1]);
    m_client->account = otherAccount;
    QCOMPARE(usageOf(u"sms"_s)["count"_L1].toString(), u"0"_s);
}

void TestSimUsage::doesNotCountWhatWasNotSent()
{
    QCOMPARE(m_client->sms(u"not a number"_s).status, 400);
    const QString sid = m_client->sms().json()["sid"_L1].toString();
    QCOMPARE(m_client->post("/Messages/"_L1 + sid + ".json"_L1, {{u"Status"_s, u"canceled"_s}}).status, 200);
    m_client->advance(5min);
    QCOMPARE(usageOf(u"sms"_s)["count"_L1].toString(), u"0"_s);
}

void TestSimUsage::cutsTimeIntoPieces()
{
    QCOMPARE(m_client->sms().status, 201);
    m_client->advance(1min);
    m_client->advance(24h);
    QCOMPARE(m_client->sms().status, 201);
    m_client->advance(1min);
    QCOMPARE(usageOf(u"sms"_s)["count"_L1].toString(), u"1"_s);
    QCOMPARE(usageOf(u"sms"_s, u"/Yesterday"_s)["count"_L1].toString(), u"1"_s);
    QCOMPARE(usageOf(u"sms"_s, u"/AllTime"_s)["count"_L1].toString(), u"2"_s);
    QCOMPARE(usageOf(u"sms"_s, {})["count"_L1].toString(), u"2"_s);
    const QJsonArray days = usage(u"/Daily"_s, {{u"Category"_s, u"sms"_s}});
    QCOMPARE(days.size(), 2);
    QVERIFY(days[0]["start_date"_L1].toString() > days[1]["start_date"_L1].toString()); // newest first
    const QJsonArray few = usage(u"/Daily"_s, {{u"Category"_s, u"sms"_s}, {u"StartDate"_s, u"-2days"_s}});
    QCOMPARE(few.size(), 3);
    QCOMPARE(few[2]["count"_L1].toString(), u"0"_s);
    QVERIFY(usage(u"/Monthly"_s, {{u"Category"_s, u"sms"_s}}).size()
            <= 2); // two where midnight ends the month
    m_client->advance(24h * 62);
    QCOMPARE(usageOf(u"sms"_s, u"/ThisMonth"_s)["count"_L1].toString(), u"0"_s);
    QCOMPARE(usageOf(u"sms"_s, u"/AllTime"_s)["count"_L1].toString(), u"2"_s);
}

void TestSimUsage::refusesWhatItCannotRead()
{
    QCOMPARE(m_client->get(u"/Usage/Records.json"_s, {{u"Category"_s, u"faxes"_s}}).code(), 20001);
    QCOMPARE(m_client->get(u"/Usage/Records.json"_s, {{u"StartDate"_s, u"yesterday"_s}}).code(), 20001);
    QCOMPARE(m_client->get(u"/Usage/Records/Hourly.json"_s).code(), 20404);
}

void TestSimUsage::countsChargesAndTakesThemFromTheBalance()
{
    const double before = m_client->get(u"/Balance.json"_s).json()["balance"_L1].toString().toDouble();
    const QString service = u"/verify/v2/Services/VA00000000000000000000000000000001"_s;
    for (const QString &phone : {person, u"+5567999550002"_s, u"+5567999550003"_s}) {
        const Fields start{{u"To"_s, phone}, {u"Channel"_s, u"sms"_s}};
        QCOMPARE(m_client->request("POST", service + "/Verifications"_L1, encoded(start)).status, 201);
        const Fields check{{u"To"_s, phone}, {u"Code"_s, u"123456"_s}};
        QCOMPARE(m_client->request("POST", service + "/VerificationCheck"_L1, encoded(check)).status, 200);
    }
    QCOMPARE(usageOf(u"verify-verifications"_s)["count"_L1].toString(), u"3"_s);
    const double spent = usageOf(u"totalprice"_s)["price"_L1].toString().toDouble();
    QVERIFY(spent > 0);
    const double after = m_client->get(u"/Balance.json"_s).json()["balance"_L1].toString().toDouble();
    QVERIFY(qAbs(before - spent - after) < 0.011); // the balance has cents only
}

void TestSimUsage::looksNumbersUp_data()
{
    QTest::addColumn<QString>("phone");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<QString>("type");
    QTest::newRow("mobile") << person << true << u"mobile"_s;
    QTest::newRow("landline") << u"+556730000009"_s << true << u"landline"_s;
    QTest::newRow("agreed landline") << u"+15005521614"_s << true << u"landline"_s;
    QTest::newRow("too short") << u"+55679"_s << false << QString();
    QTest::newRow("too long") << u"+5567999550001234"_s << false << QString();
}

void TestSimUsage::looksNumbersUp()
{
    QFETCH(const QString, phone);
    QFETCH(const bool, valid);
    QFETCH(const QString, type);
    const QString target = "/lookups/v2/PhoneNumbers/%2B"_L1 + phone.mid(1);
    const QJsonObject plain = get(target);
    QCOMPARE(plain["phone_number"_L1].toString(), phone);
    QCOMPARE(plain["valid"_L1].toBool(), valid);
    QCOMPARE(plain["validation_errors"_L1].toArray().isEmpty(), valid);
    QVERIFY(plain["line_type_intelligence"_L1].isNull());
    QCOMPARE(usageOf(u"lookups"_s)["count"_L1].toString(), u"0"_s); // that costs nothing
    const QJsonObject more = get(target + "?Fields=line_type_intelligence"_L1);
    QCOMPARE(more["line_type_intelligence"_L1]["type"_L1].toString(), type);
    QCOMPARE(usageOf(u"lookups"_s)["count"_L1].toString(), valid ? u"1"_s : u"0"_s);
    QCOMPARE(m_client->request("GET", target + "?Fields=horoscope"_L1).code(), 20001);
    QCOMPARE(m_client->request("GET", u"/lookups/v2/PhoneNumbers/nobody"_s).code(), 20404);
}

void TestSimUsage::namesPrices()
{
    for (const QString &path : {u"/pricing/v1/Messaging/Countries"_s, u"/pricing/v2/Voice/Countries"_s}) {
        const QJsonArray countries = get(path)["countries"_L1].toArray();
        QVERIFY(countries.size() > 2);
        const QJsonObject page = get(path + "?PageSize=2"_L1);
        QCOMPARE(page["countries"_L1].toArray().size(), 2);
        QVERIFY(!page["meta"_L1]["next_page_url"_L1].isNull());
        QCOMPARE(get(path + "/br"_L1)["iso_country"_L1].toString(), u"BR"_s);
        QCOMPARE(m_client->request("GET", path + "/XX"_L1).code(), 20404);
    }
    const QJsonObject sms = get(u"/pricing/v1/Messaging/Countries/BR"_s);
    QVERIFY(sms["outbound_sms_prices"_L1][0]["prices"_L1][0]["current_price"_L1].toString().toDouble() > 0);
    const QJsonObject calls = get(u"/pricing/v2/Voice/Countries/BR"_s);
    QCOMPARE(calls["outbound_prefix_prices"_L1][0]["destination_prefixes"_L1][0].toString(), u"55"_s);
}

void TestSimUsage::noticesWebhooksThatDoNotAnswer()
{
    const QString alerts = u"/monitor/v1/Alerts"_s;
    QCOMPARE(get(alerts)["alerts"_L1].toArray().size(), 0);
    const Reply created = m_client->create({{u"To"_s, person},
                                            {u"From"_s, smsNumber},
                                            {u"Body"_s, u"Bom dia"_s},
                                            {u"StatusCallback"_s, u"http://127.0.0.1:9/nobody"_s}});
    QCOMPARE(created.status, 201);
    m_client->advance(10s);
    QTRY_VERIFY(!get(alerts)["alerts"_L1].toArray().isEmpty()); // when the connection was refused
    const QJsonObject alert = get(alerts + "?LogLevel=error"_L1)["alerts"_L1][0].toObject();
    QCOMPARE(alert["error_code"_L1].toString(), u"11205"_s);
    QCOMPARE(alert["resource_sid"_L1], created.json()["sid"_L1]);
    QCOMPARE(get(alerts + u'/' + alert["sid"_L1].toString())["request_url"_L1].toString(),
             u"http://127.0.0.1:9/nobody"_s);
    QCOMPARE(get(alerts + "?LogLevel=warning"_L1)["alerts"_L1].toArray().size(), 0);
    QCOMPARE(get(alerts + "?EndDate=2024-01-01"_L1)["alerts"_L1].toArray().size(), 0);
}

void TestSimUsage::goesOnAfterARestart()
{
    const QTemporaryDir folder;
    const ServerOptions options{.stateFile = folder.filePath(u"state.json"_s)};
    for (int run = 1; run <= 2; ++run) {
        Server server(options);
        QVERIFY(server.start());
        m_client = std::make_unique<SimulatorClient>(server.url());
        const QString target = u"/lookups/v2/PhoneNumbers/%2B5567999550001?Fields=line_type_intelligence"_s;
        QCOMPARE(m_client->request("GET", target).status, 200);
        QCOMPARE(m_client->sms().status, 201); // a request that only reads is not written down by itself
        QCOMPARE(usageOf(u"lookups"_s)["count"_L1].toString(), QString::number(run));
        QVERIFY(server.stop());
    }
}

QTEST_GUILESS_MAIN(TestSimUsage)
#include "tst_simusage.moc"
