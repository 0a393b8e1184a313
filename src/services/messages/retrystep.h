// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "services/messages/retry.h"

class QSqlDatabase;

namespace recado {

/// Over there in the database's thread: the checks of the number, then the new try. The item as it is there
/// now, and retryObstacle() has been asked about it. Errors as of SendService::retry().
[[nodiscard]] Outcome tryAgain(const QSqlDatabase &db, const OutgoingItem &item, const RetryOrder &order,
                               Instant now);

} // namespace recado
