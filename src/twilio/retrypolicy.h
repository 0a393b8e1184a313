// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twilio/transport.h"

#include <optional>

namespace recado::twilio {

/// How long to wait before the same request is sent again; nothing when it must not be.
///
/// A read or a removal is tried five times when the network, the server or its limits are the trouble (a
/// silence only twice: each one lasts long enough). A change is sent again only after 429 with no code or
/// 20429, which Twilio never processes (docs/errors/20429). The limits of Verify also come as 429 (60202,
/// 60203, 60212): they last for minutes, so nothing is sent again. Waits 100 ms, 200, 400, 800, times the
/// jitter; or what the server asked for, unless that is over 30 s.
/// @param tries how often it was sent already, from 1
/// @param jitter 0.9 to 1.1
[[nodiscard]] std::optional<std::chrono::milliseconds> delayBeforeRetry(const Error &error, Effect effect,
                                                                        int tries, double jitter);

/// Whether the other side says: too many at once (and not some other limit that also comes as 429).
[[nodiscard]] bool isTooManyAtOnce(const Error &error);

} // namespace recado::twilio
