// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/optouts.h"

#include "base/instant.h"
#include "domain/messages/optout.h"
#include "storage/sql.h"
#include "storage/values.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

struct Said
{
    QString body;
    Instant at = {};
};

/// The last word about it that the person wrote.
Result<std::optional<std::pair<OptWord, Instant>>> lastWord(const QSqlDatabase &db, SenderId sender,
                                                            std::span<const QString> phones)
{
    QVariantList values{toColumn(sender), longestOptMessage};
    for (const QString &phone : phones)
        values.append(phone);
    const auto said
        = readAll(executeList(db, uR"(
    SELECT body, received_at
      FROM inbound_messages
     WHERE sender_id = ? AND LENGTH(body) <= ? AND from_phone IN (%1)
     ORDER BY received_at DESC)"_s.arg(placeholders(phones.size())),
                              values),
                  [](const QSqlQuery &row) {
                      return Said{.body = row.value(0).toString(), .at = instantFrom(row.value(1))};
                  });
    if (!said)
        return said.error();
    for (const Said &one : *said) {
        if (const auto word = optWordOf(one.body))
            return std::optional(std::pair(*word, one.at));
    }
    return std::optional<std::pair<OptWord, Instant>>();
}

Result<bool> wasToldByTwilio(const QSqlDatabase &db, SenderId sender, std::span<const QString> phones,
                             Instant since)
{
    QVariantList values{toColumn(sender)};
    for (const QString &phone : phones)
        values.append(phone);
    values << toColumn(sender) << toColumn(since);
    const auto found = readFirst(executeList(db, uR"(
    SELECT p.id
      FROM items i
      JOIN parts p ON p.item_id = i.id
     WHERE i.tenant_id = (SELECT s.tenant_id FROM senders s WHERE s.id = ?) AND i.recipient IN (%1)
       AND i.sender_id = ? AND p.error_code = 21610 AND p.changed_at >= ?
     LIMIT 1)"_s.arg(placeholders(phones.size())),
                                             values),
                                 [](const QSqlQuery &row) { return row.value(0).toString(); });
    if (!found)
        return found.error();
    return found->has_value();
}

} // namespace

Result<bool> hasOptedOut(const QSqlDatabase &db, SenderId sender, std::span<const QString> phones)
{
    if (phones.empty())
        return false;
    const auto word = lastWord(db, sender, phones);
    if (!word)
        return word.error();
    if (*word && (*word)->first == OptWord::Out)
        return true;
    return wasToldByTwilio(db, sender, phones, *word ? (*word)->second : Instant{});
}

} // namespace recado::storage
