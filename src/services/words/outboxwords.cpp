// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/words/codewords.h"

#include <QString>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

/// Of what the outbox decides by itself: searches, limits, new tries, pauses.
constexpr std::array reasons{
    ReasonWords{"list-not-fresh"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "The answer was lost, and Twilio's list does not show for sure whether the "
                                  "message left."),
                QT_TRANSLATE_NOOP("recado::Words",
                                  "Recado goes on looking. Ask the person, or look at the conversation, "
                                  "before you send it again.")},
    ReasonWords{"candidate-not-certain"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "Twilio has a message that may be this one, but its text cannot be "
                                  "compared."),
                QT_TRANSLATE_NOOP("recado::Words",
                                  "Ask the person, or look at the conversation, before you send again.")},
};

} // namespace

const ReasonWords *wordsForOutbox(const QString &reason)
{
    const auto *const found
        = std::ranges::find_if(reasons, [&](const ReasonWords &row) { return reason == row.reason; });
    return found != reasons.end() ? &*found : nullptr;
}

} // namespace recado
