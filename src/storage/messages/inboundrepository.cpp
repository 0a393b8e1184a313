// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/inboundrepository.h"

#include "storage/sql.h"
#include "storage/transaction.h"
#include "storage/values.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

/// MAX() always gives one row, with NULL when there was nothing.
Result<std::optional<Instant>> latest(Result<QSqlQuery> rows)
{
    const auto found
        = readFirst(std::move(rows), [](const QSqlQuery &row) { return optionalInstantFrom(row.value(0)); });
    if (!found)
        return found.error();
    return found->value_or(std::nullopt);
}

} // namespace

InboundRepository::InboundRepository(const QSqlDatabase &db)
    : m_db(db)
{ }

Result<int> InboundRepository::add(std::span<const InboundMessage> messages)
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    auto insert = prepare(m_db, uR"(
    INSERT INTO inbound_messages (sid, sender_id, channel, from_phone, body, received_at)
    VALUES (:sid, :sender, :channel, :from, :body, :receivedAt)
        ON CONFLICT (sid) DO NOTHING)"_s);
    if (!insert)
        return insert.error();
    int fresh = 0;
    for (const InboundMessage &message : messages) {
        const auto inserted = run(*insert,
                                  {{u":sid"_s, message.sid},
                                   {u":sender"_s, toColumn(message.senderId)},
                                   {u":channel"_s, toColumn(message.channel)},
                                   {u":from"_s, message.from},
                                   {u":body"_s, message.body},
                                   {u":receivedAt"_s, toColumn(message.receivedAt)}});
        if (!inserted)
            return inserted.error();
        fresh += insert->numRowsAffected();
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return fresh;
}

Result<std::optional<Instant>>
InboundRepository::lastReceived(SenderId sender, std::span<const QString> phones, Channel channel) const
{
    if (phones.empty())
        return std::optional<Instant>();
    QVariantList values{toColumn(sender), toColumn(channel)};
    for (const QString &phone : phones)
        values.append(phone);
    return latest(executeList(m_db, uR"(
    SELECT MAX(received_at)
      FROM inbound_messages
     WHERE sender_id = ? AND channel = ? AND from_phone IN (%1))"_s.arg(placeholders(phones.size())),
                              values));
}

Result<std::optional<Instant>> InboundRepository::newest(SenderId sender, Channel channel) const
{
    return latest(execute(m_db, uR"(
    SELECT MAX(received_at)
      FROM inbound_messages
     WHERE sender_id = :sender AND channel = :channel)"_s,
                          {{u":sender"_s, toColumn(sender)}, {u":channel"_s, toColumn(channel)}}));
}

Result<std::optional<Instant>> InboundRepository::newest(SenderId sender) const
{
    return latest(execute(m_db, uR"(
    SELECT MAX(received_at)
      FROM inbound_messages
     WHERE sender_id = :sender)"_s,
                          {{u":sender"_s, toColumn(sender)}}));
}

} // namespace recado::storage
