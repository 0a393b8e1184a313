// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace recado {

/// What a person sees of an outgoing message. Always in this order on the way Queued, Sent, Delivered, Read;
/// the others are side exits. MaybeSent is for a person to decide, NoReceipt is not a failure.
enum class DeliveryState {
    Scheduled,
    Queued,
    Sent,
    Delivered,
    Read,
    NoReceipt,
    MaybeSent,
    Failed,
    Cancelled
};

/// The fixed lower-case word of the command line and of exports: "queued", "no-receipt", "maybe-sent", …
[[nodiscard]] QString toWord(DeliveryState state);
/// Nothing for an unknown word.
[[nodiscard]] std::optional<DeliveryState> deliveryStateFromWord(const QString &word);

} // namespace recado
