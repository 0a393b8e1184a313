// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/newtries.h"

#include "base/orderedid.h"
#include "storage/messages/outboxrows.h"
#include "storage/sql.h"
#include "storage/transaction.h"
#include "storage/values.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

bool hasFailed(const OutgoingPart &part)
{
    return part.state == PartState::Failed || part.state == PartState::Cancelled;
}

bool wasCancelledWithAnother(const OutgoingPart &part)
{
    return part.state == PartState::Cancelled
        && (part.reason == "earlier-part-failed"_L1 || part.reason == "earlier-part-cancelled"_L1);
}

/// A text that Twilio had for later, when its PDF could not be handed over: both go again together.
bool wasCancelledForALater(const OutgoingPart &part)
{
    return part.state == PartState::Cancelled && part.reason == "later-part-failed"_L1;
}

/// Something of the item that will leave, or may have left, and that a later part should come after.
bool isOnItsWay(const OutgoingPart &part)
{
    return !hasFailed(part) && !hasLeft(part.state);
}

Error conflict(const QString &reason)
{
    return Error{.kind = ErrorKind::Conflict, .detail = reason, .reason = reason};
}

Error notThere()
{
    return Error{.kind = ErrorKind::NotFound, .detail = u"no such part"_s};
}

QString insertSql()
{
    return uR"(
    INSERT INTO parts (id, item_id, sender_id, created_at, position, kind, body, file_id, state, due_at,
                       claim_fence, reason, changed_at, channel, slot, replaces, try_number)
    SELECT :id, o.item_id, o.sender_id, CAST(:at AS BIGINT),
           (SELECT MAX(q.position) + 1 FROM parts q WHERE q.item_id = o.item_id),
           CAST(:kind AS INTEGER), :body, :file, CAST(:state AS INTEGER), CAST(:dueAt AS BIGINT),
           0, :reason, CAST(:at AS BIGINT), CAST(:channel AS INTEGER), o.slot, o.id, o.try_number + 1
      FROM parts o
     WHERE o.id = :old)"_s;
}

/// Puts new tries into one item; lives in one transaction.
class Trying
{
public:
    static Result<Trying> make(const QSqlDatabase &db, ItemId item)
    {
        if (const auto locked = lockItem(db, item); !locked)
            return locked.error();
        auto parts = readAll(execute(db, selectClaimedSql() + uR"(
     WHERE p.item_id = :item
     ORDER BY p.slot, p.position)"_s,
                                     {{u":item"_s, toColumn(item)}}),
                             readPart);
        if (!parts)
            return parts.error();
        auto events = EventWriter::make(db);
        if (!events)
            return events.error();
        return Trying(db, *std::move(parts), *std::move(events));
    }

    [[nodiscard]] const std::vector<OutgoingPart> &all() const { return m_all; }
    /// The newest tries, by slot.
    [[nodiscard]] std::vector<OutgoingPart> current() const
    {
        std::vector<OutgoingPart> newest;
        std::ranges::copy_if(m_all, std::back_inserter(newest),
                             [](const auto &part) { return !part.replaced; });
        return newest;
    }

    Outcome markReplaced(const OutgoingPart &part)
    {
        const auto marked = execute(m_db, u"UPDATE parts SET replaced = 1, follow_up = 0 WHERE id = :id"_s,
                                    {{u":id"_s, toColumn(part.id)}});
        return marked ? Outcome(Done{}) : Outcome(marked.error());
    }

    /// `next`: a copy of the old part with what is different about the new one.
    Result<PartId> insert(const OutgoingPart &old, const OutgoingPart &next, const NewTry &order)
    {
        const auto id = orderedId<PartId>();
        const bool queued = next.state == PartState::Queued;
        const auto inserted = execute(m_db, insertSql(),
                                      {{u":id"_s, toColumn(id)},
                                       {u":at"_s, toColumn(order.at)},
                                       {u":kind"_s, toColumn(next.kind)},
                                       {u":body"_s, next.body},
                                       {u":file"_s, toColumn(next.file)},
                                       {u":state"_s, toColumn(next.state)},
                                       {u":dueAt"_s, queued ? toColumn(order.dueAt) : QVariant()},
                                       {u":reason"_s, order.reason},
                                       {u":channel"_s, toColumn(next.channel)},
                                       {u":old"_s, toColumn(old.id)}});
        if (!inserted)
            return inserted.error();
        if (const auto marked = markReplaced(old); !marked)
            return marked.error();
        const auto noted = m_events.write(id, next.state, order.at, order.reason);
        if (!noted)
            return noted.error();
        return id;
    }

    Outcome refresh(ItemId item)
    {
        auto shown = VisibleState::make(m_db);
        if (!shown)
            return shown.error();
        return shown->refresh(item);
    }

private:
    Trying(const QSqlDatabase &db, std::vector<OutgoingPart> all, EventWriter events)
        : m_db(db)
        , m_all(std::move(all))
        , m_events(std::move(events))
    { }

    QSqlDatabase m_db;
    std::vector<OutgoingPart> m_all;
    EventWriter m_events;
};

Result<std::optional<ItemId>> itemOf(const QSqlDatabase &db, PartId part)
{
    return readFirst(execute(db, u"SELECT item_id FROM parts WHERE id = :id"_s, {{u":id"_s, toColumn(part)}}),
                     [](const QSqlQuery &row) { return idFrom<ItemId>(row.value(0)); });
}

