// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/settler.h"

#include "storage/databasethread.h"
#include "storage/messages/outboxrepository.h"

#include <QCoro/QCoroTimer>

#include <algorithm>
#include <coroutine>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

/// A transaction of more would keep other programs waiting for the database.
constexpr std::size_t mostInAGroup = 200;

/// Lives in the frame of the one who waits.
struct Waiting
{
    storage::PartChange change;
    std::optional<Result<bool>> answer = {};
    std::coroutine_handle<> who = {};
};

/// Apart from what it waits for, as g++ 12 copies what is awaited.
struct Wait
{
    Waiting &waiting;

    [[nodiscard]] bool await_ready() const { return waiting.answer.has_value(); }
    void await_suspend(std::coroutine_handle<> who) const { waiting.who = who; }
    void await_resume() const { }
};

using Answers = std::vector<Result<bool>>;

Result<bool> settleAlone(storage::OutboxRepository &outbox, const storage::PartChange &change)
{
    const auto changed = outbox.settle(std::span(&change, 1));
    if (!changed)
        return changed.error();
    return !changed->empty();
}

/// In the database's thread.
Result<Answers> settleGroup(const QSqlDatabase &db, const std::vector<storage::PartChange> &changes)
{
    storage::OutboxRepository outbox(db);
    Answers answers;
    const auto changed = outbox.settle(changes);
    if (!changed && changed.error().kind == ErrorKind::Storage)
        return changed.error();
    for (const storage::PartChange &change : changes) {
        if (changed) {
            answers.emplace_back(std::ranges::find(*changed, change.id) != changed->end());
            continue;
        }
        // one of them cannot be taken, and the transaction was undone: each for itself
        auto alone = settleAlone(outbox, change);
        if (!alone && alone.error().kind == ErrorKind::Storage)
            return alone.error(); // those before it are taken again, which changes nothing
        answers.push_back(std::move(alone));
    }
    return answers;
}

} // namespace

struct Settler::State
{
    explicit State(storage::DatabaseThread &theDatabase)
        : database(theDatabase)
    { }

    storage::DatabaseThread &database;
    std::vector<Waiting *> waiting = {};
    bool writing = false;
    bool abandoned = false;

    /// The next ones to be written, in the order in which they came.
    [[nodiscard]] std::vector<Waiting *> takeGroup()
    {
        const auto end = waiting.begin() + std::ssize(waiting)
            - std::max<std::ptrdiff_t>(0, std::ssize(waiting) - static_cast<std::ptrdiff_t>(mostInAGroup));
        std::vector<Waiting *> group(waiting.begin(), end);
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
    Waiting waiting{.change = std::move(change)};
    state->waiting.push_back(&waiting);
    if (!state->writing)
        writeGroups(state);
    const Wait wait{waiting};
    co_await wait;
    co_return *std::move(waiting.answer);
}

void Settler::abandon()
{
    m_state->abandoned = true;
}

QCoro::Task<> Settler::writeGroups(std::shared_ptr<State> state)
{
    state->writing = true;
    co_await QCoro::sleepFor(0ms); // those whose answers came at the same moment go together
    while (!state->waiting.empty()) {
        const std::vector<Waiting *> group = state->takeGroup();
        Result<Answers> answers = Error{
            .kind = ErrorKind::Unavailable, .detail = u"the program ends"_s, .reason = u"program-ended"_s};
        if (!state->abandoned) {
            std::vector<storage::PartChange> changes;
            std::ranges::transform(group, std::back_inserter(changes), &Waiting::change);
            auto settledTask = state->database.run(
                [changes = std::move(changes)](const auto &db) { return settleGroup(db, changes); });
            answers = co_await settledTask;
        }
        for (std::size_t i = 0; i < group.size(); ++i) {
            Waiting &one = *group[i];
            one.answer.emplace(answers ? (*answers)[i] : Result<bool>(answers.error()));
            if (one.who)
                one.who.resume(); // may come back with another change; it is gone itself then
        }
    }
    state->writing = false;
}

} // namespace recado
