// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

/// Fixed codes of what a reading wants a person to see. Those marked (look) keep a slip from being "checked".
namespace recado::documents::signal {

// The line and the bars
inline constexpr QLatin1StringView lineCheckDigit{
    "line-check-digit"}; ///< (look) a check digit of the line is wrong
inline constexpr QLatin1StringView line48Digits{
    "line-48-digits"}; ///< (look) a bank line with a factor of five digits
inline constexpr QLatin1StringView lineBarcodeDiffer{
    "line-barcode-differ"}; ///< (look) the bars code another payment than the line
inline constexpr QLatin1StringView barcodeMissing{"barcode-missing"}; ///< (look) no bars could be read
inline constexpr QLatin1StringView onlyBarcode{
    "only-barcode"}; ///< (look) a scan: only the bars could be read, nothing to compare them with
inline constexpr QLatin1StringView currencyNotReal{"currency-not-real"}; ///< (look)

// What is printed beside them
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
    "bank-differs"}; ///< (look) printed bank code, or the bank named in the head, is not the line's
inline constexpr QLatin1StringView bankUnknown{"bank-unknown"}; ///< the code is not in our table
inline constexpr QLatin1StringView payeeMissing{"payee-missing"}; ///< not found
inline constexpr QLatin1StringView payeeDocumentMissing{"payee-document-missing"}; ///< not found
inline constexpr QLatin1StringView overdue{"overdue"};
inline constexpr QLatin1StringView pagesLeftOut{
    "pages-left-out"}; ///< (look) the file has pages that were not read: too many, or damaged

// Its Pix code; on the slip and on the code
inline constexpr QLatin1StringView pixOtherReceiver{
    "pix-other-receiver"}; ///< (look) name or key is not the payee's
inline constexpr QLatin1StringView pixOtherAmount{"pix-other-amount"}; ///< (look)
inline constexpr QLatin1StringView pixCrc{"pix-crc"}; ///< (look) its checksum is wrong: banks must refuse it
inline constexpr QLatin1StringView pixBroken{"pix-form"}; ///< (look) its lengths do not add up
inline constexpr QLatin1StringView pixCodesDiffer{
    "pix-codes-differ"}; ///< (look) the QR code says something else than the text

} // namespace recado::documents::signal
