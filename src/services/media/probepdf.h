// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace recado {

/// A small PDF with one empty page and nothing of anybody in it.
[[nodiscard]] QByteArray probePdf();

} // namespace recado
