// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace recado::storage {

/// Lower case and without accents, so that "conceicao" finds "Conceição".
[[nodiscard]] QString fold(const QString &text);

/// What is kept of a phone, document or boleto line for searching: letters and digits, lower case.
[[nodiscard]] QString foldNumber(const QString &text);

/// The pattern of a LIKE … ESCAPE '!' that finds the text anywhere.
[[nodiscard]] QString containing(const QString &folded);
/// The same, at the beginning.
[[nodiscard]] QString beginningWith(const QString &folded);

/// Up to four patterns, one per word typed; words beyond the fourth narrow nothing, absent ones match all.
/// "(67) 55500-1234" and "123.456.789-09" are read as the numbers they are.
[[nodiscard]] std::array<QString, 4> searchPatterns(const QString &typed);

} // namespace recado::storage
