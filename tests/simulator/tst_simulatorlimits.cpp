// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simulatorclient.h"
#include "support/patience.h"

using namespace Qt::Literals::StringLiterals;
using namespace recado::simulator;
using namespace recado::test;
using namespace std::chrono_literals;

/// How fast, how many and how long: what Twilio and Meta let through.
class TestSimulatorLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sendsOneSegmentASecond();
    void sendsEightyWhatsAppsASecond();
    void refusesWhenTheQueueIsTooLong();
    void overflowsLaterThroughAService();
    void overflowsWhatsAppAfterFourHours();
    void letsValidityExpire();
    void limitsPeoplePerDay();
    void limitsTheAccountsSpeed();
    void limitsTheDay();
    void limitsTrialAccounts();
    void limitsScheduledMessages();
    void limitsRequestsAtOneTime();
    void wantsTheSandboxJoined();
    void keepsOptOutsBehindAService();
    void refusesUnknownAccountsWhenAsked();
    void keepsTheLimitsOverARestart();

private:
    void fillTheQueue(int messages, const Fields &fields);
    void rule(const QString &lines)
    {
        const recado::Outcome played = m_server->simulator().play(lines, u"test"_s);
        QVERIFY2(played, played ? "" : qPrintable(played.error().detail));
    }
    [[nodiscard]] QString sidOf(const Reply &reply) const { return reply.json()["sid"_L1].toString(); }
    [[nodiscard]] QString statusOf(const QString &sid) const
    {
        return m_client->message(sid)["status"_L1].toString();
    }
    [[nodiscard]] int errorOf(const QString &sid) const
    {
        return m_client->message(sid)["error_code"_L1].toInt();
    }
    [[nodiscard]] Reply viaService(const QString &to) const
    {
        return m_client->create({{u"To"_s, to},
                                 {u"MessagingServiceSid"_s, u"MG00000000000000000000000000000001"_s},
                                 {u"Body"_s, u"Bom dia"_s}});
    }

    std::unique_ptr<Server> m_server;
    std::unique_ptr<SimulatorClient> m_client;
};

void TestSimulatorLimits::init()
{
    m_server = std::make_unique<Server>();
    QVERIFY(m_server->start());
    m_client = std::make_unique<SimulatorClient>(m_server->url());
}

void TestSimulatorLimits::sendsOneSegmentASecond()
{
    const QString first = sidOf(m_client->sms(person, QString(300, u'a'))); // two segments
    const QString second = sidOf(m_client->sms());
    m_client->advance(2s);
    QCOMPARE(statusOf(first), u"sent"_s);
    QCOMPARE(statusOf(second), u"queued"_s);
    m_client->advance(500ms);
    QCOMPARE(statusOf(second), u"sending"_s);
}

void TestSimulatorLimits::sendsEightyWhatsAppsASecond()
{
    rule(u"window always-open"_s);
    QStringList sids;
    for (int i = 0; i < 41; ++i)
        sids << sidOf(m_client->whatsApp());
    m_client->advance(990ms);
    QCOMPARE(statusOf(sids[39]), u"sending"_s);
    QCOMPARE(statusOf(sids[40]), u"queued"_s);
}

/// Creates many at once, without a socket in between.
void TestSimulatorLimits::fillTheQueue(int messages, const Fields &fields)
{
    const HttpRequest request{.method = "POST",
                              .path = "/2010-04-01/Accounts/" + fullAccount.toUtf8() + "/Messages.json",
                              .headers
                              = {{"authorization", "Basic " + (fullAccount.toUtf8() + ":x").toBase64()},
                                 {"content-type", "application/x-www-form-urlencoded"}},
                              .body = encoded(fields)};
    for (int i = 0; i < messages; ++i)
        QCOMPARE(m_server->simulator().handle(request).answer.status, 201);
}

void TestSimulatorLimits::refusesWhenTheQueueIsTooLong()
{
    // 10 h at one segment a second: 3,600 messages of ten segments
    fillTheQueue(3600, {{u"To"_s, person}, {u"From"_s, smsNumber}, {u"Body"_s, QString(1530, u'a')}});
    QCOMPARE(m_client->sms().code(), 21611);
    m_client->advance(1h);
    QCOMPARE(m_client->sms().status, 201);
}

