// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simulatorclient.h"
#include "support/patience.h"

using namespace Qt::Literals::StringLiterals;
using namespace recado::simulator;
using namespace recado::test;
using namespace std::chrono_literals;

class TestMessageLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void leadsSmsToDelivered();
    void leadsWhatsAppToRead();
    void tellsThePriceLater();
    void failsOutsideTheWindow();
    void letsTemplatesThroughTheWindow();
    void obeysStop();
    void endsMagicNumbersAsAgreed_data();
    void endsMagicNumbersAsAgreed();
    void cancelsWhatHasNotLeft();
    void sendsScheduledMessagesInTime();
    void choosesTheSenderOfAService();
    void redactsAndDeletes();
    void goesByItselfOnARunningClock();

private:
    QString sidOf(const Reply &reply) { return reply.json()["sid"_L1].toString(); }
    void write(const QString &body, const QString &channel, const QString &to);

    std::unique_ptr<Server> m_server;
    std::unique_ptr<SimulatorClient> m_client;
};

void TestMessageLife::init()
{
    m_server = std::make_unique<Server>();
    QVERIFY(m_server->start());
    m_client = std::make_unique<SimulatorClient>(m_server->url());
}

void TestMessageLife::write(const QString &body, const QString &channel, const QString &to)
{
    const Reply reply
        = m_client->control("POST", u"inbound"_s,
                            {{u"from"_s, person}, {u"to"_s, to}, {u"body"_s, body}, {u"channel"_s, channel}});
    QCOMPARE(reply.status, 201);
}

void TestMessageLife::leadsSmsToDelivered()
{
    const QString sid = sidOf(m_client->sms());
    const auto status = [&] { return m_client->message(sid)["status"_L1].toString(); };
    QCOMPARE(status(), u"queued"_s);
    m_client->advance(500ms);
    QCOMPARE(status(), u"sending"_s);
    m_client->advance(500ms);
    QCOMPARE(status(), u"sent"_s);
    QVERIFY(m_client->message(sid)["date_sent"_L1].isString());
    m_client->advance(2s);
    QCOMPARE(status(), u"delivered"_s);
    m_client->advance(1h);
    QCOMPARE(historyOf(m_client->record(sid)), u"queued sending sent delivered"_s);
}

void TestMessageLife::leadsWhatsAppToRead()
{
    write(u"oi"_s, u"whatsapp"_s, u"+556730000000"_s);
    const QString sid = sidOf(m_client->whatsApp());
    m_client->advance(2s);
    QCOMPARE(m_client->message(sid)["status"_L1].toString(), u"delivered"_s);
    m_client->advance(1h);
    const QJsonObject record = m_client->record(sid);
    QCOMPARE(historyOf(record), u"queued sending sent delivered read"_s);
    // each step is dated at its own time, however far the clock jumped
    const QJsonArray events = record["events"_L1].toArray();
    const QDateTime created = QDateTime::fromString(events[0]["at"_L1].toString(), Qt::ISODateWithMs);
    const QDateTime read = QDateTime::fromString(events[4]["at"_L1].toString(), Qt::ISODateWithMs);
    QCOMPARE(created.msecsTo(read), 6000);
}

void TestMessageLife::tellsThePriceLater()
{
    const QString sid = sidOf(m_client->sms(person, u"a"_s.repeated(161)));
    m_client->advance(5s);
    QVERIFY(m_client->message(sid)["price"_L1].isNull());
    m_client->advance(5s);
    QCOMPARE(m_client->message(sid)["price"_L1].toString(), u"-0.10000"_s);
    QCOMPARE(m_client->get(u"/Balance.json"_s).json()["balance"_L1].toString(), u"999.90"_s);
}

