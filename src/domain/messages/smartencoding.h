// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace recado {

/// The text as a Messaging Service with "smart encoding" sends it: typographic quotes, dashes, odd spaces and
/// the like become plain characters; accented letters stay. Its list then shows these words, not ours.
[[nodiscard]] QString asSmartEncoded(const QString &text);

} // namespace recado
