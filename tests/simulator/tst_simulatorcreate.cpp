// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simulatorclient.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace recado::simulator;
using namespace recado::test;

class TestMessageCreate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answersAsTwilioDoes();
    void countsTextAsStrings();
    void prefixesTrialMessages();
    void givesTheSameSidsForTheSameSeed();
    void refusesWithTwiliosCode_data();
    void refusesWithTwiliosCode();
    void acceptsAnySenderOfUnknownAccounts();
    void takesBarePathsToo();
    void countsWhatWasReallyCreated();

private:
    std::unique_ptr<Server> m_server;
    std::unique_ptr<SimulatorClient> m_client;
};

void TestMessageCreate::init()
{
    m_server = std::make_unique<Server>();
    QVERIFY(m_server->start());
    m_client = std::make_unique<SimulatorClient>(m_server->url());
}

void TestMessageCreate::answersAsTwilioDoes()
{
    const Reply reply = m_client->sms();
    QCOMPARE(reply.status, 201);
    const QJsonObject json = reply.json();
    static const QRegularExpression sid(u"^SM[0-9a-f]{32}$"_s);
    QVERIFY(sid.match(json["sid"_L1].toString()).hasMatch());
    QCOMPARE(json["status"_L1].toString(), u"queued"_s);
    QCOMPARE(json["direction"_L1].toString(), u"outbound-api"_s);
    QCOMPARE(json["num_segments"_L1].toString(), u"1"_s);
    QCOMPARE(json["num_media"_L1].toString(), u"0"_s);
    QCOMPARE(json["price_unit"_L1].toString(), u"USD"_s);
    for (const auto name :
         {"price"_L1, "date_sent"_L1, "error_code"_L1, "error_message"_L1, "messaging_service_sid"_L1})
        QVERIFY2(json[name].isNull(), name.data());
    static const QRegularExpression date(
        u"^[A-Z][a-z]{2}, \\d{2} [A-Z][a-z]{2} \\d{4} \\d{2}:\\d{2}:\\d{2} \\+0000$"_s);
    QVERIFY(date.match(json["date_created"_L1].toString()).hasMatch());
    QCOMPARE(json["uri"_L1].toString(),
             u"/2010-04-01/Accounts/%1/Messages/%2.json"_s.arg(fullAccount, json["sid"_L1].toString()));
    QCOMPARE(reply.header("Twilio-Request-Id"), "RQ" + json["sid"_L1].toString().mid(2).toLatin1());
    QCOMPARE(reply.header("Twilio-Concurrent-Requests"), "1"_ba);
    QVERIFY(!reply.header("Twilio-Request-Duration").isEmpty());
    QVERIFY(!reply.header("X-Home-Region").isEmpty());
    QCOMPARE(reply.header("Content-Type"), "application/json"_ba);
    QVERIFY(reply.header("Date").endsWith(" GMT"));
}

void TestMessageCreate::countsTextAsStrings()
{
    QCOMPARE(m_client->sms(person, u"a"_s.repeated(161)).json()["num_segments"_L1].toString(), u"2"_s);
    QCOMPARE(m_client->sms(person, u"í"_s.repeated(71)).json()["num_segments"_L1].toString(), u"2"_s);
    const Fields fields{{u"To"_s, person},
                        {u"From"_s, smsNumber},
                        {u"Body"_s, u"“oi” – até"_s},
                        {u"SmartEncoded"_s, u"true"_s}};
    QCOMPARE(m_client->create(fields).json()["body"_L1].toString(), u"\"oi\" - até"_s);
    QCOMPARE(m_client->whatsApp().json()["num_segments"_L1].toString(), u"1"_s);
    const Reply media = m_client->create({{u"To"_s, whatsAppPerson},
                                          {u"From"_s, whatsAppNumber},
                                          {u"MediaUrl"_s, u"http://127.0.0.1:9/a.pdf"_s}});
    QVERIFY(media.json()["sid"_L1].toString().startsWith("MM"_L1));
    QCOMPARE(media.json()["num_media"_L1].toString(), u"1"_s);
}

void TestMessageCreate::prefixesTrialMessages()
{
    m_client->account = trialAccount;
    const Reply reply = m_client->create(
        {{u"To"_s, person}, {u"From"_s, u"+556730000002"_s}, {u"Body"_s, u"a"_s.repeated(150)}});
    QCOMPARE(reply.status, 201);
    QVERIFY(reply.json()["body"_L1].toString().startsWith("Sent from your Twilio trial account - a"_L1));
    QCOMPARE(reply.json()["num_segments"_L1].toString(), u"2"_s);
}

void TestMessageCreate::givesTheSameSidsForTheSameSeed()
{
    const auto firstSid = [](quint32 seed, bool listBefore) {
        Server server({.seed = seed});
        if (!server.start())
            return QString();
        const SimulatorClient client(server.url());
        if (listBefore && client.get(u"/Messages.json"_s).status != 200)
            return QString();
        return client.sms().json()["sid"_L1].toString();
    };
    QVERIFY(!firstSid(7, false).isEmpty());
    QCOMPARE(firstSid(7, true), firstSid(7, false));
    QVERIFY(firstSid(8, false) != firstSid(7, false));
}

