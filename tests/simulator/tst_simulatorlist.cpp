// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simulatorclient.h"

using namespace Qt::Literals::StringLiterals;
using namespace recado::simulator;
using namespace recado::test;
using namespace std::chrono_literals;

class TestSimulatorList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsTheNewestFirst();
    void followsPagesWhileNewOnesArrive();
    void goesBackAPage();
    void refusesBadPages();
    void filters();
    void filtersBySendingTime();
    void showsInboundMessages();
    void keepsAccountsApart();
    void listsMedia();

private:
    [[nodiscard]] QStringList bodies(const Reply &reply) const
    {
        QStringList all;
        const QJsonArray messages = reply.json()["messages"_L1].toArray();
        for (const auto &message : messages)
            all << message["body"_L1].toString();
        return all;
    }
    void send(const QString &body, const QString &to = person)
    {
        QCOMPARE(m_client->sms(to, body).status, 201);
    }

    std::unique_ptr<Server> m_server;
    std::unique_ptr<SimulatorClient> m_client;
};

void TestSimulatorList::init()
{
    m_server = std::make_unique<Server>();
    QVERIFY(m_server->start());
    m_client = std::make_unique<SimulatorClient>(m_server->url());
}

void TestSimulatorList::showsTheNewestFirst()
{
    const QJsonObject empty = m_client->get(u"/Messages.json"_s).json();
    QCOMPARE(empty["messages"_L1].toArray().size(), 0);
    QVERIFY(empty["next_page_uri"_L1].isNull());
    QCOMPARE(empty["page_size"_L1].toInt(), 50);
    send(u"a"_s);
    send(u"b"_s);
    QCOMPARE(bodies(m_client->get(u"/Messages.json"_s)), QStringList({u"b"_s, u"a"_s}));
}

void TestSimulatorList::followsPagesWhileNewOnesArrive()
{
    for (const QString &body : {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s})
        send(body);
    const Reply first = m_client->get(u"/Messages.json"_s, {{u"To"_s, person}, {u"PageSize"_s, u"2"_s}});
    QCOMPARE(bodies(first), QStringList({u"5"_s, u"4"_s}));
    const QString next = first.json()["next_page_uri"_L1].toString();
    QVERIFY(next.startsWith("/2010-04-01/Accounts/"_L1)); // relative, without the product prefix
    QVERIFY(next.contains("PageToken=PASM"_L1));
    QVERIFY(next.contains("To=%2B55"_L1));

    send(u"6"_s); // must not push a message onto the next page a second time
    const Reply second = m_client->request("GET", next);
    QCOMPARE(bodies(second), QStringList({u"3"_s, u"2"_s}));
    QCOMPARE(second.json()["page"_L1].toInt(), 1);
    QCOMPARE(second.json()["start"_L1].toInt(), 2);
    QCOMPARE(second.json()["end"_L1].toInt(), 3);
    const Reply third = m_client->request("GET", second.json()["next_page_uri"_L1].toString());
    QCOMPARE(bodies(third), QStringList({u"1"_s}));
    QVERIFY(third.json()["next_page_uri"_L1].isNull());
}

void TestSimulatorList::goesBackAPage()
{
    for (const QString &body : {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s})
        send(body);
    const auto page = [this](const Reply &from, const QString &which) {
        return m_client->request("GET", from.json()[which + "_page_uri"_L1].toString());
    };
    const Reply first = m_client->get(u"/Messages.json"_s, {{u"To"_s, person}, {u"PageSize"_s, u"2"_s}});
    QVERIFY(first.json()["previous_page_uri"_L1].isNull());
    const Reply third = page(page(first, u"next"_s), u"next"_s);
    QVERIFY(third.json()["previous_page_uri"_L1].toString().contains("PageToken=PBSM"_L1));
    send(u"6"_s); // what has arrived since does not shift the pages that were seen
    const Reply second = page(third, u"previous"_s);
    QCOMPARE(bodies(second), QStringList({u"3"_s, u"2"_s}));
    QCOMPARE(bodies(page(second, u"previous"_s)), QStringList({u"5"_s, u"4"_s}));
    QCOMPARE(bodies(page(second, u"next"_s)), QStringList({u"1"_s}));
}

void TestSimulatorList::refusesBadPages()
{
    QCOMPARE(m_client->get(u"/Messages.json"_s, {{u"PageToken"_s, u"PBSMnothing"_s}}).code(), 21481);
    QCOMPARE(m_client->get(u"/Messages.json"_s, {{u"PageSize"_s, u"1001"_s}}).status, 400);
    QCOMPARE(m_client->get(u"/Messages.json"_s, {{u"PageSize"_s, u"0"_s}}).status, 400);
    QCOMPARE(m_client->get(u"/Messages.json"_s, {{u"PageToken"_s, u"PASMnothing"_s}}).code(), 21481);
    QCOMPARE(m_client->get(u"/Messages.json"_s, {{u"PageToken"_s, u"x"_s}}).code(), 21481);
    QCOMPARE(m_client->get(u"/Messages.json"_s, {{u"Status"_s, u"sent"_s}}).code(), 20001);
    QCOMPARE(m_client->get(u"/Messages.json"_s, {{u"DateSent>"_s, u"yesterday"_s}}).code(), 20001);
}

