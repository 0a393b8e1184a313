// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace recado {

/// How an SMS is cut: GSM-7 160 characters, 153 each when several; anything outside that alphabet makes the
/// whole message UCS-2: 70, or 67 each. (facts: Twilio segments)
struct SmsSegments
{
    bool unicode = false;
    int units = 0; ///< septets or UTF-16 units used
    int count = 0; ///< segments; 0 for an empty text
};

[[nodiscard]] SmsSegments countSegments(const QString &text);
/// The same words without the accents that would make an SMS Unicode ("á" → "a"); é, ñ, ü, à stay.
[[nodiscard]] QString withoutCostlyAccents(const QString &text);

} // namespace recado
