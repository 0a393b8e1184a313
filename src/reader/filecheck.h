// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace recado::reader {

/// The bytes of a file that looks like a PDF, judged before any decoder sees them.
/// Error reasons: "file-missing", "file-empty", "file-too-big", "file-html" (often the bank's login page
/// saved by mistake), "file-image", "file-not-pdf".
[[nodiscard]] Result<QByteArray> loadPdfBytes(const QString &path);

/// What the first bytes are: "" for a PDF, else "file-html", "file-image" or "file-not-pdf".
[[nodiscard]] QString kindProblem(QByteArrayView bytes);

} // namespace recado::reader
