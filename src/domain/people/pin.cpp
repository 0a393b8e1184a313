// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/pin.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace recado {
namespace {

constexpr int freeTries = 2;
constexpr auto firstPause = 5s;
constexpr auto longestPause = 300s;

} // namespace

bool isPossiblePin(QStringView pin)
{
    return pin.size() >= shortestPin && pin.size() <= longestPin;
}

std::chrono::seconds pauseAfterWrongPins(int wrong)
{
    std::chrono::seconds pause = wrong > freeTries ? firstPause : 0s;
    for (int count = freeTries + 1; count < wrong && pause < longestPause; ++count)
        pause *= 2;
    return std::min<std::chrono::seconds>(pause, longestPause);
}

} // namespace recado
