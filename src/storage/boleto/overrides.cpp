// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/boleto/overrides.h"

#include "storage/settings/auditrepository.h"
#include "storage/transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

Outcome letIn(const QSqlDatabase &db, const OutgoingItem &item, std::span<const SentSlip> slips,
              const QString &who)
{
    for (const SentSlip &slip : slips) {
        if (slip.payeeDocument.isEmpty() || !slip.overridden.contains(payeeUnknownSignal))
            continue;
        const auto allowed = PayeeRepository(db).allow(item.tenantId,
                                                       {.document = slip.payeeDocument,
                                                        .name = slip.payee,
                                                        .since = item.createdAt,
                                                        .addedBy = who,
                                                        .reason = slip.reason});
        if (!allowed)
            return allowed;
    }
    return Done{};
}

Outcome note(const QSqlDatabase &db, TenantId tenant, const QString &what, const KnownPayee &payee)
{
    const AuditEntry entry{.at = payee.since,
                           .who = payee.addedBy,
                           .what = what,
                           .subject = tenant.toString(),
                           .detail = payee.reason};
    return AuditRepository(db).add(std::span(&entry, 1));
}

} // namespace

Outcome allowPayee(const QSqlDatabase &db, TenantId tenant, const KnownPayee &payee)
{
    auto change = Transaction::begin(db);
    if (!change)
        return change.error();
    if (auto allowed = PayeeRepository(db).allow(tenant, payee); !allowed)
        return allowed;
    if (auto noted = note(db, tenant, u"payee-allowed"_s, payee); !noted)
        return noted;
    return change->commit();
}

Outcome forgetPayee(const QSqlDatabase &db, TenantId tenant, const QString &document, const QString &who,
                    Instant now)
{
    auto change = Transaction::begin(db);
    if (!change)
        return change.error();
    if (auto forgotten = PayeeRepository(db).forget(tenant, document); !forgotten)
        return forgotten;
    if (auto noted
        = note(db, tenant, u"payee-forgotten"_s, {.document = document, .since = now, .addedBy = who});
        !noted)
        return noted;
    return change->commit();
}

Outcome noteOverride(const QSqlDatabase &db, const OutgoingItem &item, std::span<const SentSlip> slips,
                     const QString &who)
{
    if (slips.empty() || slips.front().reason.isEmpty() || slips.front().overridden.isEmpty())
        return Done{};
    const AuditEntry entry{.at = item.createdAt,
                           .who = who,
                           .what = u"boleto-overridden"_s,
                           .subject = item.id.toString(),
                           .detail = slips.front().overridden.join(u' ') + u": "_s + slips.front().reason};
    if (auto noted = AuditRepository(db).add(std::span(&entry, 1)); !noted)
        return noted;
    return letIn(db, item, slips, who);
}

} // namespace recado::storage
