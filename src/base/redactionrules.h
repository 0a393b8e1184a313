// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace recado {

/// The shapes behind redact(): see there.
[[nodiscard]] QString applyRedactionRules(const QString &text);

} // namespace recado