void TestSimulatorLimits::overflowsLaterThroughAService()
{
    fillTheQueue(3600, {{u"To"_s, person}, {u"From"_s, smsNumber}, {u"Body"_s, QString(1530, u'a')}});
    const Reply late = viaService(person);
    QCOMPARE(late.status, 201);
    m_client->advance(5s);
    QCOMPARE(errorOf(sidOf(late)), 30001);
    QCOMPARE(statusOf(sidOf(late)), u"failed"_s);
}

void TestSimulatorLimits::overflowsWhatsAppAfterFourHours()
{
    rule(u"window always-open\nsender whatsapp:+556730000000 per-second=1"_s);
    fillTheQueue(14'401, {{u"To"_s, whatsAppPerson}, {u"From"_s, whatsAppNumber}, {u"Body"_s, u"x"_s}});
    const QString late = sidOf(m_client->whatsApp());
    m_client->advance(5s);
    QCOMPARE(errorOf(late), 30001);
}

void TestSimulatorLimits::letsValidityExpire()
{
    QVERIFY(!sidOf(m_client->sms(person, QString(1530, u'a'))).isEmpty()); // ten seconds
    const QString late = sidOf(m_client->create(
        {{u"To"_s, person}, {u"From"_s, smsNumber}, {u"Body"_s, u"x"_s}, {u"ValidityPeriod"_s, u"5"_s}}));
    m_client->advance(4s);
    QCOMPARE(statusOf(late), u"queued"_s);
    m_client->advance(1s);
    QCOMPARE(statusOf(late), u"failed"_s);
    QCOMPARE(errorOf(late), 30036);
}

void TestSimulatorLimits::limitsPeoplePerDay()
{
    rule(u"window always-open\nsender whatsapp:+556730000000 people-per-day=2"_s);
    const auto send
        = [&](int last) { return sidOf(m_client->whatsApp(u"whatsapp:+556799955000%1"_s.arg(last))); };
    const QStringList sids = {send(1), send(2), send(3), send(1)};
    m_client->advance(10s);
    QCOMPARE(statusOf(sids[1]), u"read"_s);
    QCOMPARE(errorOf(sids[2]), 63018);
    QCOMPARE(statusOf(sids[3]), u"read"_s); // the same person again costs nothing
    m_client->advance(24h);
    const QString next = send(3);
    m_client->advance(10s);
    QCOMPARE(statusOf(next), u"read"_s);
}

void TestSimulatorLimits::limitsTheAccountsSpeed()
{
    rule(u"window always-open\nlimits whatsapp-per-second=2"_s);
    const qint64 begun = recado::toMsecs(m_server->clock().now()) % 1000;
    m_client->advance(std::chrono::milliseconds{1000 - begun}); // all leave in the same second of the clock
    QStringList sids;
    for (int i = 0; i < 6; ++i)
        sids << sidOf(m_client->whatsApp());
    m_client->advance(30s);
    int refused = 0;
    for (const QString &sid : sids)
        refused += errorOf(sid) == 63017 ? 1 : 0;
    QCOMPARE(refused, 4);
}

void TestSimulatorLimits::limitsTheDay()
{
    rule(u"account %1 per-day=2"_s.arg(fullAccount));
    QCOMPARE(m_client->sms().status, 201);
    QCOMPARE(m_client->sms().status, 201);
    QCOMPARE(m_client->sms().code(), 63038);
    m_client->advance(24h);
    QCOMPARE(m_client->sms().status, 201);
}

void TestSimulatorLimits::limitsTrialAccounts()
{
    m_client->account = trialAccount;
    const auto send = [&] {
        return m_client->create({{u"To"_s, person}, {u"From"_s, u"+556730000002"_s}, {u"Body"_s, u"x"_s}});
    };
    for (int i = 0; i < 50; ++i)
        QCOMPARE(send().status, 201);
    QCOMPARE(send().code(), 63038);
    m_client->advance(24h);
    QCOMPARE(send().status, 201);
    rule(u"trial verified-only"_s);
    QCOMPARE(send().code(), 21608);
    rule(u"verified "_s + person);
    QCOMPARE(send().status, 201);
}

void TestSimulatorLimits::limitsScheduledMessages()
{
    rule(u"limits scheduled=1"_s);
    const auto schedule = [&] {
        const QDateTime at = recado::toDateTime(m_server->clock().now() + 1h);
        return m_client->create({{u"To"_s, person},
                                 {u"MessagingServiceSid"_s, u"MG00000000000000000000000000000001"_s},
                                 {u"Body"_s, u"x"_s},
                                 {u"ScheduleType"_s, u"fixed"_s},
                                 {u"SendAt"_s, at.toString(Qt::ISODate)}});
    };
    const QString first = sidOf(schedule());
    QCOMPARE(schedule().code(), 35125);
    QCOMPARE(m_client->post(u"/Messages/%1.json"_s.arg(first), {{u"Status"_s, u"canceled"_s}}).status, 200);
    QCOMPARE(schedule().status, 201);
}

void TestSimulatorLimits::limitsRequestsAtOneTime()
{
    rule(u"limits requests-at-once=2\nfault on=create delay=300ms"_s);
    const QByteArray body = encoded({{u"To"_s, person}, {u"From"_s, smsNumber}, {u"Body"_s, u"x"_s}});
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 3; ++i) {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(m_server->url().host(), static_cast<quint16>(m_server->url().port()));
        socket->write("POST /2010-04-01/Accounts/" + fullAccount.toUtf8()
                      + "/Messages.json HTTP/1.1\r\nHost: x\r\nAuthorization: Basic "
                      + (fullAccount.toUtf8() + ":x").toBase64()
                      + "\r\nContent-Type: application/x-www-form-urlencoded\r\nConnection: close\r\n"
                        "Content-Length: "
                      + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        sockets.push_back(std::move(socket));
    }
    int refused = 0;
    for (const auto &socket : sockets) {
        QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
        refused += parseReply(socket->readAll()).code() == 20429 ? 1 : 0;
    }
    QCOMPARE(refused, 1);
    QCOMPARE(m_server->simulator().world().messages.all().size(), 2U); // never processed
}

void TestSimulatorLimits::wantsTheSandboxJoined()
{
    const QString sandbox = u"whatsapp:+14155238886"_s;
    const auto write = [&](const QString &body) {
        return m_client
            ->control("POST", u"inbound"_s,
                      {{u"from"_s, whatsAppPerson}, {u"to"_s, sandbox}, {u"body"_s, body}})
            .status;
    };
    const auto send = [&] {
        return sidOf(
            m_client->create({{u"To"_s, whatsAppPerson}, {u"From"_s, sandbox}, {u"Body"_s, u"Oi"_s}}));
    };
    QCOMPARE(write(u"oi"_s), 201);
    const QString before = send();
    m_client->advance(20s);
    QCOMPARE(errorOf(before), 63015);

    QCOMPARE(write(u"Join recado-demo"_s), 201);
    const QStringList two = {send(), send()};
    m_client->advance(1s);
    QCOMPARE(statusOf(two[0]), u"sent"_s);
    QCOMPARE(statusOf(two[1]), u"queued"_s); // one in three seconds
    m_client->advance(20s);
    QCOMPARE(statusOf(two[1]), u"read"_s);

    m_client->advance(72h);
    QCOMPARE(write(u"oi"_s), 201); // opens the window, joins nothing
    const QString late = send();
    m_client->advance(20s);
    QCOMPARE(errorOf(late), 63015);
}

void TestSimulatorLimits::keepsOptOutsBehindAService()
{
    QCOMPARE(m_client
                 ->control("POST", u"inbound"_s,
                           {{u"from"_s, person}, {u"to"_s, smsNumber}, {u"body"_s, u"PARE"_s}})
                 .status,
             201);
    QCOMPARE(m_client->sms().code(), 21610);
    const Reply accepted = viaService(person); // who sends is not known yet
    QCOMPARE(accepted.status, 201);
    m_client->advance(10s);
    QCOMPARE(errorOf(sidOf(accepted)), 21610);
}

void TestSimulatorLimits::refusesUnknownAccountsWhenAsked()
{
    m_client->account = otherAccount;
    QCOMPARE(m_client->get(u".json"_s).status, 200);
    rule(u"accounts known-only"_s);
    QCOMPARE(m_client->get(u".json"_s).code(), 20003);
}

void TestSimulatorLimits::keepsTheLimitsOverARestart()
{
    rule(u"account %1 per-day=1\nlimits requests-at-once=7"_s.arg(fullAccount));
    QCOMPARE(m_client->sms().status, 201);
    const QJsonObject saved = m_server->simulator().save();
    Server second;
    QVERIFY(second.simulator().restore(saved));
    QVERIFY(second.start());
    QCOMPARE(second.simulator().world().rules.concurrentRequests, 7);
    QCOMPARE(SimulatorClient(second.url()).sms().code(), 63038);
}

QTEST_GUILESS_MAIN(TestSimulatorLimits)
#include "tst_simulatorlimits.moc"
