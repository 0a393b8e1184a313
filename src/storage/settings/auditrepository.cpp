// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settings/auditrepository.h"

#include "storage/fold.h"
#include "storage/sql.h"
#include "storage/transaction.h"
#include "storage/values.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

enum Column { ColId, ColAt, ColWho, ColWhat, ColSubject, ColDetail };

AuditEntry readEntry(const QSqlQuery &row)
{
    return AuditEntry{.at = instantFrom(row.value(ColAt)),
                      .who = row.value(ColWho).toString(),
                      .what = row.value(ColWhat).toString(),
                      .subject = row.value(ColSubject).toString(),
                      .detail = row.value(ColDetail).toString(),
                      .id = QUuid::fromString(row.value(ColId).toString())};
}

} // namespace

AuditRepository::AuditRepository(const QSqlDatabase &db)
    : m_db(db)
{ }

Outcome AuditRepository::add(std::span<const AuditEntry> entries)
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    auto insert = prepare(m_db, uR"(
    INSERT INTO audit (id, at, who, what, subject, detail)
    VALUES (:id, :at, :who, :what, :subject, :detail))"_s);
    if (!insert)
        return insert.error();
    for (const AuditEntry &entry : entries) {
        const auto inserted = run(*insert,
                                  {{u":id"_s, entry.id.toString(QUuid::WithoutBraces)},
                                   {u":at"_s, toColumn(entry.at)},
                                   {u":who"_s, entry.who},
                                   {u":what"_s, entry.what},
                                   {u":subject"_s, entry.subject},
                                   {u":detail"_s, entry.detail}});
        if (!inserted)
            return inserted;
    }
    return transaction->commit();
}

Result<std::vector<AuditEntry>> AuditRepository::list(int limit, const std::optional<AuditEntry> &after,
                                                      const AuditFilter &filter) const
{
    constexpr qint64 endOfTime = std::numeric_limits<qint64>::max();
    return readAll(execute(m_db, uR"(
    SELECT id, at, who, what, subject, detail
      FROM audit
     WHERE (at, id) < (:at, :id)
       AND at >= :since AND at < :until
       AND (:anybody = 1 OR who = :who)
       AND what LIKE :what ESCAPE '!'
     ORDER BY at DESC, id DESC
     LIMIT :limit)"_s,
                           {{u":at"_s, after ? toMsecs(after->at) : endOfTime},
                            {u":id"_s, after ? after->id.toString(QUuid::WithoutBraces) : QString()},
                            {u":since"_s, filter.since ? toMsecs(*filter.since) : 0},
                            {u":until"_s, filter.until ? toMsecs(*filter.until) : endOfTime},
                            {u":anybody"_s, filter.who.isEmpty() ? 1 : 0},
                            {u":who"_s, filter.who},
                            {u":what"_s, beginningWith(filter.what)},
                            {u":limit"_s, limit}}),
                   readEntry);
}

Result<std::vector<QString>> AuditRepository::everybody() const
{
    return readAll(execute(m_db, u"SELECT DISTINCT who FROM audit ORDER BY who"_s),
                   [](const QSqlQuery &row) { return row.value(0).toString(); });
}

} // namespace recado::storage
