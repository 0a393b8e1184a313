// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QString>

#include <optional>
#include <vector>

namespace recado {

/// Why a message at Twilio is not certain to be the lost one.
enum class CandidateDoubt {
    None, ///< nothing else of ours looks like it
    TextUnknown, ///< of a template, or emptied
    OneOfTwo, ///< another lost message to this person looks the same in Twilio's list
    OtherText, ///< nobody knows who made it: ours, changed on its way, or somebody else's
};

/// A message at Twilio that could be the lost one.
struct SearchCandidate
{
    QString sid;
    Instant createdAt = {};
    QString status = {}; ///< Twilio's word
    CandidateDoubt doubt = CandidateDoubt::None;

    bool operator==(const SearchCandidate &other) const = default;
};

/// What the search for a lost create has seen, for the person who decides. No phone and no text is in it.
struct SearchEvidence
{
    int looks = 0; ///< complete readings of Twilio's list
    std::optional<Instant> firstLook = {}; ///< by Twilio's clock
    std::optional<Instant> lastLook = {};
    int listed = 0; ///< messages to this person in the last reading
    /// By then Twilio could have made it at the latest.
    std::optional<Instant> madeBefore = {};
    /// The newest message of ours that the list showed: until then it is known to be complete.
    std::optional<Instant> freshTo = {};
    bool absenceProved = false; ///< two complete fresh readings, far enough apart, did not show it
    std::vector<SearchCandidate> candidates = {};

    bool operator==(const SearchEvidence &other) const = default;
};

/// The list is known to hold everything that was made while this one could have been.
[[nodiscard]] bool isFresh(const SearchEvidence &evidence);

/// As OutgoingPart::evidence keeps it; an empty or unreadable text is empty evidence.
[[nodiscard]] QString toJson(const SearchEvidence &evidence);
[[nodiscard]] SearchEvidence searchEvidenceFromJson(const QString &json);

} // namespace recado
