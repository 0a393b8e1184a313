// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QString>

#include <optional>

class QSqlDatabase;

namespace recado::storage {

/// What a database that was replaced by a backup holds and the backup does not.
struct LeftBehind
{
    int messages = 0; ///< written after the newest one of the backup
    std::optional<Instant> last = {}; ///< when the last of them was written
};

/// Compares without changing either. Nothing when the replaced file cannot be read, for example because it is
/// damaged.
[[nodiscard]] std::optional<LeftBehind> leftBehind(const QSqlDatabase &restored, const QString &replaced);

} // namespace recado::storage
