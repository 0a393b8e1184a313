// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/boleto/payeerepository.h"

#include "storage/boleto/slipcolumns.h"
#include "storage/fold.h"
#include "storage/sql.h"
#include "storage/values.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

KnownPayee readPayee(const QSqlQuery &row)
{
    return KnownPayee{.document = row.value(0).toString(),
                      .name = row.value(1).toString(),
                      .learned = row.value(2).toInt() == 1,
                      .since = instantFrom(row.value(3)),
                      .addedBy = row.value(4).toString(),
                      .reason = row.value(5).toString()};
}

Result<bool> hasRow(Result<QSqlQuery> rows)
{
    const auto first = readFirst(std::move(rows), [](const QSqlQuery & /*row*/) { return true; });
    if (!first)
        return first.error();
    return first->has_value();
}

/// A row in the first of these answers that has one.
Result<bool> anyOf(const QSqlDatabase &db, std::span<const QString> statements, const QVariantList &values)
{
    for (const QString &sql : statements) {
        auto found = hasRow(executeList(db, sql, values));
        if (!found || *found)
            return found;
    }
    return false;
}

QString learnedSql(const QString &condition)
{
    return u"SELECT 1 FROM slips s JOIN items i ON i.id = s.item_id WHERE s.tenant_id = ? AND "_s + condition
        + u" AND "_s + aliveSql() + u" LIMIT 1"_s;
}

} // namespace

PayeeRepository::PayeeRepository(const QSqlDatabase &db)
    : m_db(db)
{ }

Result<PayeeHistory> PayeeRepository::look(TenantId tenant, const QString &document,
                                           const QString &name) const
{
    const std::array all{u"SELECT 1 FROM payees WHERE tenant_id = ? LIMIT 1"_s,
                         learnedSql(u"(s.payee_document <> '' OR s.folded_payee <> '')"_s)};
    const std::array byDocument{u"SELECT 1 FROM payees WHERE tenant_id = ? AND document = ?"_s,
                                learnedSql(u"s.payee_document = ?"_s)};
    const std::array byName{learnedSql(u"s.folded_payee = ?"_s)};
    const auto any = anyOf(m_db, all, {toColumn(tenant)});
    if (!any)
        return any.error();
    const QString folded = fold(name.simplified());
    Result<bool> known = false;
    if (!document.isEmpty())
        known = anyOf(m_db, byDocument, {toColumn(tenant), document});
    else if (!folded.isEmpty())
        known = anyOf(m_db, byName, {toColumn(tenant), folded});
    if (!known)
        return known.error();
    return PayeeHistory{.known = *known, .any = *any};
}

Result<std::vector<KnownPayee>> PayeeRepository::list(TenantId tenant) const
{
    return readAll(executeList(m_db,
                               uR"(
    SELECT document, name, 0, added_at, added_by, reason
      FROM payees
     WHERE tenant_id = ?
    UNION ALL
    SELECT s.payee_document, MAX(s.payee), 1, MIN(i.created_at), '', ''
      FROM slips s
      JOIN items i ON i.id = s.item_id
     WHERE s.tenant_id = ? AND s.payee_document <> '' AND )"_s
                                   + aliveSql() + uR"(
       AND NOT EXISTS (SELECT 1 FROM payees p
                        WHERE p.tenant_id = s.tenant_id AND p.document = s.payee_document)
     GROUP BY s.payee_document
     ORDER BY 2, 1)"_s,
                               {toColumn(tenant), toColumn(tenant)}),
                   readPayee);
}

Outcome PayeeRepository::allow(TenantId tenant, const KnownPayee &payee)
{
    const auto saved = execute(m_db, uR"(
    INSERT INTO payees (tenant_id, document, name, added_at, added_by, reason)
    VALUES (:tenant, :document, :name, :at, :by, :reason)
        ON CONFLICT (tenant_id, document)
        DO UPDATE SET name = excluded.name, added_at = excluded.added_at, added_by = excluded.added_by,
                      reason = excluded.reason)"_s,
                               {{u":tenant"_s, toColumn(tenant)},
                                {u":document"_s, payee.document},
                                {u":name"_s, payee.name},
                                {u":at"_s, toColumn(payee.since)},
                                {u":by"_s, payee.addedBy},
                                {u":reason"_s, payee.reason}});
    return saved ? Outcome(Done{}) : Outcome(saved.error());
}

Outcome PayeeRepository::forget(TenantId tenant, const QString &document)
{
    return changedOne(execute(m_db,
                              u"DELETE FROM payees WHERE tenant_id = :tenant AND document = :document"_s,
                              {{u":tenant"_s, toColumn(tenant)}, {u":document"_s, document}}));
}

} // namespace recado::storage
