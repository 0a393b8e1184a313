// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/callbacks/callback.h"
#include "simulator/messages/message.h"

namespace recado::simulator {

/// What Twilio posts when the message has come to its present status.
[[nodiscard]] Callback statusCallback(const Message &message, const QString &url);

/// What Twilio posts when a person has written; baseUrl is where the files can be fetched.
[[nodiscard]] Callback inboundCallback(const Message &message, const QString &url, const QString &baseUrl);

} // namespace recado::simulator
