// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/words/codewords.h"

#include <QString>

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
    ReasonWords{"one-of-two"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "Two different messages to this person got no answer. Twilio has one that "
                                  "may be this one or the other: its list does not tell them apart."),
                QT_TRANSLATE_NOOP("recado::Words",
                                  "Ask the person which of the two arrived, then say here what happened to "
                                  "each.")},
    ReasonWords{"candidate-other-text"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "The answer was lost. Twilio has a message to this person of that moment "
                                  "that Recado does not know; it may be this one, changed on its way."),
                QT_TRANSLATE_NOOP("recado::Words",
                                  "Ask the person, or look at the conversation, before you send again.")},
    ReasonWords{"going-slower"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "Twilio asked to go slower. The message waits here and leaves by itself."),
                ""},
    ReasonWords{"daily-limit"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "The number of messages or people that WhatsApp allows a day is used up. "
                                  "The message waits and leaves by itself tomorrow morning."),
                QT_TRANSLATE_NOOP("recado::Words",
                                  "If this happens often, ask Meta for a higher limit or use one more "
                                  "number.")},
    ReasonWords{"later-part-failed"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "The PDF of this message will not be sent, so its text was cancelled at "
                                  "Twilio too. Nothing of it was sent."),
                QT_TRANSLATE_NOOP("recado::Words", "See why the PDF failed, then send both again.")},
    ReasonWords{"sms-follows"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "WhatsApp did not deliver it, so the SMS that you prepared takes its "
                                  "place."),
                ""},
    ReasonWords{"tried-again"_L1, QT_TRANSLATE_NOOP("recado::Words", "It is sent again, as you asked."), ""},
    ReasonWords{"already-tried-again"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "This message was already sent again."),
                QT_TRANSLATE_NOOP("recado::Words", "Look at the newest try before you do anything.")},
    ReasonWords{"already-sent-since"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "The same was sent to this person in a later message, so it does not go "
                                  "again."),
                QT_TRANSLATE_NOOP("recado::Words", "Look at the later message first.")},
    ReasonWords{"not-failed"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "Only what failed or was cancelled can be sent again. Nothing was sent."),
                ""},
    ReasonWords{"may-have-arrived"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "Part of this message has arrived or may arrive, so no SMS takes its "
                                  "place. Nothing was sent."),
                QT_TRANSLATE_NOOP("recado::Words", "Send again only the part that failed.")},
    ReasonWords{"sms-already-followed"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "An SMS has already taken the place of this message. Nothing was sent."),
                ""},
    ReasonWords{
        "retry-refused"_L1,
        QT_TRANSLATE_NOOP("recado::Words",
                          "The person, or WhatsApp for the person, does not want this message. "
                          "Nothing was sent."),
        QT_TRANSLATE_NOOP("recado::Words",
                          "Do not send it again; call the customer or wait until the person writes.")},
    ReasonWords{"opted-out"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "This person has asked for no more messages, so this one is not sent."),
                QT_TRANSLATE_NOOP("recado::Words",
                                  "Only the person can change that, by writing START to this number.")},
    ReasonWords{"same-failures"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "Ten of the last twenty messages failed in the same way, so this number "
                                  "was paused. Nothing is lost: what is queued waits."),
                QT_TRANSLATE_NOOP("recado::Words", "Solve what made them fail, then let the number go on.")},
};

} // namespace

const ReasonWords *wordsForOutbox(const QString &reason)
{
    return rowFor(reasons, reason);
}

} // namespace recado
