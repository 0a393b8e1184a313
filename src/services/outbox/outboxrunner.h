// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/ids.h"
#include "domain/tenants/account.h"
#include "domain/tenants/sender.h"
#include "services/outbox/outboxparts.h"

#include <QCoro/QCoroTask>
#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace recado {

class SenderWorker;

/// What the status bar shows.
struct OutboxStatus
{
    int queued = 0; ///< items not yet at Twilio
    int unsure = 0;
    std::optional<Instant> twilioAnsweredAt = {}; ///< the last good answer
    std::chrono::seconds asksEvery{10}; ///< at least: what is much older has got stuck
    std::optional<Error> trouble = {}; ///< what keeps messages from leaving, if anything
    std::optional<Instant> offlineSince = {}; ///< no way to Twilio; nothing is begun meanwhile
    bool anotherProgramSends = false;
};

/// Makes the outbox move: one worker per number, each under its lease. Sends, settles, polls, reconciles.
class OutboxRunner : public QObject
{
    Q_OBJECT

public:
    explicit OutboxRunner(OutboxParts parts);
    ~OutboxRunner() override;
    Q_DISABLE_COPY_MOVE(OutboxRunner)

    /// Starts a worker for every number there is; call again after numbers changed.
    [[nodiscard]] QCoro::Task<Outcome> start();
    /// Ends all workers; waits for requests under way, at most the given time. Leases are given back.
    [[nodiscard]] QCoro::Task<> stop(std::chrono::milliseconds patience);
    /// Whether somebody looks at the window: new messages from people are asked for more often then.
    void setInFront(bool inFront);
    /// Looks at the outbox now instead of at the next tick (something was queued, F5).
    void wake();
    /// Asks Twilio now about every open message and for new inbound ones.
    void syncNow();
    /// The same, and waits until every answer is in.
    [[nodiscard]] QCoro::Task<> syncOnce();
    /// How many messages are not known to be at Twilio and will move by themselves; see
    /// storage::OutboxRepository::unsentCount().
    [[nodiscard]] QCoro::Task<Result<int>> unsent();

    [[nodiscard]] const OutboxStatus &status() const { return m_status; }

Q_SIGNALS:
    void itemsChanged(const QList<recado::ItemId> &items);
    void statusChanged();
    /// A number waits for a limit or has paused itself: read it again.
    void sendersChanged();
    /// New messages from people have come in (windows may have opened).
    void inboundReceived();

private:
    struct Running
    {
        std::shared_ptr<SenderWorker> worker;
        bool over = false;
    };

    void startWorker(const Sender &sender, const Account &account);
    void listenTo(SenderWorker &worker);
    [[nodiscard]] QCoro::Task<Outcome> countQueue();
    void recount();
    void recountSoon();

    OutboxParts m_parts;
    QHash<SenderId, std::shared_ptr<Running>> m_running;
    QSet<SenderId> m_elsewhere; ///< numbers that another program sends for
    OutboxStatus m_status;
    bool m_inFront = true;
    bool m_counting = false; ///< or pausing between two counts
    std::unique_ptr<Appointment> m_nextCount;
    bool m_countAgain = false; ///< something changed while it was counted
    bool m_stopped = false;
};

} // namespace recado
