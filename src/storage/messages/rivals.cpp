// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/rivals.h"

#include "storage/messages/outboxrows.h"
#include "storage/sql.h"
#include "storage/values.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {

Result<std::vector<ClaimedPart>> rivalsOf(const QSqlDatabase &db, SenderId sender, const ClaimedPart &lost,
                                          std::chrono::milliseconds around)
{
    const OutgoingPart &part = lost.part;
    const Instant sent = part.sendingAt.value_or(part.changedAt);
    return readAll(execute(db, selectClaimedSql() + uR"(
     WHERE i.tenant_id = (SELECT s.tenant_id FROM senders s WHERE s.id = :sender)
       AND i.recipient = :to AND p.sender_id = :sender AND COALESCE(p.channel, i.channel) = :channel
       AND p.id <> :id AND p.sid IS NULL AND p.sending_at BETWEEN :since AND :until
       AND p.state NOT IN (:waiting, :queued, :late, :failed, :cancelled)
       AND NOT (p.state IN (:sending, :unsure, :maybe) AND p.kind = :kind AND p.body = :body
                AND (p.file_id IS NULL
                     OR EXISTS (SELECT 1
                                  FROM files theirs
                                  JOIN files ours ON ours.sha256 = theirs.sha256 AND ours.name = theirs.name
                                 WHERE theirs.id = p.file_id AND ours.id = :file)))
     ORDER BY p.sending_at, p.id)"_s,
                           {{u":sender"_s, toColumn(sender)},
                            {u":to"_s, lost.to},
                            {u":channel"_s, toColumn(lost.channel)},
                            {u":id"_s, toColumn(part.id)},
                            {u":since"_s, toColumn(sent - around)},
                            {u":until"_s, toColumn(sent + around)},
                            {u":waiting"_s, toColumn(PartState::Waiting)},
                            {u":queued"_s, toColumn(PartState::Queued)},
                            {u":late"_s, toColumn(PartState::Late)},
                            {u":failed"_s, toColumn(PartState::Failed)},
                            {u":cancelled"_s, toColumn(PartState::Cancelled)},
                            {u":sending"_s, toColumn(PartState::Sending)},
                            {u":unsure"_s, toColumn(PartState::Unsure)},
                            {u":maybe"_s, toColumn(PartState::MaybeSent)},
                            {u":kind"_s, toColumn(part.kind)},
                            {u":body"_s, part.body},
                            {u":file"_s, part.file ? toColumn(*part.file) : QVariant(u""_s)}}),
                   readClaimed);
}

} // namespace recado::storage
