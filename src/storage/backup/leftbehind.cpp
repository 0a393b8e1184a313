// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup/leftbehind.h"

#include "base/logging.h"
#include "storage/backup/lookingconnection.h"
#include "storage/sql.h"
#include "storage/values.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {

std::optional<LeftBehind> leftBehind(const QSqlDatabase &restored, const QString &replaced)
{
    const auto newest = readFirst(execute(restored, u"SELECT coalesce(max(created_at), 0) FROM items"_s),
                                  [](const QSqlQuery &row) { return row.value(0); });
    const LookingConnection looking(replaced);
    if (!newest || !*newest || !looking.isOpen())
        return std::nullopt;
    const auto counted = readFirst(
        execute(looking.handle(), u"SELECT count(*), max(created_at) FROM items WHERE created_at > :newest"_s,
                {{u":newest"_s, **newest}}),
        [](const QSqlQuery &row) {
            return LeftBehind{.messages = row.value(0).toInt(), .last = optionalInstantFrom(row.value(1))};
        });
    if (counted)
        return *counted;
    qCInfo(lcStorage) << "what was replaced could not be compared:" << counted.error();
    return std::nullopt;
}

} // namespace recado::storage