void TestSimulatorList::filters()
{
    send(u"a"_s);
    send(u"b"_s, u"+5567999550002"_s);
    QCOMPARE(bodies(m_client->get(u"/Messages.json"_s, {{u"To"_s, person}})), QStringList({u"a"_s}));
    QCOMPARE(bodies(m_client->get(u"/Messages.json"_s, {{u"From"_s, smsNumber}})),
             QStringList({u"b"_s, u"a"_s}));
    QCOMPARE(bodies(m_client->get(u"/Messages.json"_s, {{u"From"_s, person}})), QStringList());
    QCOMPARE(bodies(m_client->get(u"/Messages.json"_s, {{u"To"_s, whatsAppPerson}})), QStringList());
}

void TestSimulatorList::filtersBySendingTime()
{
    send(u"a"_s);
    m_client->advance(48h);
    send(u"b"_s);
    m_client->advance(1s);
    send(u"c"_s); // not sent yet: no DateSent, so no filter of it finds the message
    const QDateTime now = recado::toDateTime(m_server->clock().now());
    const QString today = now.date().toString(Qt::ISODate);
    const auto listed = [&](const QString &name, const QString &value) {
        return bodies(m_client->get(u"/Messages.json"_s, {{name, value}}));
    };
    QCOMPARE(listed(u"DateSent"_s, today), QStringList({u"b"_s}));
    QCOMPARE(listed(u"DateSent>"_s, today), QStringList({u"b"_s}));
    QCOMPARE(listed(u"DateSent<"_s, today), QStringList({u"b"_s, u"a"_s}));
    QCOMPARE(listed(u"DateSent<"_s, now.date().addDays(-1).toString(Qt::ISODate)), QStringList({u"a"_s}));
    QCOMPARE(listed(u"DateSent>"_s, now.addSecs(-60).toString(Qt::ISODate)), QStringList({u"b"_s}));
}

void TestSimulatorList::showsInboundMessages()
{
    const Reply wrote = m_client->control(
        "POST", u"inbound"_s,
        {{u"from"_s, whatsAppPerson}, {u"to"_s, whatsAppNumber}, {u"body"_s, u"Recebi, obrigada"_s}});
    QCOMPARE(wrote.status, 201);
    const Reply list = m_client->get(u"/Messages.json"_s, {{u"To"_s, whatsAppNumber}});
    QCOMPARE(bodies(list), QStringList({u"Recebi, obrigada"_s}));
    const QJsonValue message = list.json()["messages"_L1][0];
    QCOMPARE(message["direction"_L1].toString(), u"inbound"_s);
    QCOMPARE(message["status"_L1].toString(), u"received"_s);
    QCOMPARE(message["from"_L1].toString(), whatsAppPerson);
    QVERIFY(message["date_sent"_L1].isString());
    QCOMPARE(m_client->control("POST", u"inbound"_s, {{u"from"_s, u"x"_s}, {u"to"_s, smsNumber}}).status,
             400);
}

void TestSimulatorList::keepsAccountsApart()
{
    const QString sid = m_client->sms().json()["sid"_L1].toString();
    m_client->account = otherAccount;
    QCOMPARE(bodies(m_client->get(u"/Messages.json"_s)), QStringList());
    QCOMPARE(m_client->get(u"/Messages/%1.json"_s.arg(sid)).code(), 20404);
    QCOMPARE(m_client->get(u"/Messages/SMnothing.json"_s).status, 404);
}

void TestSimulatorList::listsMedia()
{
    const Reply created = m_client->create(
        {{u"To"_s, person}, {u"From"_s, smsNumber}, {u"MediaUrl"_s, u"http://127.0.0.1:9/a.pdf"_s}});
    const QString sid = created.json()["sid"_L1].toString();
    const QJsonArray media
        = m_client->get(u"/Messages/%1/Media.json"_s.arg(sid)).json()["media_list"_L1].toArray();
    QCOMPARE(media.size(), 1);
    QCOMPARE(media[0]["parent_sid"_L1].toString(), sid);
    QVERIFY(media[0]["sid"_L1].toString().startsWith("ME"_L1));
}

QTEST_GUILESS_MAIN(TestSimulatorList)
#include "tst_simulatorlist.moc"
