// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeclock.h"
#include "twilio/apifixture.h"
#include "twilio/requestlimiter.h"

#include <QTest>

#include <deque>

using namespace recado;
using namespace recado::twilio;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestRequestLimiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_inside.clear(); }

    void admitsNoMoreThanTheLimitInOrder();
    void aDroppedSlotComesBack();
    void halvesOncePerRound();
    void neverFallsBelowOne();
    void growsOnlyWhileItIsFullAndQuick();
    void staysWhenAnswersGetSlow();
    void nobodyStartsDuringAPause();
    void aLongPauseIsCutShort();
    void atTheEndNobodyWaitsForAPause();
    void isNeverExceededAtTheServer();

private:
    /// Somebody who asked for a slot; has it once it was admitted.
    struct Guest
    {
        int number;
        RequestSlot slot;
    };
    static QCoro::Task<> ask(RequestLimiter limiter, std::deque<Guest> &inside, int number)
    {
        RequestSlot slot = co_await limiter.acquire();
        inside.push_back({.number = number, .slot = std::move(slot)});
    }
    void askTimes(const RequestLimiter &limiter, int times)
    {
        for (int number = 1; number <= times; ++number)
            ask(limiter, m_inside, number);
    }
    void finishAll(Pace pace)
    {
        // those who come in meanwhile are not asked to leave
        for (auto leaving = m_inside.size(); leaving > 0; --leaving) {
            m_inside.front().slot.finish(pace);
            m_inside.pop_front();
        }
    }
    [[nodiscard]] QList<int> inside() const
    {
        QList<int> numbers;
        for (const Guest &guest : m_inside)
            numbers.push_back(guest.number);
        return numbers;
    }

    test::FakeClock m_clock;
    std::deque<Guest> m_inside;
};

void TestRequestLimiter::admitsNoMoreThanTheLimitInOrder()
{
    const RequestLimiter limiter(m_clock, {.start = 2, .max = 2});
    askTimes(limiter, 5);
    QCOMPARE(inside(), QList<int>({1, 2}));
    QCOMPARE(limiter.inFlight(), 2);

    finishAll(Pace::Unknown);
    QTRY_COMPARE(inside(), QList<int>({3, 4}));
    finishAll(Pace::Fine);
    QTRY_COMPARE(inside(), QList<int>({5}));
    finishAll(Pace::Fine);
    QCOMPARE(limiter.inFlight(), 0);
}

void TestRequestLimiter::aDroppedSlotComesBack()
{
    const RequestLimiter limiter(m_clock, {.start = 1, .max = 1});
    askTimes(limiter, 2);
    QCOMPARE(inside(), QList<int>({1}));
    m_inside.clear();
    QTRY_COMPARE(inside(), QList<int>({2}));
    QCOMPARE(limiter.limit(), 1);
}

void TestRequestLimiter::halvesOncePerRound()
{
    const RequestLimiter limiter(m_clock, {.start = 8, .max = 20});
    askTimes(limiter, 8);
    finishAll(Pace::TooMany); // eight refusals of one and the same burst
    QCOMPARE(limiter.limit(), 4);
    askTimes(limiter, 4);
    finishAll(Pace::TooMany);
    QCOMPARE(limiter.limit(), 2);
}

void TestRequestLimiter::neverFallsBelowOne()
{
    const RequestLimiter limiter(m_clock, {.start = 1, .max = 20});
    for (int i = 0; i < 3; ++i) {
        askTimes(limiter, 1);
        finishAll(Pace::TooMany);
    }
    QCOMPARE(limiter.limit(), 1);
    askTimes(limiter, 1);
    QCOMPARE(m_inside.size(), 1U);
}

void TestRequestLimiter::growsOnlyWhileItIsFullAndQuick()
{
    const RequestLimiter limiter(m_clock, {.start = 2, .max = 3});
    for (int i = 0; i < 20; ++i) { // alone: no reason to grow
        askTimes(limiter, 1);
        finishAll(Pace::Fine);
    }
    QCOMPARE(limiter.limit(), 2);
    for (int i = 0; i < 20; ++i) {
        askTimes(limiter, limiter.limit());
        finishAll(Pace::Fine);
    }
    QCOMPARE(limiter.limit(), 3); // and not beyond the setting
}

void TestRequestLimiter::staysWhenAnswersGetSlow()
{
    const RequestLimiter limiter(m_clock, {.start = 2, .max = 20});
    askTimes(limiter, 1);
    m_clock.advance(50ms);
    finishAll(Pace::Fine);
    for (int i = 0; i < 20; ++i) {
        askTimes(limiter, 2);
        m_clock.advance(2s);
        finishAll(Pace::Fine);
    }
    QCOMPARE(limiter.limit(), 2);
}

void TestRequestLimiter::nobodyStartsDuringAPause()
{
    RequestLimiter limiter(m_clock, {.start = 2, .max = 2});
    limiter.pauseFor(5s);
    askTimes(limiter, 3);
    QCOMPARE(inside(), QList<int>());
    m_clock.advance(4999ms);
    QCoreApplication::processEvents();
    QCOMPARE(inside(), QList<int>());
    m_clock.advance(1ms);
    QTRY_COMPARE(inside(), QList<int>({1, 2}));
    finishAll(Pace::Fine);
    QTRY_COMPARE(inside(), QList<int>({3}));
}

void TestRequestLimiter::aLongPauseIsCutShort()
{
    RequestLimiter limiter(m_clock, {.start = 1, .max = 1, .longestPause = 30s});
    limiter.pauseFor(1h);
    askTimes(limiter, 1);
    m_clock.advance(30s);
    QTRY_COMPARE(inside(), QList<int>({1}));
}

void TestRequestLimiter::atTheEndNobodyWaitsForAPause()
{
    RequestLimiter limiter(m_clock, {.start = 1, .max = 1});
    limiter.pauseFor(20s);
    askTimes(limiter, 2);
    QCOMPARE(inside(), QList<int>());
    limiter.waitNoMore();
    QTRY_COMPARE(inside(), QList<int>({1}));
    limiter.pauseFor(20s); // another refusal, meanwhile
    finishAll(Pace::Fine);
    QTRY_COMPARE(inside(), QList<int>({2}));
    m_clock.advance(20s); // who slept until the end of the pause
}

void TestRequestLimiter::isNeverExceededAtTheServer()
{
    test::ApiFixture fixture({.start = 3, .max = 3});
    fixture.answerAlways({.delay = 5ms});
    ApiClient client = fixture.client();
    int done = 0;
    for (int i = 0; i < 40; ++i) {
        client.get(operations::listMessage, u"/x.json"_s).then([&done](const Result<ApiAnswer> &) {
            ++done;
        });
    }
    QTRY_COMPARE(done, 40);
    QCOMPARE(fixture.server.mostAtOnce(), 3);
}

QTEST_GUILESS_MAIN(TestRequestLimiter)
#include "tst_requestlimiter.moc"
