// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/slip/pagetext.h"
#include "domain/boleto/typeableline.h"

#include <vector>

namespace recado::documents {

/// One place on a page where a linha digitável is printed. A slip usually prints it two or three times.
struct FoundLine
{
    QString digits;
    boleto::Checked<boleto::TypeableLine> checked;
    QRectF box; ///< points
    int page = 1;
};

/// All lines of a page, from top to bottom: those whose check digits all hold, however they are grouped,
/// spaced or wrapped; and those that have the printed shape of a line but break a rule. Bare 44-digit runs
/// are not taken: the access key of a fiscal note has 44 digits too.
[[nodiscard]] std::vector<FoundLine> findLines(const PageText &page);

} // namespace recado::documents
