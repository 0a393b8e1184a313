// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settings/tablecounts.h"

#include "storage/dialect.h"
#include "storage/sql.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {

Result<std::vector<TableCount>> tableCounts(const QSqlDatabase &db)
{
    auto names = readAll(execute(db, tableNamesSql(engineOf(db))),
                         [](const QSqlQuery &row) { return row.value(0).toString(); });
    if (!names)
        return names.error();
    std::ranges::sort(*names);
    std::vector<TableCount> counts;
    for (const QString &name : *names) {
        // a name out of the catalogue cannot be bound
        const auto rows = readFirst(execute(db, u"SELECT count(*) FROM \"%1\""_s.arg(name)),
                                    [](const QSqlQuery &row) { return row.value(0).toLongLong(); });
        if (!rows)
            return rows.error();
        counts.push_back({.name = name, .rows = rows->value_or(0)});
    }
    return counts;
}

} // namespace recado::storage
