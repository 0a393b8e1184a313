// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/requestlimiter.h"

#include "base/logging.h"

#include <QCoro/QCoroTask>

#include <algorithm>
#include <coroutine>
#include <deque>
#include <utility>
#include <vector>

namespace recado::twilio {

using namespace std::chrono_literals;

struct RequestLimiter::State : std::enable_shared_from_this<State>
{
    State(Clock &theClock, LimiterSettings theSettings)
        : clock(theClock)
        , settings(theSettings)
        , limit(std::clamp(theSettings.start, 1, theSettings.max))
    { }

    [[nodiscard]] bool isOpen() const { return inFlight < limit && clock.now() >= pausedUntil; }
    void admitWaiting();
    void resumeAdmitted();
    void wakeAfterPause();
    void learn(Pace pace, int round, std::chrono::milliseconds took);

    Clock &clock;
    LimiterSettings settings;
    int limit;
    int inFlight = 0;
    std::deque<std::coroutine_handle<>> waiting = {};
    std::vector<std::coroutine_handle<>> admitted = {}; ///< counted, and about to go on
    Instant pausedUntil = {};
    bool keepsPauses = true;
    bool wakeIsDue = false;
    int round = 0; ///< grows with each halving
    int fineInARow = 0;
    std::chrono::milliseconds quickest = std::chrono::milliseconds::max();
    QObject here; ///< those who waited go on by its event loop, not inside the one who made room
};

namespace {

template<typename State>
struct Turn
{
    State &state;

    [[nodiscard]] bool await_ready() const
    {
        const bool free = state.waiting.empty() && state.isOpen();
        if (free)
            ++state.inFlight;
        return free;
    }
    void await_suspend(std::coroutine_handle<> handle)
    {
        state.waiting.push_back(handle);
        state.admitWaiting();
    }
    void await_resume() const { } // whoever resumed us has counted us
};

} // namespace

void RequestLimiter::State::admitWaiting()
{
    while (!waiting.empty() && isOpen()) {
        const auto next = waiting.front();
        waiting.pop_front();
        ++inFlight;
        admitted.push_back(next);
        if (admitted.size() > 1)
            continue; // one event for all that come together
        QMetaObject::invokeMethod(
            &here, [this] { resumeAdmitted(); }, Qt::QueuedConnection);
    }
    if (!waiting.empty() && !wakeIsDue && clock.now() < pausedUntil)
        wakeAfterPause();
}

void RequestLimiter::State::resumeAdmitted()
{
    const auto self = shared_from_this(); // those who go on may be the last to need it
    const auto now = std::exchange(admitted, {});
    for (const auto next : now)
        next.resume(); // may admit others, who get an event of their own
}

void RequestLimiter::State::wakeAfterPause()
{
    wakeIsDue = true;
    clock.sleepFor(pausedUntil - clock.now()).then([self = shared_from_this()] {
        self->wakeIsDue = false;
        self->admitWaiting();
    });
}

void RequestLimiter::State::learn(Pace pace, int startedInRound, std::chrono::milliseconds took)
{
    if (pace == Pace::TooMany) {
        fineInARow = 0;
        // several refusals of the same round are one piece of news
        if (startedInRound == round) {
            limit = std::max(1, limit / 2);
            ++round;
            qCInfo(lcTwilio) << "too many requests at once; now at most" << limit;
        }
        return;
    }
    if (pace == Pace::Unknown)
        return;
    quickest = std::min(quickest, took);
    const bool quick = took <= 3 * quickest + 200ms;
    fineInARow = quick ? fineInARow + 1 : 0;
    // more room only where the room there is was used up
    if (fineInARow >= limit && inFlight >= limit && limit < settings.max) {
        ++limit;
        fineInARow = 0;
    }
}

RequestLimiter::RequestLimiter(Clock &clock, LimiterSettings settings)
    : m_state(std::make_shared<State>(clock, settings))
{ }

QCoro::Task<RequestSlot> RequestLimiter::acquire()
{
    const auto state = m_state;
    Turn<State> turn{*state};
    co_await turn;
    co_return RequestSlot(state);
}

void RequestLimiter::pauseFor(std::chrono::milliseconds time)
{
    if (!m_state->keepsPauses)
        return;
    const auto length = std::min(time, m_state->settings.longestPause);
    m_state->pausedUntil = std::max(m_state->pausedUntil, m_state->clock.now() + length);
}

void RequestLimiter::waitNoMore()
{
    m_state->keepsPauses = false;
    m_state->pausedUntil = {};
    m_state->admitWaiting();
}

bool RequestLimiter::waitsNoMore() const
{
    return !m_state->keepsPauses;
}

int RequestLimiter::limit() const
{
    return m_state->limit;
}

int RequestLimiter::inFlight() const
{
    return m_state->inFlight;
}

RequestSlot::RequestSlot(std::shared_ptr<RequestLimiter::State> state)
    : m_state(std::move(state))
    , m_startedAt(m_state->clock.now())
    , m_round(m_state->round)
{ }

RequestSlot::~RequestSlot()
{
    finish(Pace::Unknown);
}

void RequestSlot::finish(Pace pace)
{
    if (const auto state = std::exchange(m_state, nullptr)) {
        state->learn(pace, m_round, state->clock.now() - m_startedAt);
        --state->inFlight;
        state->admitWaiting();
    }
}

} // namespace recado::twilio
