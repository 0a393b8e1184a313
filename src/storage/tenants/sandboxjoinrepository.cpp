// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tenants/sandboxjoinrepository.h"

#include "storage/sql.h"
#include "storage/values.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

SandboxJoin readJoin(const QSqlQuery &row)
{
    return {.phone = row.value(0).toString(), .joinedAt = instantFrom(row.value(1))};
}

struct Written
{
    SandboxJoin join;
    QString body;
};

} // namespace

SandboxJoinRepository::SandboxJoinRepository(const QSqlDatabase &db)
    : m_db(db)
{ }

Outcome SandboxJoinRepository::note(SenderId sender, const SandboxJoin &join)
{
    const auto noted = execute(m_db, uR"(
    INSERT INTO sandbox_joins (sender_id, phone, joined_at)
    VALUES (:sender, :phone, :joinedAt)
        ON CONFLICT (sender_id, phone) DO UPDATE
       SET joined_at = excluded.joined_at
     WHERE excluded.joined_at > sandbox_joins.joined_at)"_s,
                               {{u":sender"_s, toColumn(sender)},
                                {u":phone"_s, join.phone},
                                {u":joinedAt"_s, toColumn(join.joinedAt)}});
    if (!noted)
        return noted.error();
    return Done{};
}

Result<std::vector<SandboxJoin>> SandboxJoinRepository::list(SenderId sender) const
{
    return readAll(execute(m_db, uR"(
    SELECT phone, joined_at
      FROM sandbox_joins
     WHERE sender_id = :sender
     ORDER BY joined_at DESC, phone)"_s,
                           {{u":sender"_s, toColumn(sender)}}),
                   readJoin);
}

Result<std::vector<SandboxJoin>> SandboxJoinRepository::writtenSince(SenderId sender, Instant since,
                                                                     const QString &joinText) const
{
    const auto written = readAll(
        execute(m_db, uR"(
    SELECT from_phone, received_at, body
      FROM inbound_messages
     WHERE sender_id = :sender AND channel = :channel AND received_at >= :since
     ORDER BY received_at)"_s,
                {{u":sender"_s, toColumn(sender)},
                 {u":channel"_s, toColumn(Channel::WhatsApp)},
                 {u":since"_s, toColumn(since)}}),
        [](const QSqlQuery &row) { return Written{.join = readJoin(row), .body = row.value(2).toString()}; });
    if (!written)
        return written.error();
    std::vector<SandboxJoin> joins;
    for (const Written &one : *written) {
        if (isJoin(one.body, joinText))
            joins.push_back(one.join);
    }
    return joins;
}

} // namespace recado::storage
