// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/durability.h"

#include "storage/dialect.h"
#include "storage/sql.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

/// postgresql.org/docs/15/runtime-config-wal.html
constexpr std::array settings{"fsync"_L1, "full_page_writes"_L1, "synchronous_commit"_L1};

} // namespace

Outcome checkDurable(const QSqlDatabase &db)
{
    if (engineOf(db) == Engine::Sqlite)
        return Done{};
    for (const QLatin1StringView setting : settings) {
        const auto value = readFirst(execute(db, u"SHOW "_s + setting),
                                     [](const QSqlQuery &row) { return row.value(0).toString(); });
        if (!value)
            return value.error();
        // synchronous_commit has several values that wait for the disk of this server, and one that does not
        if (!*value || **value == "off"_L1)
            return Error{.kind = ErrorKind::Conflict,
                         .detail = setting + u" = "_s + value->value_or(QString()),
                         .reason = u"database-not-durable"_s};
    }
    return Done{};
}

} // namespace recado::storage