void TestMessageLife::failsOutsideTheWindow()
{
    const Reply created = m_client->whatsApp();
    QCOMPARE(created.status, 201);
    m_client->advance(1s);
    const QJsonObject json = m_client->message(sidOf(created));
    QCOMPARE(json["status"_L1].toString(), u"failed"_s);
    QCOMPARE(json["error_code"_L1].toInt(), 63016);
    QVERIFY(json["date_sent"_L1].isNull());
    m_client->advance(1min);
    QVERIFY(m_client->message(sidOf(created))["price"_L1].isNull());

    write(u"oi"_s, u"whatsapp"_s, u"+556730000000"_s);
    m_client->advance(24h - 2s);
    const QString inside = sidOf(m_client->whatsApp());
    m_client->advance(2s);
    const QString outside = sidOf(m_client->whatsApp());
    m_client->advance(1s);
    QCOMPARE(m_client->message(inside)["status"_L1].toString(), u"delivered"_s);
    QCOMPARE(m_client->message(outside)["error_code"_L1].toInt(), 63016);
}

void TestMessageLife::letsTemplatesThroughTheWindow()
{
    const Reply created = m_client->create({{u"To"_s, whatsAppPerson},
                                            {u"From"_s, whatsAppNumber},
                                            {u"ContentSid"_s, u"HX00000000000000000000000000000001"_s},
                                            {u"ContentVariables"_s, uR"({"1":"Ana"})"_s}});
    QCOMPARE(created.status, 201);
    QVERIFY(created.json()["body"_L1].toString().startsWith(u"Olá Ana, "_s));
    m_client->advance(1min);
    QCOMPARE(m_client->message(sidOf(created))["status"_L1].toString(), u"read"_s);

    const Reply off = m_client->control("POST", u"settings"_s, {{u"windowAlwaysOpen"_s, true}});
    QCOMPARE(off.status, 200);
    const QString sid = sidOf(m_client->whatsApp());
    m_client->advance(1min);
    QCOMPARE(m_client->message(sid)["status"_L1].toString(), u"read"_s);
}

void TestMessageLife::obeysStop()
{
    write(u" pare "_s, u"sms"_s, smsNumber);
    const Reply refused = m_client->sms();
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.code(), 21610);
    write(u"start"_s, u"sms"_s, smsNumber);
    QCOMPARE(m_client->sms().status, 201);

    write(u"STOP"_s, u"whatsapp"_s, u"+556730000000"_s);
    const Reply accepted = m_client->whatsApp();
    QCOMPARE(accepted.status, 201);
    m_client->advance(1min);
    QCOMPARE(m_client->message(sidOf(accepted))["error_code"_L1].toInt(), 63033);
}

void TestMessageLife::endsMagicNumbersAsAgreed_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("history");
    QTest::addColumn<int>("code");
    QTest::newRow("undelivered") << u"+5567955530003"_s << u"queued sending sent undelivered"_s << 30003;
    QTest::newRow("failed") << u"+15005530001"_s << u"queued sending failed"_s << 30001;
    QTest::newRow("WhatsApp") << u"whatsapp:+5567955563024"_s << u"queued sending sent undelivered"_s
                              << 63024;
    QTest::newRow("no confirmation") << u"+5567955500000"_s << u"queued sending sent"_s << 0;
    QTest::newRow("never read") << u"whatsapp:+5567955500001"_s << u"queued sending sent delivered"_s << 0;
    QTest::newRow("stuck") << u"+5567955500002"_s << u"queued"_s << 0;
}

void TestMessageLife::endsMagicNumbersAsAgreed()
{
    QFETCH(const QString, to);
    QFETCH(const QString, history);
    QFETCH(const int, code);
    const Reply created = to.startsWith("whatsapp:"_L1) ? m_client->whatsApp(to) : m_client->sms(to);
    QCOMPARE(created.status, 201);
    m_client->advance(24h);
    QCOMPARE(historyOf(m_client->record(sidOf(created))), history);
    QCOMPARE(m_client->message(sidOf(created))["error_code"_L1].toInt(), code);
    QCOMPARE(m_client->message(sidOf(created))["error_message"_L1].isString(), code != 0);
}

