// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "simulator/http/form.h"

namespace recado::simulator {

/// Names of every parameter that creating a message takes.
[[nodiscard]] QStringList createMessageParameters();

/// Why Twilio would refuse what comes beside sender, recipient and text: media, schedule, switches.
/// placesLeft: how many more messages may be scheduled. The code, or nothing when all is well.
[[nodiscard]] std::optional<int> refuseOptions(const Form &form, Instant now, int placesLeft);

/// SendAt; nothing when the message is not scheduled or the time cannot be read.
[[nodiscard]] std::optional<Instant> requestedSendTime(const Form &form);

} // namespace recado::simulator
