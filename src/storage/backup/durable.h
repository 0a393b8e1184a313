// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace recado::storage {

/// Waits until what was written to the file, or the names in the folder, would survive a loss of power.
[[nodiscard]] bool syncToDisk(const QString &path);

/// Renames over nothing else: false when the target exists or the renaming fails. Survives a loss of power
/// once it has returned true.
[[nodiscard]] bool renameForGood(const QString &from, const QString &to);

} // namespace recado::storage