void TestMessageLife::cancelsWhatHasNotLeft()
{
    const QString sid = sidOf(m_client->sms());
    const Reply canceled = m_client->post(u"/Messages/%1.json"_s.arg(sid), {{u"Status"_s, u"canceled"_s}});
    QCOMPARE(canceled.json()["status"_L1].toString(), u"canceled"_s);
    m_client->advance(1h);
    QCOMPARE(historyOf(m_client->record(sid)), u"queued canceled"_s);

    const QString late = sidOf(m_client->sms());
    m_client->advance(1s);
    QCOMPARE(m_client->post(u"/Messages/%1.json"_s.arg(late), {{u"Status"_s, u"canceled"_s}}).status, 400);
}

void TestMessageLife::sendsScheduledMessagesInTime()
{
    const auto fieldsFor = [&](std::chrono::seconds ahead) {
        const QDateTime at = recado::toDateTime(m_server->clock().now() + ahead);
        return Fields{{u"To"_s, person},
                      {u"MessagingServiceSid"_s, u"MG00000000000000000000000000000001"_s},
                      {u"Body"_s, u"x"_s},
                      {u"ScheduleType"_s, u"fixed"_s},
                      {u"SendAt"_s, at.toString(Qt::ISODate)}};
    };
    QCOMPARE(m_client->create(fieldsFor(299s)).code(), 35114);
    QCOMPARE(m_client->create(fieldsFor(24h * 36)).code(), 35115);
    QCOMPARE(m_client->create(fieldsFor(-1min)).code(), 35117);
    const Reply created = m_client->create(fieldsFor(1h));
    QCOMPARE(created.json()["status"_L1].toString(), u"scheduled"_s);
    m_client->advance(59min);
    QCOMPARE(m_client->message(sidOf(created))["status"_L1].toString(), u"scheduled"_s);
    m_client->advance(2min);
    QCOMPARE(historyOf(m_client->record(sidOf(created))),
             u"scheduled accepted queued sending sent delivered"_s);
}

void TestMessageLife::choosesTheSenderOfAService()
{
    const Reply created
        = m_client->create({{u"To"_s, person},
                            {u"MessagingServiceSid"_s, u"MG00000000000000000000000000000001"_s},
                            {u"Body"_s, u"x"_s}});
    QCOMPARE(created.json()["status"_L1].toString(), u"accepted"_s);
    QVERIFY(created.json()["from"_L1].isNull());
    QCOMPARE(created.json()["num_segments"_L1].toString(), u"0"_s);
    m_client->advance(1min);
    const QJsonObject json = m_client->message(sidOf(created));
    QCOMPARE(json["from"_L1].toString(), smsNumber);
    QCOMPARE(json["num_segments"_L1].toString(), u"1"_s);
    QCOMPARE(json["status"_L1].toString(), u"delivered"_s);
}

void TestMessageLife::redactsAndDeletes()
{
    const QString sid = sidOf(m_client->sms());
    const QString path = u"/api/2010-04-01/Accounts/%1/Messages/%2.json"_s.arg(fullAccount, sid);
    QCOMPARE(m_client->request("DELETE", path).code(), 20009);
    m_client->advance(1min);
    QCOMPARE(m_client->post(u"/Messages/%1.json"_s.arg(sid), {{u"Body"_s, u"other"_s}}).status, 400);
    const Reply redacted = m_client->post(u"/Messages/%1.json"_s.arg(sid), {{u"Body"_s, u""_s}});
    QCOMPARE(redacted.status, 200);
    QCOMPARE(redacted.json()["body"_L1].toString(), u""_s);
    QCOMPARE(m_client->request("DELETE", path).status, 204);
    QCOMPARE(m_client->request("GET", path).code(), 20404);
    QCOMPARE(m_server->simulator().world().creates.accepted, 1); // it was created all the same
}

void TestMessageLife::goesByItselfOnARunningClock()
{
    Server server({.clock = VirtualClock::Mode::Fast});
    QVERIFY(server.start());
    const SimulatorClient client(server.url());
    const QString sid = sidOf(client.sms());
    QVERIFY(!sid.isEmpty());
    const auto status = [&] { return server.simulator().world().messages.all().front().status; };
    QTRY_COMPARE(status(), MessageStatus::Delivered);
}

QTEST_GUILESS_MAIN(TestMessageLife)
#include "tst_simulatorlife.moc"
