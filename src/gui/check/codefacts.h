// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/compose/readingfacts.h"
#include "gui/pieces/banner.h"
#include "services/boleto/codecheck.h"

#include <QDate>
#include <QString>

#include <vector>

namespace recado {

/// What a pasted code is, in one sentence.
struct CodeVerdict
{
    Banner::Kind kind = Banner::Kind::Info;
    QString sentence = {};
};

[[nodiscard]] CodeVerdict verdictOf(const CodeCheck &check);

/// Every check digit, then amount, due date, bank or receiver: whatever the code itself tells.
[[nodiscard]] std::vector<ReadingFact> factsOf(const CodeCheck &check, const QDate &today);

} // namespace recado
