// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/settler.h"

#include "base/alarm.h"
#include "storage/databasethread.h"
#include "storage/messages/outboxrepository.h"

#include <QCoro/QCoroTimer>
#include <QSet>

#include <algorithm>
#include <coroutine>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

/// A transaction of more would keep other programs waiting for the database.
constexpr std::size_t mostInAGroup = 250;
/// While answers come in a stream, a group gathers that long: a wait for the disk costs as much as several
/// messages. An intent does not wait, and neither does what comes after a moment of quiet.
constexpr auto gathering = 20ms;
constexpr auto quiet = 50ms;

using Claimed = Result<std::vector<storage::ClaimedPart>>;

/// Lives in the frame of the one who waits.
template<typename Wish, typename Answer>
struct Waiting
{
    Wish wish;
    std::optional<Answer> answer = {};
    std::coroutine_handle<> who = {};

    void complete(Answer value)
    {
        answer.emplace(std::move(value));
        if (who)
            who.resume(); // may come back with another wish; this is gone then
    }
};
using WaitingChange = Waiting<storage::PartChange, Result<bool>>;
using WaitingClaim = Waiting<storage::ClaimOrder, Claimed>;

/// Apart from what it waits for, as g++ 12 copies what is awaited.
template<typename What>
struct Wait
{
    What &waiting;

    [[nodiscard]] bool await_ready() const { return waiting.answer.has_value(); }
    void await_suspend(std::coroutine_handle<> who) const { waiting.who = who; }
    void await_resume() const { }
};

/// What is written at once.
struct Group
{
    std::vector<storage::PartChange> changes = {};
    std::optional<storage::ClaimOrder> order = {};
};

struct Answers
{
    std::vector<Result<bool>> changes = {};
    std::optional<Claimed> claimed = {};
};

Error programEnds()
{
    return {.kind = ErrorKind::Unavailable, .detail = u"the program ends"_s, .reason = u"program-ended"_s};
}

Result<bool> settleAlone(storage::OutboxRepository &outbox, const storage::PartChange &change)
{
    const auto changed = outbox.settle(std::span(&change, 1));
    if (!changed)
        return changed.error();
    return !changed->empty();
}

/// One of the group cannot be taken, and the transaction was undone: each for itself.
Result<Answers> writeEach(storage::OutboxRepository &outbox, const Group &group)
{
    Answers answers;
    if (const auto &order = group.order)
        answers.claimed = outbox.claimDue(order->sender, order->lease, order->now, order->limit);
    for (const storage::PartChange &change : group.changes) {
        auto alone = settleAlone(outbox, change);
        if (!alone && alone.error().kind == ErrorKind::Storage && !answers.claimed)
            return alone.error(); // those before it are taken again, which changes nothing
        answers.changes.push_back(std::move(alone));
    }
    return answers;
}

/// In the database's thread.
Result<Answers> writeGroup(const QSqlDatabase &db, const Group &group)
{
    storage::OutboxRepository outbox(db);
    Answers answers;
    std::vector<PartId> changed;
    std::optional<Error> error;
    if (group.order) {
        auto round = outbox.claimAndSettle(*group.order, group.changes);
        if (round) {
            changed = std::move(round->changed);
            answers.claimed = std::move(round->claimed);
        } else {
            error = round.error();
        }
    } else {
        auto settled = outbox.settle(group.changes);
        if (settled)
            changed = *std::move(settled);
        else
            error = settled.error();
    }
    if (error && error->kind == ErrorKind::Storage)
        return *error;
    if (error)
        return writeEach(outbox, group);
    const QSet<PartId> taken(changed.begin(), changed.end());
    for (const storage::PartChange &change : group.changes)
        answers.changes.emplace_back(taken.contains(change.id));
    return answers;
}

