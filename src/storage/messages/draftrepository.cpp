// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/draftrepository.h"

#include "storage/sql.h"
#include "storage/values.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

std::pair<TenantId, QString> readDraft(const QSqlQuery &row)
{
    return {idFrom<TenantId>(row.value(0)), row.value(1).toString()};
}

} // namespace

DraftRepository::DraftRepository(const QSqlDatabase &db)
    : m_db(db)
{ }

Result<QHash<TenantId, QString>> DraftRepository::all() const
{
    const auto rows = readAll(execute(m_db, u"SELECT tenant_id, content FROM drafts"_s), readDraft);
    if (!rows)
        return rows.error();
    QHash<TenantId, QString> drafts;
    for (const auto &[tenant, content] : *rows)
        drafts.insert(tenant, content);
    return drafts;
}

Outcome DraftRepository::save(TenantId tenant, const QString &content, Instant now)
{
    const auto saved = content.isEmpty()
        ? execute(m_db, u"DELETE FROM drafts WHERE tenant_id = :tenant"_s, {{u":tenant"_s, toColumn(tenant)}})
        : execute(m_db, uR"(
    INSERT INTO drafts (tenant_id, content, changed_at)
    VALUES (:tenant, :content, :at)
        ON CONFLICT (tenant_id) DO UPDATE SET content = excluded.content, changed_at = excluded.changed_at)"_s,
                  {{u":tenant"_s, toColumn(tenant)}, {u":content"_s, content}, {u":at"_s, toColumn(now)}});
    return saved ? Outcome(Done{}) : Outcome(saved.error());
}

} // namespace recado::storage
