// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace recado {

/// What one message cost, as Twilio says it: some time after it was sent, and sometimes never.
struct MessagePrice
{
    qint64 micros = 0; ///< millionths of the unit; negative: it costs
    QString unit = {}; ///< ISO 4217: "USD"

    bool operator==(const MessagePrice &other) const = default;
};

/// From Twilio's decimal ("-0.00750"). Nothing for what is no decimal or finer than a millionth: a price is
/// never guessed.
[[nodiscard]] std::optional<MessagePrice> priceFromTwilio(const QString &amount, const QString &unit);

} // namespace recado
