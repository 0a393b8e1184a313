// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace recado {

/// For tools that act like a person in front of the window (driver, screenshots), never for the window
/// itself: runs the event loop until the condition holds. False when it did not in time.
bool waitUntil(const std::function<bool()> &condition, std::chrono::milliseconds atMost);

/// Lets paints and answers that are under way come to rest.
void settle(std::chrono::milliseconds time);

} // namespace recado