void TestMessageCreate::refusesWithTwiliosCode_data()
{
    QTest::addColumn<Fields>("fields");
    QTest::addColumn<int>("code");
    const std::pair to{u"To"_s, person};
    const std::pair from{u"From"_s, smsNumber};
    const std::pair body{u"Body"_s, u"Bom dia"_s};
    const auto toIs = [&](const QString &text) { return Fields{{u"To"_s, text}, from, body}; };
    const auto fromIs = [&](const QString &text) { return Fields{to, {u"From"_s, text}, body}; };
    const auto with = [&](const QString &name, const QString &value) {
        return Fields{to, from, body, {name, value}};
    };

    QTest::newRow("no To") << Fields{from, body} << 21604;
    QTest::newRow("no From") << Fields{to, body} << 21603;
    QTest::newRow("no body") << Fields{to, from} << 21602;
    QTest::newRow("empty body") << Fields{to, from, {u"Body"_s, u""_s}} << 21602;
    QTest::newRow("1601 characters") << Fields{to, from, {u"Body"_s, u"a"_s.repeated(1601)}} << 21617;
    QTest::newRow("To without plus") << toIs(u"5567999550001"_s) << 21211;
    QTest::newRow("To formatted") << toIs(u"+55 67 99955-0001"_s) << 21211;
    QTest::newRow("To too short") << toIs(u"+5567999"_s) << 21211;
    QTest::newRow("To test 21211") << toIs(u"+15005550001"_s) << 21211;
    QTest::newRow("To test 21612") << toIs(u"+15005550002"_s) << 21612;
    QTest::newRow("To test 21610") << toIs(u"+15005550004"_s) << 21610;
    QTest::newRow("To magic 21408") << toIs(u"+15005521408"_s) << 21408;
    QTest::newRow("To magic Brazil") << toIs(u"+5567955521614"_s) << 21614;
    QTest::newRow("From unknown") << fromIs(u"+5567999550009"_s) << 21659;
    QTest::newRow("From of another") << fromIs(u"+556730000002"_s) << 21660;
    QTest::newRow("From malformed") << fromIs(u"Recado"_s) << 21212;
    QTest::newRow("From test 21606") << fromIs(u"+15005550007"_s) << 21606;
    QTest::newRow("From is To") << toIs(smsNumber) << 21266;
    QTest::newRow("channels differ") << fromIs(whatsAppNumber) << 21910;
    QTest::newRow("no WhatsApp sender")
        << Fields{{u"To"_s, whatsAppPerson}, {u"From"_s, u"whatsapp:+556730000001"_s}, body} << 63007;
    QTest::newRow("unknown parameter") << with(u"Bodyy"_s, u"x"_s) << 20001;
    QTest::newRow("bad switch") << with(u"ProvideFeedback"_s, u"yes"_s) << 20001;
    QTest::newRow("media address") << with(u"MediaUrl"_s, u"ftp://a/b"_s) << 21620;
    QTest::newRow("validity") << with(u"ValidityPeriod"_s, u"36001"_s) << 21624;
    QTest::newRow("callback") << with(u"StatusCallback"_s, u"https://a_b.example/"_s) << 21609;
    QTest::newRow("variables alone") << with(u"ContentVariables"_s, u"{}"_s) << 21654;
    QTest::newRow("template") << with(u"ContentSid"_s, u"HX1"_s) << 21655;
    QTest::newRow("service") << with(u"MessagingServiceSid"_s, u"MG000000000000000000000000000000aa"_s)
                             << 21701;
    QTest::newRow("schedule, no service") << with(u"ScheduleType"_s, u"fixed"_s) << 35118;
}

void TestMessageCreate::refusesWithTwiliosCode()
{
    QFETCH(const Fields, fields);
    QFETCH(const int, code);
    const Reply reply = m_client->create(fields);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.code(), code);
    QCOMPARE(reply.json()["status"_L1].toInt(), 400);
    QVERIFY(!reply.json()["message"_L1].toString().isEmpty());
    QCOMPARE(reply.json()["more_info"_L1].toString(), u"https://www.twilio.com/docs/errors/%1"_s.arg(code));
    QCOMPARE(m_server->simulator().world().creates.accepted, 0);
}

void TestMessageCreate::acceptsAnySenderOfUnknownAccounts()
{
    m_client->account = otherAccount;
    const Reply reply
        = m_client->create({{u"To"_s, person}, {u"From"_s, u"+5511999550009"_s}, {u"Body"_s, u"x"_s}});
    QCOMPARE(reply.status, 201);
    QCOMPARE(reply.json()["account_sid"_L1].toString(), otherAccount);
}

void TestMessageCreate::takesBarePathsToo()
{
    const QByteArray body = encoded({{u"To"_s, person}, {u"From"_s, smsNumber}, {u"Body"_s, u"x"_s}});
    const QString path = u"/2010-04-01/Accounts/%1/Messages"_s.arg(fullAccount);
    QCOMPARE(m_client->request("POST", path + u".json"_s, body).status, 201);
    QCOMPARE(m_client->request("POST", path, body).status, 404); // .json is not optional
    QCOMPARE(
        m_client->request("POST", path + u".json"_s, R"({"To":"+5567999550001"})", "application/json").code(),
        20001);
}

void TestMessageCreate::countsWhatWasReallyCreated()
{
    QCOMPARE(m_client->sms().status, 201);
    QCOMPARE(m_client->sms().status, 201);
    QCOMPARE(m_client->sms(u"+5567999550002"_s, u"outro"_s).status, 201);
    QCOMPARE(m_client->sms(u"+1"_s).status, 400);
    const QJsonObject creates = m_client->control("GET", u"status"_s).json()["creates"_L1].toObject();
    QCOMPARE(creates["accepted"_L1].toInt(), 3);
    QCOMPARE(creates["refused"_L1].toInt(), 1);
    QCOMPARE(creates["perTo"_L1][person].toInt(), 2);
    const QString sha
        = QString::fromLatin1(QCryptographicHash::hash("outro", QCryptographicHash::Sha256).toHex());
    QCOMPARE(creates["perBodySha256"_L1][sha].toInt(), 1);
}

QTEST_GUILESS_MAIN(TestMessageCreate)
#include "tst_simulatorcreate.moc"
