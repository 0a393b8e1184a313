// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/eventrows.h"

#include "storage/dialect.h"
#include "storage/sql.h"
#include "storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

QString insertSql(Engine engine)
{
    return uR"(
    INSERT INTO part_events (part_id, seq, state, at, detail)
    SELECT n.part, (SELECT COALESCE(MAX(e.seq), 0) + 1 FROM part_events e WHERE e.part_id = n.part),
           n.new_state, n.happened, n.told
      FROM (%1) AS n)"_s.arg(rowsSql(engine, u":events"_s,
                                     {{"part", RowType::Id},
                                      {"new_state", RowType::Integer},
                                      {"happened", RowType::BigInteger},
                                      {"told", RowType::Text}}));
}

} // namespace

void EventRows::add(PartId part, PartState state, Instant at, const QString &detail)
{
    m_rows.beginRow();
    m_rows.put(part);
    m_rows.put(state);
    m_rows.put(at);
    m_rows.put(detail);
    m_isEmpty = false;
}

Outcome EventRows::write(const QSqlDatabase &db) const
{
    if (m_isEmpty)
        return Done{};
    auto insert = Statement::of(db, insertSql(engineOf(db)));
    if (!insert)
        return insert.error();
    return run(insert->query(), {{u":events"_s, m_rows.json()}});
}

} // namespace recado::storage
