// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messages/outgoing.h"

#include <QString>

#include <optional>

namespace recado {

enum class RetryHow {
    Again, ///< now, as it was
    TomorrowAt9, ///< at nine in the morning of the next day, where the company is
    AsSms, ///< one SMS in place of all of the item
};

/// A person wants something that failed or was cancelled to be sent again.
struct RetryOrder
{
    ItemId item;
    std::optional<PartId> part = {}; ///< empty: the first one that failed, with what waited for it
    RetryHow how = RetryHow::Again;
    QString smsText = {}; ///< of AsSms; empty: the text that was prepared with the message
};

/// The part that the order is about; nothing when no part of the item has failed or was cancelled.
[[nodiscard]] std::optional<OutgoingPart> partToRetry(const OutgoingItem &item, const RetryOrder &order);

/// Why it may not be sent again whatever anybody says: "not-failed", "already-tried-again", "retry-refused"
/// (blocked, held back by Meta), "opted-out", "may-have-arrived", "no-text", "text-too-long". Empty when
/// nothing stands in the way that can be seen without asking; for buttons.
[[nodiscard]] QString retryObstacle(const OutgoingItem &item, const RetryOrder &order);

} // namespace recado
