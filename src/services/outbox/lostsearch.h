// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messages/reconcile.h"
#include "services/settings/settingsservice.h"
#include "storage/messages/partchange.h"
#include "twilio/remotemessage.h"

#include <optional>
#include <set>
#include <vector>

namespace recado {

/// What this program has seen so far of one create whose answer was lost.
struct LostSearch
{
    std::optional<Instant> attempt = {}; ///< the intent (OutgoingPart::sendingAt) that is looked for
    Instant began = {}; ///< our clock; a search of an earlier run of the program begins anew
    std::vector<ListReading> readings = {}; ///< complete ones, oldest first
};

[[nodiscard]] ListedMessage listed(const twilio::RemoteMessage &message);

/// The lost create of a part; startedThere: its intent by Twilio's clock.
[[nodiscard]] LostCreate lostCreate(const storage::ClaimedPart &lost, const QString &ownNumber,
                                    Instant startedThere, const Preferences &preferences);

/// What becomes of an Unsure or MaybeSent part after one more reading, with the evidence. Back to the queue
/// only when absence is proved and no person was asked yet: a MaybeSent stays for a person to decide, but may
/// still be found.
[[nodiscard]] storage::PartChange afterReading(const storage::ClaimedPart &lost, const LostSearch &search,
                                               const ReconcileVerdict &verdict,
                                               const Preferences &preferences, Instant now);

/// The pause before the next look, `age` after the search began: often at first, then slower.
[[nodiscard]] std::chrono::milliseconds nextSearch(PartState state, std::chrono::milliseconds age);

} // namespace recado
