// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/eventrows.h"

#include "storage/dialect.h"
#include "storage/sql.h"
#include "storage/statement.h"
#include "storage/values.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

QString insertSql(Engine engine)
{
    return uR"(
    INSERT INTO part_events (part_id, seq, state, at, detail)
    SELECT n.part, (SELECT COALESCE(MAX(e.seq), 0) + 1 FROM part_events e WHERE e.part_id = n.part),
           CAST(:state AS INTEGER), n.happened, :detail
      FROM (%1) AS n)"_s.arg(
        rowsSql(engine, u":events"_s, {{"part", RowType::Id}, {"happened", RowType::BigInteger}}));
}

} // namespace

void EventRows::add(PartId part, PartState state, Instant at, const QString &detail)
{
    JsonRows &rows = m_rows[{state, detail}];
    rows.beginRow();
    rows.put(part);
    rows.put(at);
}

Outcome EventRows::write(const QSqlDatabase &db) const
{
    if (m_rows.empty())
        return Done{};
    auto insert = Statement::of(db, insertSql(engineOf(db)));
    if (!insert)
        return insert.error();
    for (const auto &[said, rows] : m_rows) {
        const auto &[state, detail] = said;
        const auto done
            = run(insert->query(),
                  {{u":state"_s, toColumn(state)}, {u":detail"_s, detail}, {u":events"_s, rows.json()}});
        if (!done)
            return done;
    }
    return Done{};
}

} // namespace recado::storage
