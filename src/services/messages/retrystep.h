// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "services/messages/retry.h"

class QSqlDatabase;

namespace recado {

// Over there in the database's thread; the item is as it is there now.

/// Everything that stands against sending it again: retryObstacle(), that the same went to this person since
/// ("already-sent-since"), what the number says, that the person has opted out. Errors as of
/// SendService::retry().
[[nodiscard]] Outcome checkRetry(const QSqlDatabase &db, const OutgoingItem &item, const RetryOrder &order);

/// The same checks, then the new try. Inside a transaction that keeps others from changing the item
/// (ResendRepository::hold).
[[nodiscard]] Outcome tryAgain(const QSqlDatabase &db, const OutgoingItem &item, const RetryOrder &order,
                               Instant now);

} // namespace recado
