// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tenants/senderrepository.h"

#include "storage/sql.h"
#include "storage/transaction.h"
#include "storage/values.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

enum Column {
    ColId,
    ColTenantId,
    ColAccountId,
    ColNumber,
    ColWhatsApp,
    ColSms,
    ColPaused,
    ColCreatedAt,
    ColMessagingService,
    ColVerifyService,
    ColSandboxJoin,
    ColTestedAt,
    ColTestResult,
    ColChecklist,
    ColPauseReason,
    ColPausedAt,
    ColPauseDetail,
    ColResumedAt,
    ColPerMinute,
    ColWhatsAppWaitUntil,
    ColWhatsAppWaitReason,
    ColSmsWaitUntil,
    ColSmsWaitReason
};

QString selectSendersSql()
{
    return uR"(
    SELECT id, tenant_id, account_id, number, whatsapp, sms, paused, created_at, messaging_service_sid,
           verify_service_sid, sandbox_join, tested_at, test_result, checklist, pause_reason,
           paused_at, pause_detail, resumed_at, per_minute, whatsapp_wait_until, whatsapp_wait_reason,
           sms_wait_until, sms_wait_reason
      FROM senders)"_s;
}

ChannelWait readWait(const QSqlQuery &row, int untilColumn)
{
    return {.until = optionalInstantFrom(row.value(untilColumn)),
            .reason = row.value(untilColumn + 1).toString()};
}

/// With a WHERE for the rows; a longer wait stays as it is.
QString waitSql(Channel channel, const QString &where)
{
    const QString name = channel == Channel::WhatsApp ? u"whatsapp"_s : u"sms"_s;
    return uR"(
    UPDATE senders
       SET %1_wait_reason = CASE WHEN COALESCE(%1_wait_until, 0) < CAST(:until AS BIGINT)
                                      OR CAST(:until AS BIGINT) IS NULL
                                 THEN :reason ELSE %1_wait_reason END,
           %1_wait_until = CASE WHEN COALESCE(%1_wait_until, 0) < CAST(:until AS BIGINT)
                                     OR CAST(:until AS BIGINT) IS NULL
                                THEN CAST(:until AS BIGINT) ELSE %1_wait_until END
     WHERE %2)"_s.arg(name, where);
}

Sender readSender(const QSqlQuery &row)
{
    return Sender{.id = idFrom<SenderId>(row.value(ColId)),
                  .tenantId = idFrom<TenantId>(row.value(ColTenantId)),
                  .accountId = idFrom<AccountId>(row.value(ColAccountId)),
                  .number = row.value(ColNumber).toString(),
                  .whatsApp = row.value(ColWhatsApp).toInt() != 0,
                  .sms = row.value(ColSms).toInt() != 0,
                  .paused = row.value(ColPaused).toInt() != 0,
                  .createdAt = instantFrom(row.value(ColCreatedAt)),
                  .messagingServiceSid = row.value(ColMessagingService).toString(),
                  .verifyServiceSid = row.value(ColVerifyService).toString(),
                  .sandboxJoin = row.value(ColSandboxJoin).toString(),
                  .testedAt = optionalInstantFrom(row.value(ColTestedAt)),
                  .testResult = row.value(ColTestResult).toString(),
                  .checklist = row.value(ColChecklist).toString(),
                  .pauseReason = row.value(ColPauseReason).toString(),
                  .pausedAt = optionalInstantFrom(row.value(ColPausedAt)),
                  .pauseDetail = row.value(ColPauseDetail).toString(),
                  .resumedAt = optionalInstantFrom(row.value(ColResumedAt)),
                  .perMinute = row.value(ColPerMinute).toInt(),
                  .whatsAppWait = readWait(row, ColWhatsAppWaitUntil),
                  .smsWait = readWait(row, ColSmsWaitUntil)};
}

} // namespace

SenderRepository::SenderRepository(const QSqlDatabase &db)
    : m_db(db)
{ }

Outcome SenderRepository::add(std::span<const Sender> senders)
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    // reads the account, so that it inserts nothing when the account is another tenant's
    auto insert = prepare(m_db, uR"(
    INSERT INTO senders (id, tenant_id, account_id, number, whatsapp, sms, paused, created_at,
                         messaging_service_sid, verify_service_sid, sandbox_join, per_minute)
    SELECT :id, a.tenant_id, a.id, :number, CAST(:whatsApp AS INTEGER), CAST(:sms AS INTEGER),
           CAST(:paused AS INTEGER), CAST(:createdAt AS BIGINT), CAST(:messagingService AS TEXT),
           CAST(:verifyService AS TEXT), CAST(:sandboxJoin AS TEXT), CAST(:perMinute AS INTEGER)
      FROM accounts a
     WHERE a.id = :account AND a.tenant_id = :tenant)"_s);
    if (!insert)
        return insert.error();
    for (const Sender &sender : senders) {
        const auto inserted = run(*insert,
                                  {{u":id"_s, toColumn(sender.id)},
                                   {u":number"_s, sender.number},
                                   {u":whatsApp"_s, toColumn(sender.whatsApp)},
                                   {u":sms"_s, toColumn(sender.sms)},
                                   {u":paused"_s, toColumn(sender.paused)},
                                   {u":createdAt"_s, toColumn(sender.createdAt)},
                                   {u":messagingService"_s, sender.messagingServiceSid},
                                   {u":verifyService"_s, sender.verifyServiceSid},
                                   {u":sandboxJoin"_s, sender.sandboxJoin},
                                   {u":perMinute"_s, sender.perMinute},
                                   {u":account"_s, toColumn(sender.accountId)},
                                   {u":tenant"_s, toColumn(sender.tenantId)}});
        if (!inserted)
            return inserted;
        if (insert->numRowsAffected() != 1)
            return Error{.kind = ErrorKind::Invalid,
                         .detail = u"the account is not of this tenant"_s,
                         .reason = u"account-of-other-tenant"_s};
    }
    return transaction->commit();
}

