// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/channel.h"
#include "domain/messages/partstate.h"
#include "storage/messages/partchange.h"
#include "twilio/remotemessage.h"

#include <chrono>

namespace recado {

/// What Twilio's status of a message is in our outbox; nothing for one that we do not know (we wait for the
/// next).
[[nodiscard]] std::optional<PartState> stateOf(twilio::RemoteStatus status);
/// Twilio's own word, for the timeline.
[[nodiscard]] QString wordOf(twilio::RemoteStatus status);
/// The way back, for who shows such a word; nothing for one that we do not know.
[[nodiscard]] std::optional<PartState> stateOfWord(const QString &word);

/// What becomes of a part whose create ended so. Never leads back to the queue when it may have happened.
[[nodiscard]] storage::PartChange afterCreate(const PartId &part, const Result<twilio::RemoteMessage> &answer,
                                              Instant now);
/// A part whose create may have happened: it will be looked for.
[[nodiscard]] storage::PartChange lost(const PartId &part, const Error &error, Instant now);
/// What becomes of a part that could not even be asked for: its file, its key or the network was missing.
[[nodiscard]] storage::PartChange notTried(const PartId &part, const Error &error, Instant now);

} // namespace recado
