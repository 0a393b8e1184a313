// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/channel.h"
#include "domain/messages/searchevidence.h"

#include <QString>

#include <set>
#include <span>
#include <vector>

namespace recado {

/// Another create of ours to the same person of which nobody knows either which message at Twilio it became,
/// and that carries something else. Of a PDF, Twilio's list shows neither name nor content.
struct RivalCreate
{
    QString body = {};
    int media = 0;
    Instant startedAt = {}; ///< by Twilio's clock
    std::chrono::milliseconds patience{30'000}; ///< like LostCreate's
    bool isUnderWay = false; ///< its answer may still come, and tell
};

/// A create whose answer was lost, as it left (or did not leave) this computer.
struct LostCreate
{
    QString from; ///< E.164 of our number
    QString to; ///< E.164
    Channel channel = Channel::WhatsApp;
    QString body = {}; ///< empty for a PDF
    bool bodyUnknown = false; ///< of a template: Twilio fills in the words
    int media = 0; ///< how many files
    Instant startedAt = {}; ///< when the intent was committed, by Twilio's clock as far as known
    std::chrono::milliseconds patience{30'000}; ///< the request's time-out
    std::chrono::milliseconds madeWithin{30'000}; ///< after startedAt; later Twilio cannot have made it
    std::vector<RivalCreate> rivals = {};
};

/// A message that Twilio's list shows.
struct ListedMessage
{
    QString sid;
    bool outbound = true; ///< made through the API
    QString from = {}; ///< E.164; empty while a Messaging Service chooses
    QString to = {};
    Channel channel = Channel::WhatsApp;
    QString body = {};
    int media = 0;
    Instant createdAt = {};
    QString status = {}; ///< Twilio's word
};

/// One complete reading of the list: everything to this person back to two minutes before the create.
struct ListReading
{
    Instant takenAt = {}; ///< by Twilio's clock
    std::vector<ListedMessage> messages = {};
    /// When the newest message was made that Twilio's list showed at that moment and that Twilio is known to
    /// have made, whoever it went to. A list may lag behind: what was made before is on it, of later nothing
    /// is known. Empty: it showed none.
    std::optional<Instant> freshTo = {};
};

/// What the readings say about a lost create. (facts: Twilio 2.9)
struct ReconcileVerdict
{
    enum class Kind {
        Found, ///< sid is the one message that it can be
        Ambiguous, ///< several could be it, or one that is not certain: a person decides
        NotYet, ///< nothing so far; absence is not proved
        Absent, ///< two complete, fresh readings far enough apart show nothing: it may be sent again
    };
    Kind kind = Kind::NotYet;
    QString sid = {};
    SearchEvidence evidence = {};
};

/// readings: oldest first. alreadyBound: SIDs that belong to other parts. A reading counts as evidence of
/// absence only when it was taken at least `settle` after the create started and its list was fresh: it shows
/// a message that was made later than the lost one can have been. Two such must lie `apart` from each other,
/// and show no message to this person at that time of which we know nothing: Twilio may have changed ours.
[[nodiscard]] ReconcileVerdict reconcile(const LostCreate &lost, std::span<const ListReading> readings,
                                         const std::set<QString> &alreadyBound,
                                         std::chrono::milliseconds settle, std::chrono::milliseconds apart);

} // namespace recado
