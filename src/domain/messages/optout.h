// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/channel.h"

#include <QString>

#include <optional>

namespace recado {

enum class OptWord {
    Out, ///< the person wants no more messages
    In, ///< and now wants them again
};

/// A person wants no more messages of a company. The person wrote so, or Twilio says that the person did.
struct OptOut
{
    Instant at;
    std::optional<Channel> channel = {}; ///< on which it was written; empty: Twilio refused a message (21610)
    QString word = {}; ///< as it was written; empty when Twilio says so
};

/// What a message that somebody wrote to us says about that: only one that is nothing but such a word, for
/// "tem como parar a dor?" is no opt-out. Twilio's own words (all but PARE are English) and those that people
/// write in Brazil and around it, of which Twilio takes no notice. (product: 1.8)
[[nodiscard]] std::optional<OptWord> optWordOf(const QString &body);

/// No such message is longer; for the WHERE of a SELECT.
constexpr int longestOptMessage = 24;

} // namespace recado
