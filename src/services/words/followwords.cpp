// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reasons of what is followed at Twilio and of what is to be sent later.
#include "services/words/codewords.h"

#include <QString>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr std::array reasons{
    ReasonWords{
        "deleted-at-twilio"_L1,
        QT_TRANSLATE_NOOP("recado::Words",
                          "Twilio had this message, and somebody has deleted its record there. Nobody "
                          "can say any more whether it arrived."),
        QT_TRANSLATE_NOOP("recado::Words", "Ask the customer before you send it again.")},
    ReasonWords{"time-past"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "This moment has passed. Nothing was scheduled."),
                QT_TRANSLATE_NOOP("recado::Words", "Choose a later time, or send it now.")},
    ReasonWords{
        "time-too-far"_L1,
        QT_TRANSLATE_NOOP("recado::Words", "This is too far away: at most 35 days. Nothing was scheduled."),
        QT_TRANSLATE_NOOP("recado::Words", "Choose an earlier time.")},
    ReasonWords{
        "time-too-soon"_L1,
        QT_TRANSLATE_NOOP("recado::Words",
                          "Twilio takes no message for a time that is only minutes away. Nothing was "
                          "scheduled."),
        QT_TRANSLATE_NOOP("recado::Words",
                          "Choose a time at least 15 minutes from now, or let this computer send it.")},
    ReasonWords{
        "no-messaging-service"_L1,
        QT_TRANSLATE_NOOP("recado::Words",
                          "To schedule at Twilio, this number needs a Messaging Service. Nothing was "
                          "scheduled."),
        QT_TRANSLATE_NOOP("recado::Words",
                          "Choose one in Numbers, or let this computer send it (it must be on then).")},
    ReasonWords{"window-closes-before"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "At that time this customer will not have written for 24 hours, and "
                                  "WhatsApp refuses the message. Nothing was scheduled."),
                QT_TRANSLATE_NOOP("recado::Words", "Choose an earlier time, or send it by SMS.")},
    ReasonWords{"file-not-kept"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "The PDF would not be reachable any more at that time: where it is put, it "
                                  "does not stay that long without this computer. Nothing was scheduled."),
                QT_TRANSLATE_NOOP("recado::Words", "Let this computer send it, or choose an earlier time.")},
    ReasonWords{"time-passed-here"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "Its time came too close before it could be handed to Twilio. It was not "
                                  "sent."),
                QT_TRANSLATE_NOOP("recado::Words", "Send it again, now or for another time.")},
    ReasonWords{
        "cancelled-at-twilio"_L1,
        QT_TRANSLATE_NOOP("recado::Words", "It was cancelled at Twilio before its time. It was not sent."),
        ""},
    ReasonWords{"cancel-too-late"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "It is too late to cancel this: it has left already."),
                QT_TRANSLATE_NOOP("recado::Words",
                                  "A message that has left cannot be taken from the customer's phone.")},
    ReasonWords{"cancel-unknown"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "Twilio did not say whether it is cancelled. It may still be sent at its "
                                  "time."),
                QT_TRANSLATE_NOOP("recado::Words",
                                  "Look at the message again in a moment: Recado keeps asking Twilio.")},
};

} // namespace

const ReasonWords *wordsForFollowing(const QString &reason)
{
    return rowFor(reasons, reason);
}

} // namespace recado
