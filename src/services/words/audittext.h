// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace recado {

/// What a code of the record of changes means: "Company added"; an unknown code as it is.
[[nodiscard]] QString textOfAudit(const QString &code);
/// Every code that the program writes today, for a filter: "tenant-added", …
[[nodiscard]] QStringList auditCodes();
/// When, who, what, details, subject: the columns of the record.
[[nodiscard]] QStringList auditHeadings();

} // namespace recado
