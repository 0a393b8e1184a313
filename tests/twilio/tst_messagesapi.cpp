// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/apifixture.h"
#include "twilio/messagesapi.h"

#include <QTest>
#include <QUrlQuery>

using namespace recado;
using namespace recado::twilio;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Manner = test::FakeAnswer::Manner;

class TestMessagesApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<test::ApiFixture>(LimiterSettings{.start = 20, .max = 20}); }

    void createsAMessage();
    void anAcceptedMessageWithoutASidMayHaveHappened();
    void sendsNothingThatMakesNoSense();
    void fetchesOneMessage();
    void listsPageByPage();
    void onlyTwilioEndsAList_data();
    void onlyTwilioEndsAList();
    void anUnreadableMessageFailsThePage();
    void aThousandSendsLeaveExactlyOnce();

private:
    static NewMessage hello()
    {
        return {.channel = Channel::WhatsApp,
                .from = u"+15005550006"_s,
                .to = u"+15005550010"_s,
                .body = u"Olá & até já + 1"_s};
    }

    std::unique_ptr<test::ApiFixture> m_fixture;
};

void TestMessagesApi::createsAMessage()
{
    m_fixture->server.answerNext({.status = 201, .body = test::fixture("message-created.json")});
    ApiClient client = m_fixture->client();

    const auto created = test::await(MessagesApi(client).create(hello()));

    QVERIFY(created);
    QCOMPARE(created->sid, u"SM00000000000000000000000000000001"_s);
    QCOMPARE(int(created->status), int(RemoteStatus::Queued));
    const auto &request = m_fixture->server.requests().at(0);
    QCOMPARE(request.method, "POST"_ba);
    QCOMPARE(request.path, "/api/2010-04-01/Accounts/AC00000000000000000000000000000000/Messages.json"_ba);
    QCOMPARE(request.body,
             "To=whatsapp%3A%2B15005550010&From=whatsapp%3A%2B15005550006"
             "&Body=Ol%C3%A1%20%26%20at%C3%A9%20j%C3%A1%20%2B%201"_ba);
}

void TestMessagesApi::anAcceptedMessageWithoutASidMayHaveHappened()
{
    m_fixture->server.answerNext({.status = 201, .body = R"({"status":"queued"})"});
    ApiClient client = m_fixture->client();

    const auto strange = test::await(MessagesApi(client).create(hello()));

    QVERIFY(!strange);
    QCOMPARE(int(strange.error().kind), int(ErrorKind::BadReply));
    QVERIFY(strange.error().mayHaveHappened);
}

void TestMessagesApi::sendsNothingThatMakesNoSense()
{
    ApiClient client = m_fixture->client();
    NewMessage toNobody = hello();
    toNobody.to = u"11 5555-0010"_s;

    const auto refused = test::await(MessagesApi(client).create(toNobody));

    QVERIFY(!refused);
    QCOMPARE(int(refused.error().kind), int(ErrorKind::Invalid));
    QVERIFY(!refused.error().mayHaveHappened);
    QCOMPARE(m_fixture->server.connections(), 0);
}

void TestMessagesApi::fetchesOneMessage()
{
    m_fixture->server.answerNext({.body = test::fixture("message-failed.json")});
    ApiClient client = m_fixture->client();

    const auto message = test::await(MessagesApi(client).fetch(u"SM00000000000000000000000000000002"_s));

    QVERIFY(message);
    QCOMPARE(message->errorCode, std::optional{30003});
    QCOMPARE(m_fixture->server.requests().at(0).path,
             "/api/2010-04-01/Accounts/AC00000000000000000000000000000000/Messages/"
             "SM00000000000000000000000000000002.json"_ba);
}

