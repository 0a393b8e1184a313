// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "domain/ids.h"

#include <QSqlDatabase>

#include <vector>

namespace recado::storage {

/// Items of the company that were cancelled after that moment because their program ended while they could
/// still be taken back, and that nobody has sent again; the oldest first.
[[nodiscard]] Result<std::vector<ItemId>> abandonedItems(const QSqlDatabase &db, TenantId tenant,
                                                         Instant since);

} // namespace recado::storage
