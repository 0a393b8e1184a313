// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/itfbars.h"

#include <array>

namespace recado::documents {

namespace {

constexpr int narrow = 1;
constexpr int wide = 3;

/// Five elements a digit, two of them wide; the place values are 1, 2, 4, 7 and parity.
using Pattern = std::array<int, 5>;
constexpr std::array<Pattern, 10> patterns{{
    {narrow, narrow, wide, wide, narrow},
    {wide, narrow, narrow, narrow, wide},
    {narrow, wide, narrow, narrow, wide},
    {wide, wide, narrow, narrow, narrow},
    {narrow, narrow, wide, narrow, wide},
    {wide, narrow, wide, narrow, narrow},
    {narrow, wide, wide, narrow, narrow},
    {narrow, narrow, narrow, wide, wide},
    {wide, narrow, narrow, wide, narrow},
    {narrow, wide, narrow, wide, narrow},
}};

const Pattern &patternOf(QChar digit)
{
    return patterns[static_cast<std::size_t>(digit.digitValue())];
}

} // namespace

std::vector<int> itfBars(QStringView digits)
{
    std::vector<int> bars{narrow, narrow, narrow, narrow};
    for (qsizetype i = 0; i + 1 < digits.size(); i += 2) {
        const auto &black = patternOf(digits[i]);
        const auto &white = patternOf(digits[i + 1]);
        for (std::size_t element = 0; element < black.size(); ++element) {
            bars.push_back(black[element]);
            bars.push_back(white[element]);
        }
    }
    bars.insert(bars.end(), {wide, narrow, narrow});
    return bars;
}

} // namespace recado::documents