void TestMessagesApi::listsPageByPage()
{
    m_fixture->server.answerNext({.body = test::fixture("messages-page.json"),
                                  .extraHeaders = "Date: Thu, 24 Aug 2023 05:01:45 GMT\r\n"});
    m_fixture->server.answerNext({.body = R"({"messages":[],"next_page_uri":null})"});
    ApiClient client = m_fixture->client();
    MessagesApi api(client);

    const auto first = test::await(
        api.firstPage({.to = Address{.channel = Channel::Sms, .number = u"+15005550011"_s},
                       .from = Address{.channel = Channel::WhatsApp, .number = u"+15005550006"_s},
                       .sentFrom = Instant{1'692'853'305s},
                       .sentBefore = Instant{1'692'853'306s}},
                      2));

    QVERIFY(first);
    QCOMPARE(first->messages.size(), 2U);
    QVERIFY(!first->isLast);
    QCOMPARE(first->serverTime, std::optional{Instant{1'692'853'305s}});
    QCOMPARE(m_fixture->server.requests().at(0).path,
             "/api/2010-04-01/Accounts/AC00000000000000000000000000000000/Messages.json"
             "?To=%2B15005550011&From=whatsapp%3A%2B15005550006&DateSent%3E=2023-08-24T05%3A01%3A45Z"
             "&DateSent%3C=2023-08-24T05%3A01%3A46Z&PageSize=2"_ba);

    QVERIFY(first->next);
    const auto second = test::await(api.nextPage(*first->next));

    QVERIFY(second);
    QVERIFY(second->messages.empty());
    QVERIFY(second->isLast);
    QVERIFY(!second->next);
    QCOMPARE(m_fixture->server.requests().at(1).path,
             "/api/2010-04-01/Accounts/AC00000000000000000000000000000000/Messages.json"
             "?To=%2B15005550011&PageSize=2&Page=1&PageToken=PASM00000000000000000000000000000002"_ba);
}

void TestMessagesApi::onlyTwilioEndsAList_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isLast");
    QTest::newRow("null") << R"({"messages":[],"next_page_uri":null})"_ba << true;
    QTest::newRow("empty") << R"({"messages":[],"next_page_uri":""})"_ba << true;
    QTest::newRow("not said") << R"({"messages":[]})"_ba << false;
    QTest::newRow("more") << R"({"messages":[],"next_page_uri":"/x"})"_ba << false;
}

void TestMessagesApi::onlyTwilioEndsAList()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, isLast);
    m_fixture->server.answerNext({.body = body});
    ApiClient client = m_fixture->client();
    const auto page = test::await(MessagesApi(client).firstPage({}, 50));
    QVERIFY(page);
    QCOMPARE(page->isLast, isLast);
}

void TestMessagesApi::anUnreadableMessageFailsThePage()
{
    m_fixture->server.answerNext({.body = R"({"messages":[{"sid":"SM1"},{}],"next_page_uri":null})"});
    m_fixture->server.answerNext({.body = R"({"next_page_uri":null})"});
    ApiClient client = m_fixture->client();
    MessagesApi api(client);
    for (int i = 0; i < 2; ++i) {
        const auto page = test::await(api.firstPage({}, 50));
        QVERIFY(!page);
        QCOMPARE(int(page.error().kind), int(ErrorKind::BadReply));
    }
}

void TestMessagesApi::aThousandSendsLeaveExactlyOnce()
{
    constexpr int sends = 1000;
    m_fixture->answerAlways({.status = 201, .body = test::fixture("message-created.json")});
    m_fixture->server.dropEvery(10);
    ApiClient client = m_fixture->client();
    MessagesApi api(client);
    int ok = 0;
    int unsure = 0;
    QSet<QString> stayed; // by their own account: nothing of them left this computer
    for (int i = 0; i < sends; ++i) {
        NewMessage message = hello();
        message.body = u"message %1"_s.arg(i);
        api.create(message).then([&, text = message.body](const Result<RemoteMessage> &created) {
            if (created)
                ++ok;
            else if (created.error().mayHaveHappened)
                ++unsure;
            else
                stayed.insert(text);
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(ok + unsure + stayed.size(), sends, 60'000);

    // A connection that the server closes while the next request is handed to it refuses this one: it stayed
    // here.
    QSet<QString> arrived;
    for (const auto &request : m_fixture->server.requests()) {
        const QUrlQuery form(QString::fromLatin1(request.body));
        const QString text = form.queryItemValue(u"Body"_s, QUrl::FullyDecoded);
        QVERIFY2(!arrived.contains(text), qPrintable(text));
        arrived.insert(text);
    }
    QVERIFY(!arrived.intersects(stayed));
    QVERIFY2(stayed.size() < sends / 20, qPrintable(QString::number(stayed.size())));
    QCOMPARE(ok, arrived.size() - arrived.size() / 10);
    QVERIFY2(unsure >= arrived.size() / 10, qPrintable(QString::number(unsure)));
}

QTEST_GUILESS_MAIN(TestMessagesApi)
#include "tst_messagesapi.moc"
