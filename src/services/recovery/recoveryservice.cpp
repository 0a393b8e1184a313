// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/recovery/recoveryservice.h"

#include "services/files/againcopies.h"
#include "services/messages/optoutcheck.h"
#include "services/people/session.h"
#include "storage/databasethread.h"
#include "storage/messages/draftrepository.h"
#include "storage/messages/filerepository.h"
#include "storage/messages/itemrepository.h"
#include "storage/messages/laterepository.h"
#include "storage/messages/recoveryrepository.h"
#include "storage/settings/recorded.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

constexpr int mostUndecided = 200;
constexpr auto usualLook = 24h;

Result<RecoveryReport> read(const QSqlDatabase &db, Instant since)
{
    const storage::RecoveryRepository recovery(db);
    const auto counts = recovery.counts(since);
    if (!counts)
        return counts.error();
    const auto undecided = recovery.undecided(mostUndecided);
    if (!undecided)
        return undecided.error();
    RecoveryReport report{.since = since, .counts = *counts};
    for (const ItemId &id : *undecided) {
        auto item = storage::ItemRepository(db).item(id);
        if (!item)
            return item.error();
        if (*item)
            report.undecided.push_back(**std::move(item));
    }
    return report;
}

/// Who has opted out since gets nothing again; the decision is undone with the transaction around this.
Result<ItemId> decideOne(const QSqlDatabase &db, PartId part, Decision decision, const QString &sid,
                         Instant now)
{
    auto decided = storage::RecoveryRepository(db).decide(part, decision, sid, now);
    if (!decided || decision != Decision::Again)
        return decided;
    const auto item = storage::ItemRepository(db).item(*decided);
    if (!item)
        return item.error();
    if (!*item)
        return decided;
    const auto wanted = checkOptOut(db, (*item)->senderId, (*item)->to);
    return wanted ? decided : Result<ItemId>(wanted.error());
}

} // namespace

RecoveryService::RecoveryService(storage::DatabaseThread &database, const DataFolder &folder, Clock &clock,
                                 Session &session)
    : m_database(database)
    , m_folder(folder)
    , m_clock(clock)
    , m_session(session)
{ }

void RecoveryService::noteUnclean(Instant began)
{
    m_uncleanSince = std::min(began, m_uncleanSince.value_or(began));
    Q_EMIT uncleanFound();
}

QCoro::Task<Result<RecoveryReport>> RecoveryService::report()
{
    const Instant since = m_uncleanSince.value_or(m_clock.now() - usualLook);
    return m_database.run([since](const auto &db) { return read(db, since); });
}

QCoro::Task<Outcome> RecoveryService::decide(PartId part, Decision decision, QString sid)
{
    if (const auto allowed = m_session.allows(Duty::SendMessages); !allowed)
        co_return allowed.error();
    const AuditEntry entry = m_session.entry(u"message-decided"_s, part.toString(), toWord(decision));
    auto decidedTask
        = m_database.run([part, decision, sid, entry, now = m_clock.now()](const auto &db) -> Result<ItemId> {
              return storage::recorded(db, entry, [&] { return decideOne(db, part, decision, sid, now); });
          });
    const auto decided = co_await decidedTask;
    if (!decided)
        co_return decided.error();
    Q_EMIT itemsChanged({*decided});
    co_return Done{};
}

QCoro::Task<Result<QString>> RecoveryService::fileAgain(FileId file)
{
    auto storedTask
        = m_database.run([file](const auto &db) { return storage::FileRepository(db).find(file); });
    const auto stored = co_await storedTask;
    if (!stored)
        co_return stored.error();
    if (!*stored)
        co_return Error{
            .kind = ErrorKind::NotFound, .detail = file.toString(), .reason = u"file-not-there"_s};
    co_return AgainCopies(m_folder).make(**stored);
}

QCoro::Task<Outcome> RecoveryService::forgetCopies()
{
    auto draftsTask = m_database.run([](const auto &db) { return storage::DraftRepository(db).all(); });
    const auto drafts = co_await draftsTask;
    if (!drafts)
        co_return drafts.error();
    AgainCopies(m_folder).removeUnneeded(drafts->values(), m_clock.now());
    co_return Done{};
}

QCoro::Task<Result<std::vector<ItemId>>> RecoveryService::late(TenantId tenant)
{
    return m_database.run([tenant](const auto &db) { return storage::LateRepository(db).items(tenant); });
}

QCoro::Task<Result<std::vector<ItemId>>> RecoveryService::sendLate(std::vector<ItemId> items)
{
    return decideLate(std::move(items), u"late-sent"_s, &storage::LateRepository::letGo);
}

QCoro::Task<Result<std::vector<ItemId>>> RecoveryService::cancelLate(std::vector<ItemId> items)
{
    return decideLate(std::move(items), u"late-cancelled"_s, &storage::LateRepository::cancel);
}

QCoro::Task<Result<std::vector<ItemId>>> RecoveryService::decideLate(std::vector<ItemId> items, QString what,
                                                                     LateMove move)
{
    if (const auto allowed = m_session.allows(Duty::SendMessages); !allowed)
        co_return allowed.error();
    const AuditEntry entry = m_session.entry(what, {}, QString::number(items.size()));
    auto movedTask = m_database.run(
        [items, move, entry, now = m_clock.now()](const auto &db) -> Result<std::vector<ItemId>> {
            storage::LateRepository late(db);
            return storage::recorded(db, entry, [&] { return (late.*move)(items, now); });
        });
    auto moved = co_await movedTask;
    if (moved && !moved->empty())
        Q_EMIT itemsChanged(QList<ItemId>(moved->begin(), moved->end()));
    co_return moved;
}

} // namespace recado
