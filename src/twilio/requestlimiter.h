// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <memory>

namespace recado::twilio {

/// How a request went, as far as it tells whether we ask too much at once.
enum class Pace {
    Fine,
    TooMany, ///< 20429: too many at the same time
    Unknown ///< it says nothing: the network failed, the request was dropped
};

struct LimiterSettings
{
    int start = 4; ///< Twilio's advice for an account that we know nothing of
    int max = 20;
    std::chrono::milliseconds longestPause{30'000}; ///< a server that asks for more is not waited for
};

/// The right to have one request on its way. Given back when it goes out of scope.
class RequestSlot;

/// How many requests of one account may be on their way at once. Twilio tells nobody the limit of an account:
/// begin low, add one while answers come quickly, take half away when told that it was too much.
/// Copies share the same count: every client of an account gets a copy. For one thread; the clock must
/// outlive all of it.
class RequestLimiter
{
public:
    explicit RequestLimiter(Clock &clock, LimiterSettings settings = {});

    /// Waits for its turn, first come first served.
    [[nodiscard]] QCoro::Task<RequestSlot> acquire();

    /// Lets nobody start for that time (at most longestPause).
    void pauseFor(std::chrono::milliseconds time);

    /// The program ends: no pause is kept any more, so that whoever waits in one is told that it may not
    /// start.
    void waitNoMore();
    [[nodiscard]] bool waitsNoMore() const;

    [[nodiscard]] int limit() const;
    [[nodiscard]] int inFlight() const;

private:
    friend class RequestSlot;
    struct State;

    std::shared_ptr<State> m_state;
};

class RequestSlot
{
public:
    RequestSlot(RequestSlot &&other) noexcept = default;
    RequestSlot &operator=(RequestSlot &&other) = delete;
    RequestSlot(const RequestSlot &) = delete;
    RequestSlot &operator=(const RequestSlot &) = delete;
    ~RequestSlot();

    /// Gives the slot back and lets the limit learn from how it went.
    void finish(Pace pace);

private:
    friend class RequestLimiter;
    explicit RequestSlot(std::shared_ptr<RequestLimiter::State> state);

    std::shared_ptr<RequestLimiter::State> m_state; ///< empty once given back
    Instant m_startedAt;
    int m_round; ///< which limit it was started under
};

} // namespace recado::twilio
