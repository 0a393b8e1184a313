// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/apifixture.h"
#include "twilio/messagesapi.h"
#include "twilio/pooltransport.h"

#include <QTest>

using namespace recado;
using namespace recado::twilio;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// A request that must not leave any more stays here, however late that turns out.
class TestDeparture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMayNotLeaveStays_data();
    void whatMayNotLeaveStays();
    void askedWhenTheConnectionIsThere();
    void askedAgainAfterItsTurnCame();
    void askedAgainBeforeASecondTry();
    void atTheEndAPauseOfTwiliosIsNotWaitedFor();

private:
    static Error notAnyMore()
    {
        return {.kind = ErrorKind::Unavailable, .detail = {}, .reason = u"too-late"_s};
    }
    static HttpRequest post(const QUrl &base, DepartureCheck mayLeave)
    {
        return {.method = "POST",
                .url = base,
                .body = "Body=Oi",
                .effect = Effect::ChangesThings,
                .timeout = 2s,
                .deadline = 4s,
                .mayLeave = std::move(mayLeave)};
    }
    static NewMessage message()
    {
        return {.channel = Channel::Sms, .from = u"+15005550006"_s, .to = u"+15005550010"_s, .body = u"Oi"_s};
    }
};

void TestDeparture::whatMayNotLeaveStays_data()
{
    QTest::addColumn<bool>("pool");
    QTest::newRow("Qt's network") << false;
    QTest::newRow("pool of connections") << true;
}

void TestDeparture::whatMayNotLeaveStays()
{
    QFETCH(bool, pool);
    test::FakeHttpServer server;
    QnamTransport network;
    PoolTransport connections;
    Transport &transport = pool ? static_cast<Transport &>(connections) : network;
    int asked = 0;
    const auto refuse = [&asked]() -> Outcome {
        ++asked;
        return notAnyMore();
    };
    const auto kept = test::await(transport.send(post(server.url(), refuse)));
    QVERIFY(!kept);
    QCOMPARE(kept.error().reason, u"too-late"_s);
    QVERIFY(!kept.error().mayHaveHappened);
    QCOMPARE(asked, 1);
    QVERIFY(server.requests().empty());

    const auto sent = test::await(transport.send(post(server.url(), [] { return Outcome(Done{}); })));
    QVERIFY(sent); // what comes after it is not harmed
    QCOMPARE(server.requests().size(), 1U);
    const auto kept2 = test::await(transport.send(post(server.url(), refuse))); // now on a used connection
    QVERIFY(!kept2);
    QVERIFY(test::await(transport.send(post(server.url(), {}))));
    QCOMPARE(server.requests().size(), 2U);
}

/// The pool owns its sockets: between the question and the bytes there is no waiting of any kind.
void TestDeparture::askedWhenTheConnectionIsThere()
{
    test::FakeHttpServer server;
    PoolTransport transport;
    bool asked = false;
    auto task = transport.send(post(server.url(), [&asked]() -> Outcome {
        asked = true;
        return Done{};
    }));
    QVERIFY(!asked); // it only connects as yet
    QVERIFY(test::await(std::move(task)));
    QVERIFY(asked);
}

void TestDeparture::askedAgainAfterItsTurnCame()
{
    test::ApiFixture fixture({.start = 1, .max = 1});
    fixture.answerAlways({.status = 201, .body = test::fixture("message-created.json")});
    ApiClient client = fixture.client();
    MessagesApi messages(client);
    bool mayLeave = true;
    const auto check
        = [&mayLeave]() -> Outcome { return mayLeave ? Outcome(Done{}) : Outcome(notAnyMore()); };
    auto first = messages.create(message(), check);
    auto second = messages.create(message(), check);
    first.then([&mayLeave](const Result<RemoteMessage> &) { mayLeave = false; }); // while the second waits
    const auto answer = test::await(std::move(second));
    QVERIFY(!answer);
    QCOMPARE(answer.error().reason, u"too-late"_s);
    QCOMPARE(fixture.server.requests().size(), 1U);
}

void TestDeparture::atTheEndAPauseOfTwiliosIsNotWaitedFor()
{
    test::ApiFixture fixture;
    fixture.clock.setAutoAdvance(false);
    fixture.answerAlways({.status = 429,
                          .body = R"({"code":20429,"message":"busy","status":429})",
                          .extraHeaders = "Retry-After: 20\r\n"});
    ApiClient client = fixture.client();
    MessagesApi messages(client);
    bool ends = false;
    const auto unlessItEnds = [&ends]() -> Outcome { return ends ? Outcome(notAnyMore()) : Outcome(Done{}); };
    std::optional<Result<RemoteMessage>> answer;
    messages.create(message(), unlessItEnds).then([&answer](const Result<RemoteMessage> &said) {
        answer.emplace(said);
    });
    QTRY_COMPARE(fixture.limiter.inFlight(), 0); // it waits for the end of the pause
    QVERIFY(!answer);
    ends = true;
    fixture.limiter.waitNoMore();
    QTRY_VERIFY(answer);
    QCOMPARE(answer->error().reason, u"too-late"_s);
    QVERIFY(!answer->error().mayHaveHappened);
    QCOMPARE(fixture.server.requests().size(), 1U);
    fixture.clock.advance(20s); // who slept until the end of the pause
}

void TestDeparture::askedAgainBeforeASecondTry()
{
    test::ApiFixture fixture;
    fixture.answerAlways({.status = 429, .body = R"({"code":20429,"message":"busy","status":429})"});
    ApiClient client = fixture.client();
    MessagesApi messages(client);
    int asked = 0;
    const auto once
        = [&asked]() -> Outcome { return ++asked == 1 ? Outcome(Done{}) : Outcome(notAnyMore()); };
    const auto answer = test::await(messages.create(message(), once));
    QVERIFY(!answer);
    QCOMPARE(answer.error().reason, u"too-late"_s);
    QVERIFY(!answer.error().mayHaveHappened); // a 429 was not processed
    QCOMPARE(fixture.server.requests().size(), 1U);
}

QTEST_GUILESS_MAIN(TestDeparture)
#include "tst_departure.moc"