/// The part that failed, then those that were cancelled only because of it; before it the text that was.
Result<std::vector<OutgoingPart>> triedAgain(const std::vector<OutgoingPart> &current, PartId failed)
{
    const auto wanted = std::ranges::find(current, failed, &OutgoingPart::id);
    if (wanted == current.end())
        return conflict(u"already-tried-again"_s);
    if (!hasFailed(*wanted))
        return conflict(u"not-failed"_s);
    const auto first = std::find_if(current.begin(), wanted, wasCancelledForALater);
    const bool together = wasCancelledForALater(*first);
    std::vector<OutgoingPart> tried{*first};
    std::copy_if(std::next(first), current.end(), std::back_inserter(tried),
                 [together](const OutgoingPart &part) {
                     return wasCancelledWithAnother(part) || (together && hasFailed(part));
                 });
    return tried;
}

} // namespace

NewTries::NewTries(const QSqlDatabase &db)
    : m_db(db)
{ }

Result<std::vector<PartId>> NewTries::again(PartId failed, const NewTry &order)
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    const auto item = itemOf(m_db, failed);
    if (!item)
        return item.error();
    if (!*item)
        return notThere();
    auto trying = Trying::make(m_db, **item);
    if (!trying)
        return trying.error();
    const std::vector<OutgoingPart> current = trying->current();
    const auto tried = triedAgain(current, failed);
    if (!tried)
        return tried.error();
    const int slot = tried->front().slot;
    const bool waits = std::ranges::any_of(
        current, [slot](const auto &part) { return part.slot < slot && isOnItsWay(part); });
    std::vector<PartId> made;
    for (const OutgoingPart &old : *tried) {
        OutgoingPart next = old;
        next.state = waits || !made.empty() ? PartState::Waiting : PartState::Queued;
        const auto id = trying->insert(old, next, order);
        if (!id)
            return id.error();
        made.push_back(*id);
    }
    if (const auto shown = trying->refresh(**item); !shown)
        return shown.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return made;
}

Result<PartId> NewTries::bySms(ItemId item, const QString &body, const NewTry &order)
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    auto trying = Trying::make(m_db, item);
    if (!trying)
        return trying.error();
    const std::vector<OutgoingPart> current = trying->current();
    if (current.empty())
        return notThere();
    if (std::ranges::any_of(trying->all(), [](const auto &part) { return part.channel == Channel::Sms; }))
        return conflict(u"sms-already-followed"_s);
    if (!std::ranges::all_of(current, hasFailed))
        return conflict(u"may-have-arrived"_s);
    OutgoingPart sms = current.front();
    sms.kind = PartKind::Text;
    sms.body = body;
    sms.file.reset();
    sms.state = PartState::Queued;
    sms.channel = Channel::Sms;
    const auto made = trying->insert(current.front(), sms, order);
    if (!made)
        return made.error();
    for (const OutgoingPart &other : current) {
        if (const auto marked = trying->markReplaced(other); !marked)
            return marked.error();
    }
    if (const auto shown = trying->refresh(item); !shown)
        return shown.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return made;
}

Result<std::vector<ClaimedPart>> NewTries::unconsidered(SenderId sender, int limit) const
{
    return readAll(execute(m_db, selectClaimedSql() + uR"(
     WHERE p.sender_id = :sender AND p.follow_up = 1
       AND NOT EXISTS (SELECT 1
                         FROM parts o
                        WHERE o.item_id = p.item_id AND o.replaced = 0 AND o.state = :scheduled)
     ORDER BY p.changed_at, p.id
     LIMIT :limit)"_s,
                           {{u":sender"_s, toColumn(sender)},
                            {u":scheduled"_s, toColumn(PartState::Scheduled)},
                            {u":limit"_s, limit}}),
                   readClaimed);
}

Outcome NewTries::noteConsidered(std::span<const PartId> parts)
{
    if (parts.empty())
        return Done{};
    QVariantList ids;
    for (const PartId &part : parts)
        ids.append(toColumn(part));
    const auto noted = executeList(
        m_db, u"UPDATE parts SET follow_up = 0 WHERE id IN (%1)"_s.arg(placeholders(parts.size())), ids);
    return noted ? Outcome(Done{}) : Outcome(noted.error());
}

Result<std::vector<OutgoingPart>> NewTries::lastOutcomes(SenderId sender, Instant since, int limit) const
{
    return readAll(execute(m_db, selectClaimedSql() + uR"(
     WHERE p.sender_id = :sender AND p.changed_at > :since AND p.sending_at > :since
       AND p.state IN (:failed, :sent, :delivered, :read, :noReceipt)
     ORDER BY p.changed_at DESC, p.id
     LIMIT :limit)"_s,
                           {{u":sender"_s, toColumn(sender)},
                            {u":since"_s, toColumn(since)},
                            {u":failed"_s, toColumn(PartState::Failed)},
                            {u":sent"_s, toColumn(PartState::Sent)},
                            {u":delivered"_s, toColumn(PartState::Delivered)},
                            {u":read"_s, toColumn(PartState::Read)},
                            {u":noReceipt"_s, toColumn(PartState::NoReceipt)},
                            {u":limit"_s, limit}}),
                   readPart);
}

} // namespace recado::storage
