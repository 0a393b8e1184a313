// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <chrono>

namespace recado {

constexpr qsizetype shortestPin = 4;
constexpr qsizetype longestPin = 64;

/// Long enough to be worth asking for, short enough to be typed.
[[nodiscard]] bool isPossiblePin(QStringView pin);

/// How long the next try must wait after so many wrong ones in a row: nothing for the first two (people
/// mistype), then 5 s, doubling up to 5 minutes. Ten thousand PINs of four digits take a month.
[[nodiscard]] std::chrono::seconds pauseAfterWrongPins(int wrong);

} // namespace recado
