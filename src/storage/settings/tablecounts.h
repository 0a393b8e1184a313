// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <vector>

class QSqlDatabase;

namespace recado::storage {

struct TableCount
{
    QString name;
    qint64 rows = 0;
};

/// How much there is of what, by table and by name; for somebody who helps and may not see a row.
[[nodiscard]] Result<std::vector<TableCount>> tableCounts(const QSqlDatabase &db);

} // namespace recado::storage
