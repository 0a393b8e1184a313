// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/followrepository.h"

#include "storage/dialect.h"
#include "storage/jsonrows.h"
#include "storage/messages/outboxrows.h"
#include "storage/sql.h"
#include "storage/transaction.h"
#include "storage/values.h"

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

struct Counted
{
    int parts = 0;
    std::optional<Instant> oldest = {};
};

Result<Counted> readCounted(Result<QSqlQuery> query)
{
    const auto row = readFirst(std::move(query), [](const QSqlQuery &each) {
        return Counted{.parts = each.value(0).toInt(), .oldest = optionalInstantFrom(each.value(1))};
    });
    if (!row)
        return row.error();
    return row->value_or(Counted{});
}

/// Those that may become something else by Twilio's word. An SMS that was delivered is at its end.
Result<Counted> dueStates(const QSqlDatabase &db, SenderId sender, Channel channel, Instant until)
{
    return readCounted(execute(db, uR"(
    SELECT COUNT(*), MIN(p.sending_at)
      FROM parts p
      JOIN items i ON i.id = p.item_id
     WHERE p.sender_id = :sender AND p.state IN (:accepted, :scheduled, :sent, :delivered)
       AND p.next_check_at <= :until AND p.sid IS NOT NULL AND COALESCE(p.channel, i.channel) = :channel
       AND (p.state <> :delivered OR COALESCE(p.channel, i.channel) = :whatsApp))"_s,
                               {{u":sender"_s, toColumn(sender)},
                                {u":accepted"_s, toColumn(PartState::Accepted)},
                                {u":scheduled"_s, toColumn(PartState::Scheduled)},
                                {u":sent"_s, toColumn(PartState::Sent)},
                                {u":delivered"_s, toColumn(PartState::Delivered)},
                                {u":until"_s, toColumn(until)},
                                {u":channel"_s, toColumn(channel)},
                                {u":whatsApp"_s, toColumn(Channel::WhatsApp)}}));
}

QString pricesCondition()
{
    return uR"(
     WHERE p.sender_id = :sender AND p.state IN (:delivered, :read, :noReceipt, :failed)
       AND p.next_check_at <= :until AND p.sid IS NOT NULL AND COALESCE(p.channel, i.channel) = :channel
       AND (p.state <> :delivered OR COALESCE(p.channel, i.channel) <> :whatsApp))"_s;
}

Result<QSqlQuery> selectPrices(const QSqlDatabase &db, const QString &sql, SenderId sender, Channel channel,
                               Instant until)
{
    return execute(db, sql,
                   {{u":sender"_s, toColumn(sender)},
                    {u":delivered"_s, toColumn(PartState::Delivered)},
                    {u":read"_s, toColumn(PartState::Read)},
                    {u":noReceipt"_s, toColumn(PartState::NoReceipt)},
                    {u":failed"_s, toColumn(PartState::Failed)},
                    {u":until"_s, toColumn(until)},
                    {u":channel"_s, toColumn(channel)},
                    {u":whatsApp"_s, toColumn(Channel::WhatsApp)}});
}

Result<Counted> countPrices(const QSqlDatabase &db, SenderId sender, Channel channel, Instant until)
{
    const QString count = uR"(
    SELECT COUNT(*), MIN(p.sending_at)
      FROM parts p
      JOIN items i ON i.id = p.item_id)"_s;
    return readCounted(selectPrices(db, count + pricesCondition(), sender, channel, until));
}

Outcome moveSome(const QSqlDatabase &db, PartState state, std::optional<Instant> next,
                 std::span<const PartId> ids)
{
    auto update = Statement::of(db, uR"(
    UPDATE parts
       SET next_check_at = CAST(:next AS BIGINT)
     WHERE state = :state AND id IN (%1))"_s.arg(listSql(engineOf(db), u":ids"_s, {"part_id", RowType::Id})));
    if (!update)
        return update.error();
    JsonList rows;
    for (const PartId &id : ids)
        rows.put(id);
    return run(update->query(),
               {{u":next"_s, toColumn(next)}, {u":state"_s, toColumn(state)}, {u":ids"_s, rows.json()}});
}

} // namespace

FollowRepository::FollowRepository(const QSqlDatabase &db)
    : m_db(db)
{ }

Result<DueLooks> FollowRepository::due(SenderId sender, Channel channel, Instant statesUntil,
                                       Instant pricesUntil) const
{
    const auto states = dueStates(m_db, sender, channel, statesUntil);
    if (!states)
        return states.error();
    const auto prices = countPrices(m_db, sender, channel, pricesUntil);
    if (!prices)
        return prices.error();
    const Instant never = Instant::max();
    return DueLooks{.states = states->parts,
                    .prices = prices->parts,
                    .oldest = std::min(states->oldest.value_or(never), prices->oldest.value_or(never))};
}

Result<std::vector<ClaimedPart>> FollowRepository::duePrices(SenderId sender, Channel channel, Instant until,
                                                             int limit) const
{
    const QString sql = selectClaimedSql() + pricesCondition() + u" LIMIT %1"_s.arg(limit);
    return readAll(selectPrices(m_db, sql, sender, channel, until), readClaimed);
}

// The sender is compared in a way that no index has: SQLite, which does not know how many messages a number
// has, would read all of them instead of those of the page.
Result<std::vector<ClaimedPart>> FollowRepository::waiting(SenderId sender,
                                                           std::span<const QString> sids) const
{
    auto select = Statement::of(m_db,
                                selectClaimedSql()
                                    + uR"(
     WHERE p.sid IN (%1) AND COALESCE(p.sender_id, '') = :sender
       AND (p.next_check_at IS NOT NULL OR p.state = :noReceipt) AND p.state <> :unsure)"_s.arg(
                                        listSql(engineOf(m_db), u":sids"_s, {"one", RowType::Text})));
    if (!select)
        return select.error();
    JsonList rows;
    for (const QString &sid : sids)
        rows.put(sid);
    return readAll(select->query(),
                   {{u":sids"_s, rows.json()},
                    {u":sender"_s, toColumn(sender)},
                    {u":noReceipt"_s, toColumn(PartState::NoReceipt)},
                    {u":unsure"_s, toColumn(PartState::Unsure)}},
                   readClaimed);
}

Outcome FollowRepository::moveLooks(std::span<const PartLook> looks)
{
    // looks lie on a common grid of times, so a page of a thousand makes a handful of statements
    std::map<std::pair<PartState, std::optional<Instant>>, std::vector<PartId>> groups;
    for (const PartLook &look : looks)
        groups[{look.state, look.next}].push_back(look.id);
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    for (auto &[when, ids] : groups) {
        std::ranges::sort(ids); // every program locks rows in the same order
        if (const auto moved = moveSome(m_db, when.first, when.second, ids); !moved)
            return moved;
    }
    return transaction->commit();
}

} // namespace recado::storage