Group groupOf(const std::vector<WaitingChange *> &changes, const WaitingClaim *claim)
{
    Group group;
    std::ranges::transform(changes, std::back_inserter(group.changes), &WaitingChange::wish);
    if (claim != nullptr)
        group.order = claim->wish;
    return group;
}

} // namespace

struct Settler::State
{
    explicit State(storage::DatabaseThread &theDatabase)
        : database(theDatabase)
    { }

    storage::DatabaseThread &database;
    std::vector<WaitingChange *> waiting = {};
    WaitingClaim *claim = nullptr;
    bool writing = false;
    bool abandoned = false;
    SystemClock clock = {}; ///< what the disk and the network do takes real time, also in a simulation
    Alarm alarm = {};
    Instant lastWrittenAt = {};

    [[nodiscard]] std::chrono::milliseconds gatheringTime() const
    {
        const bool isStream = clock.now() - lastWrittenAt < quiet;
        return isStream && claim == nullptr && !abandoned ? gathering : 0ms;
    }

    [[nodiscard]] bool isIdle() const { return waiting.empty() && claim == nullptr; }

    /// Whoever waits for it holds the state.
    [[nodiscard]] QCoro::Task<Result<Answers>> write(Group group)
    {
        if (abandoned)
            co_return programEnds();
        auto writtenTask
            = database.run([group = std::move(group)](const auto &db) { return writeGroup(db, group); });
        auto answers = co_await writtenTask;
        lastWrittenAt = clock.now();
        co_return answers;
    }

    /// The next ones to be written, in the order in which they came.
    [[nodiscard]] std::vector<WaitingChange *> takeChanges()
    {
        const auto end = waiting.begin() + std::ssize(waiting)
            - std::max<std::ptrdiff_t>(0, std::ssize(waiting) - static_cast<std::ptrdiff_t>(mostInAGroup));
        std::vector<WaitingChange *> group(waiting.begin(), end);
        waiting.erase(waiting.begin(), end);
        return group;
    }
};

Settler::Settler(storage::DatabaseThread &database)
    : m_state(std::make_shared<State>(database))
{ }

QCoro::Task<Result<bool>> Settler::settle(storage::PartChange change)
{
    const auto state = m_state;
    WaitingChange waiting{.wish = std::move(change)};
    state->waiting.push_back(&waiting);
    if (!state->writing)
        writeGroups(state);
    const Wait<WaitingChange> wait{waiting};
    co_await wait;
    co_return *std::move(waiting.answer);
}

QCoro::Task<Result<std::vector<storage::ClaimedPart>>> Settler::claim(storage::ClaimOrder order)
{
    const auto state = m_state;
    WaitingClaim waiting{.wish = std::move(order)};
    Q_ASSERT(state->claim == nullptr);
    state->claim = &waiting;
    if (state->writing)
        state->alarm.ring();
    else
        writeGroups(state);
    const Wait<WaitingClaim> wait{waiting};
    co_await wait;
    co_return *std::move(waiting.answer);
}

void Settler::abandon()
{
    m_state->abandoned = true;
    m_state->alarm.ring();
}

QCoro::Task<> Settler::writeGroups(std::shared_ptr<State> state)
{
    state->writing = true;
    while (!state->isIdle()) {
        co_await QCoro::sleepFor(0ms); // what comes at the same moment goes together
        if (const auto time = state->gatheringTime(); time > 0ms)
            co_await state->alarm.sleepFor(state->clock, time);
        const std::vector<WaitingChange *> changes = state->takeChanges();
        WaitingClaim *const claim = std::exchange(state->claim, nullptr);
        auto writtenTask = state->write(groupOf(changes, claim));
        auto answers = co_await writtenTask;
        if (claim != nullptr)
            claim->complete(answers ? *std::move(answers->claimed) : Claimed(answers.error()));
        for (std::size_t i = 0; i < changes.size(); ++i)
            changes[i]->complete(answers ? answers->changes[i] : Result<bool>(answers.error()));
    }
    state->writing = false;
}

} // namespace recado
