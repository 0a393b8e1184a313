// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

/// Fixed codes of what a reading wants a person to see. Those marked (look) keep a slip from being "checked".
namespace recado::documents::signal {

inline constexpr QLatin1StringView lineCheckDigit{
    "line-check-digit"}; ///< (look) a check digit of the line is wrong
inline constexpr QLatin1StringView line48Digits{
    "line-48-digits"}; ///< (look) a bank line with a factor of five digits
inline constexpr QLatin1StringView currencyNotReal{"currency-not-real"}; ///< (look)
inline constexpr QLatin1StringView printedAmountDiffers{"printed-amount-differs"}; ///< (look)
inline constexpr QLatin1StringView printedAmountMissing{"printed-amount-missing"}; ///< (look) or not found
inline constexpr QLatin1StringView printedDueDiffers{"printed-due-differs"}; ///< (look)
inline constexpr QLatin1StringView printedDueMissing{"printed-due-missing"}; ///< (look) or not found
inline constexpr QLatin1StringView dueOtherEra{
    "due-other-era"}; ///< (look) printed date is the factor's other date
inline constexpr QLatin1StringView dueSafetyRange{"due-safety-range"}; ///< (look) banks accept neither date
inline constexpr QLatin1StringView noDueDate{"no-due-date"}; ///< (look) the slip carries no date
inline constexpr QLatin1StringView openValue{"open-value"}; ///< (look) the slip carries no amount in reais
inline constexpr QLatin1StringView bankDiffers{
    "bank-differs"}; ///< (look) printed bank code is not the line's
inline constexpr QLatin1StringView bankUnknown{"bank-unknown"}; ///< the code is not in our table
inline constexpr QLatin1StringView payeeMissing{"payee-missing"}; ///< not found
inline constexpr QLatin1StringView payeeDocumentMissing{"payee-document-missing"}; ///< not found
inline constexpr QLatin1StringView overdue{"overdue"};

} // namespace recado::documents::signal