Result<std::vector<Sender>> SenderRepository::list(TenantId tenant) const
{
    return readAll(execute(m_db, selectSendersSql() + uR"(
     WHERE tenant_id = :tenant
     ORDER BY created_at, id)"_s,
                           {{u":tenant"_s, toColumn(tenant)}}),
                   readSender);
}

Result<std::vector<Sender>> SenderRepository::listAll() const
{
    return readAll(execute(m_db, selectSendersSql() + uR"(
     ORDER BY created_at, id)"_s),
                   readSender);
}

Result<std::optional<Sender>> SenderRepository::find(SenderId id) const
{
    return readFirst(execute(m_db, selectSendersSql() + uR"(
     WHERE id = :id)"_s,
                             {{u":id"_s, toColumn(id)}}),
                     readSender);
}

Outcome SenderRepository::update(const Sender &sender)
{
    return changedOne(execute(m_db, uR"(
    UPDATE senders
       SET whatsapp = :whatsApp, sms = :sms, paused = :paused, messaging_service_sid = :messagingService,
           verify_service_sid = :verifyService, sandbox_join = :sandboxJoin, per_minute = :perMinute,
           pause_reason = CASE WHEN :paused = 0 THEN '' ELSE pause_reason END,
           pause_detail = CASE WHEN :paused = 0 THEN '' ELSE pause_detail END,
           paused_at = CASE WHEN :paused = 0 THEN NULL ELSE paused_at END
     WHERE id = :id)"_s,
                              {{u":whatsApp"_s, toColumn(sender.whatsApp)},
                               {u":sms"_s, toColumn(sender.sms)},
                               {u":paused"_s, toColumn(sender.paused)},
                               {u":messagingService"_s, sender.messagingServiceSid},
                               {u":verifyService"_s, sender.verifyServiceSid},
                               {u":sandboxJoin"_s, sender.sandboxJoin},
                               {u":perMinute"_s, sender.perMinute},
                               {u":id"_s, toColumn(sender.id)}}));
}

Outcome SenderRepository::noteTest(SenderId id, Instant at, const QString &result)
{
    return changedOne(execute(m_db,
                              u"UPDATE senders SET tested_at = :at, test_result = :result WHERE id = :id"_s,
                              {{u":at"_s, toColumn(at)}, {u":result"_s, result}, {u":id"_s, toColumn(id)}}));
}

Outcome SenderRepository::noteChecklist(SenderId id, const QString &checklist)
{
    return changedOne(execute(m_db, u"UPDATE senders SET checklist = :checklist WHERE id = :id"_s,
                              {{u":checklist"_s, checklist}, {u":id"_s, toColumn(id)}}));
}

Result<bool> SenderRepository::pause(SenderId id, const QString &reason, const QString &detail, Instant at)
{
    const auto paused = changedRows(execute(m_db, uR"(
    UPDATE senders
       SET paused = 1, pause_reason = :reason, pause_detail = :detail, paused_at = :at
     WHERE id = :id AND paused = 0)"_s,
                                            {{u":reason"_s, reason},
                                             {u":detail"_s, detail},
                                             {u":at"_s, toColumn(at)},
                                             {u":id"_s, toColumn(id)}}));
    if (!paused)
        return paused.error();
    return *paused == 1;
}

Outcome SenderRepository::resume(SenderId id, Instant at)
{
    return changedOne(execute(m_db, uR"(
    UPDATE senders
       SET paused = 0, pause_reason = '', pause_detail = '', paused_at = NULL, resumed_at = :at
     WHERE id = :id)"_s,
                              {{u":at"_s, toColumn(at)}, {u":id"_s, toColumn(id)}}));
}

Outcome SenderRepository::noteWait(SenderId id, Channel channel, const ChannelWait &wait)
{
    return changedOne(execute(
        m_db, waitSql(channel, u"id = :id"_s),
        {{u":until"_s, toColumn(wait.until)}, {u":reason"_s, wait.reason}, {u":id"_s, toColumn(id)}}));
}

Outcome SenderRepository::noteAccountWait(AccountId account, Channel channel, const ChannelWait &wait)
{
    const auto noted = execute(m_db, waitSql(channel, u"account_id = :account"_s),
                               {{u":until"_s, toColumn(wait.until)},
                                {u":reason"_s, wait.reason},
                                {u":account"_s, toColumn(account)}});
    return noted ? Outcome(Done{}) : Outcome(noted.error());
}

Outcome SenderRepository::remove(SenderId id)
{
    return changedOne(execute(m_db, u"DELETE FROM senders WHERE id = :id"_s, {{u":id"_s, toColumn(id)}}));
}

} // namespace recado::storage
