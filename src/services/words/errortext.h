// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/messages/outgoing.h"
#include "domain/tenants/drafts.h"
#include "services/messages/sendservice.h"

#include <QString>

namespace recado {

/// An error in a person's words: what happened, whether anything was sent, what to do now.
struct Explanation
{
    QString what; ///< one sentence
    QString advice = {}; ///< one sentence, may be empty
    QString small = {}; ///< code and detail for support, never a headline
    QString button = {}; ///< of one of Twilio's codes: the help that fits, see codeButtons()
};

[[nodiscard]] Explanation explain(const Error &error);
/// Why a part failed, was cancelled or is unsure.
[[nodiscard]] Explanation explain(const OutgoingPart &part);
[[nodiscard]] QString textOf(SendObstacle obstacle);
[[nodiscard]] QString textOf(DraftProblem problem);
/// A sentence for one of Twilio's codes; unknown ones have a sentence of their own.
[[nodiscard]] Explanation explainCode(int twilioCode);
/// A sentence for one of our fixed reasons ("keychain-locked"); empty `what` when it is not known.
[[nodiscard]] Explanation explainReason(const QString &reason);
/// "checked", "look" and the signals of a reading ("printed-amount-differs") in words.
[[nodiscard]] QString textOfSignal(const QString &signal);

} // namespace recado
