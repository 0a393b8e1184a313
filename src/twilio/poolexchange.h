// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twilio/transport.h"

#include <coroutine>
#include <optional>

namespace recado::twilio {

/// One request on its way, and the one who waits for its answer. Lives in the frame of that coroutine.
class PoolExchange
{
public:
    explicit PoolExchange(HttpRequest request)
        : m_request(std::move(request))
    { }
    Q_DISABLE_COPY_MOVE(PoolExchange)
    ~PoolExchange() = default;

    [[nodiscard]] const HttpRequest &request() const { return m_request; }
    [[nodiscard]] Outcome mayLeave() const
    {
        return m_request.mayLeave ? m_request.mayLeave() : Outcome(Done{});
    }
    /// The bytes begin to leave: from now on a failure does not mean that nothing happened.
    void markSent() { m_sent = true; }

    /// Once. Resumes who waits, which may lead anywhere: the caller touches nothing afterwards.
    void complete(Result<HttpAnswer> result)
    {
        m_result.emplace(std::move(result));
        if (m_waiting)
            m_waiting.resume();
    }
    void fail(Error error)
    {
        error.mayHaveHappened = m_sent && m_request.effect != Effect::ReadOnly;
        complete(std::move(error));
    }
    /// Once, when complete.
    [[nodiscard]] Result<HttpAnswer> takeResult() { return *std::move(m_result); }

    /// `co_await wait;` goes on when the exchange is complete. Apart from it, as g++ 12 copies what is
    /// awaited.
    struct Wait
    {
        PoolExchange &exchange;

        [[nodiscard]] bool await_ready() const { return exchange.m_result.has_value(); }
        void await_suspend(std::coroutine_handle<> waiting) const { exchange.m_waiting = waiting; }
        void await_resume() const { }
    };

private:
    HttpRequest m_request;
    std::optional<Result<HttpAnswer>> m_result;
    std::coroutine_handle<> m_waiting;
    bool m_sent = false;
};

} // namespace recado::twilio
