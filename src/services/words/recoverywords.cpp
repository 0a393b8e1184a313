// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/words/codewords.h"

#include <QString>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

/// Of messages in doubt and messages that are late.
constexpr std::array reasons{
    ReasonWords{
        "already-decided"_L1,
        QT_TRANSLATE_NOOP("recado::Words", "This message is not in doubt any more. Nothing was changed."),
        QT_TRANSLATE_NOOP("recado::Words", "Look at it again: Twilio or somebody else has settled it.")},
    ReasonWords{"still-searched"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "Recado is still looking for this message at Twilio. Nothing was changed."),
                QT_TRANSLATE_NOOP("recado::Words", "Wait for Twilio's answer; then you may decide.")},
    ReasonWords{"sid-already-bound"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "That message at Twilio belongs to another one here. Nothing was changed."),
                QT_TRANSLATE_NOOP("recado::Words", "Decide without it.")},
    ReasonWords{
        "sid-differs"_L1,
        QT_TRANSLATE_NOOP("recado::Words",
                          "Twilio's list gave this message another number meanwhile. Nothing was changed."),
        QT_TRANSLATE_NOOP("recado::Words", "Look at it again: it is not in doubt any more.")},
    ReasonWords{"left-by-person"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "It may have been sent. Somebody here decided to leave it like this."),
                QT_TRANSLATE_NOOP("recado::Words", "It is not sent again. You can still decide otherwise.")},
    ReasonWords{"person-said-sent"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "Somebody here said that it had arrived."), ""},
    ReasonWords{
        "person-said-again"_L1,
        QT_TRANSLATE_NOOP("recado::Words", "Somebody here said that it had not arrived: it is sent again."),
        ""},
    ReasonWords{"late-let-go"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "It was late; somebody here let it leave all the same."),
                ""},
    ReasonWords{
        "diagnosis-landline"_L1,
        QT_TRANSLATE_NOOP("recado::Words",
                          "This is a landline: an SMS does not arrive there, and WhatsApp only when the "
                          "customer has set it up."),
        QT_TRANSLATE_NOOP("recado::Words", "Ask the customer for a mobile phone.")},
    ReasonWords{"diagnosis-no-balance"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "There is no money left on the Twilio account."),
                QT_TRANSLATE_NOOP("recado::Words", "Look at billing in your Twilio account.")},
    ReasonWords{"diagnosis-paused"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "The number is paused here: nothing leaves."),
                QT_TRANSLATE_NOOP("recado::Words", "Open Numbers and let it go on.")},
    ReasonWords{"too-late"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "It could not leave at its time, and now it is late. It was not sent."),
                QT_TRANSLATE_NOOP("recado::Words", "Decide whether it is sent now or cancelled.")},
};

} // namespace

const ReasonWords *wordsForRecovery(const QString &reason)
{
    return rowFor(reasons, reason);
}

} // namespace recado
