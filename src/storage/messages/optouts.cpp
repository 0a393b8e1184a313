// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/optouts.h"

#include "storage/sql.h"
#include "storage/values.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

struct Said
{
    QString body;
    Instant at = {};
    SenderId to = {};
    Channel channel = Channel::WhatsApp;
};

/// What the person wrote to any number of the company that may be such a word, newest first.
Result<std::vector<Said>> shortMessages(const QSqlDatabase &db, SenderId sender,
                                        std::span<const QString> phones)
{
    QVariantList values{toColumn(sender), longestOptMessage};
    for (const QString &phone : phones)
        values.append(phone);
    return readAll(executeList(db, uR"(
    SELECT m.body, m.received_at, m.sender_id, m.channel
      FROM inbound_messages m
     WHERE m.sender_id IN (SELECT o.id
                             FROM senders o
                            WHERE o.tenant_id = (SELECT s.tenant_id FROM senders s WHERE s.id = ?))
       AND LENGTH(m.body) <= ? AND m.from_phone IN (%1)
     ORDER BY m.received_at DESC)"_s.arg(placeholders(phones.size())),
                               values),
                   [](const QSqlQuery &row) {
                       return Said{.body = row.value(0).toString(),
                                   .at = instantFrom(row.value(1)),
                                   .to = idFrom<SenderId>(row.value(2)),
                                   .channel = enumFrom<Channel>(row.value(3))};
                   });
}

/// When Twilio last refused what the number sent, for the person had opted out there.
Result<std::optional<Instant>> toldByTwilio(const QSqlDatabase &db, SenderId sender,
                                            std::span<const QString> phones, Instant since)
{
    QVariantList values{toColumn(sender)};
    for (const QString &phone : phones)
        values.append(phone);
    values << toColumn(sender) << toColumn(since);
    return readFirst(executeList(db, uR"(
    SELECT p.changed_at
      FROM items i
      JOIN parts p ON p.item_id = i.id
     WHERE i.tenant_id = (SELECT s.tenant_id FROM senders s WHERE s.id = ?) AND i.recipient IN (%1)
       AND i.sender_id = ? AND p.error_code = 21610 AND p.changed_at >= ?
     ORDER BY p.changed_at DESC
     LIMIT 1)"_s.arg(placeholders(phones.size())),
                                 values),
                     [](const QSqlQuery &row) { return instantFrom(row.value(0)); });
}

} // namespace

Result<std::optional<OptOut>> optOutOf(const QSqlDatabase &db, SenderId sender,
                                       std::span<const QString> phones)
{
    if (phones.empty())
        return std::optional<OptOut>();
    const auto messages = shortMessages(db, sender, phones);
    if (!messages)
        return messages.error();
    std::optional<OptWord> last;
    Instant cameBack{}; // to this very number: Twilio keeps a list for each
    for (const Said &said : *messages) {
        const auto word = optWordOf(said.body);
        if (word == OptWord::Out && !last)
            return std::optional(OptOut{.at = said.at, .channel = said.channel, .word = said.body.trimmed()});
        if (word && !last)
            last = word;
        if (word == OptWord::In && said.to == sender) {
            cameBack = said.at;
            break;
        }
    }
    const auto told = toldByTwilio(db, sender, phones, cameBack);
    if (!told)
        return told.error();
    return *told ? std::optional(OptOut{.at = **told}) : std::optional<OptOut>();
}

Result<bool> hasOptedOut(const QSqlDatabase &db, SenderId sender, std::span<const QString> phones)
{
    const auto found = optOutOf(db, sender, phones);
    if (!found)
        return found.error();
    return found->has_value();
}

} // namespace recado::storage
