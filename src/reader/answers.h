// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace recado::reader {

/// Answers one line of the protocol: {"file", "password", "today"} with a reading, {"file", "password",
/// "render", "dpi"} with {"png": base64}; what cannot be done with {"error": reason}. Always one JSON object
/// without a line break.
[[nodiscard]] QByteArray answer(const QByteArray &question);

} // namespace recado::reader
