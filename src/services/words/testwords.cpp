// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/words/codewords.h"

#include <QString>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

/// What "test connection" finds: why a step failed, wants a look, is not known or not needed.
constexpr std::array reasons{
    ReasonWords{
        "test-credentials"_L1,
        QT_TRANSLATE_NOOP("recado::Words",
                          "These are test credentials: they only answer a few questions and send "
                          "nothing."),
        QT_TRANSLATE_NOOP("recado::Words",
                          "Take the live credentials from the first page of the Twilio console, or try "
                          "with the simulator.")},
    ReasonWords{"unknown-with-api-key"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "Unknown with an API key: it may not read the account."),
                QT_TRANSLATE_NOOP("recado::Words", "Nothing to do; sending works with it.")},
    ReasonWords{"account-type-unknown"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "Twilio does not say whether this is a trial account."),
                ""},
    ReasonWords{
        "trial-account"_L1,
        QT_TRANSLATE_NOOP(
            "recado::Words",
            "This is a trial account: it reaches only phones that you verified at Twilio, at most "
            "50 a day, and writes a line of Twilio's before each text."),
        QT_TRANSLATE_NOOP("recado::Words", "Upgrade the account at Twilio before writing to customers.")},
    ReasonWords{
        "balance-not-shown"_L1,
        QT_TRANSLATE_NOOP("recado::Words",
                          "Twilio does not show a balance here (a subaccount, or a key that may not see "
                          "it)."),
        ""},
    ReasonWords{"balance-empty"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "The Twilio account has no balance. Nothing leaves."),
                QT_TRANSLATE_NOOP("recado::Words", "Add money to the account at Twilio.")},
    ReasonWords{"clock-unknown"_L1, QT_TRANSLATE_NOOP("recado::Words", "Twilio did not tell its time."), ""},
    ReasonWords{"no-number-yet"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "No number of this account has been added to Recado yet."),
                ""},
    ReasonWords{"sandbox-number"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "Twilio's shared number for trying: it reaches only who has joined."),
                ""},
    ReasonWords{"number-only-whatsapp"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "Not a phone number of the account; not needed for WhatsApp alone."),
                ""},
    ReasonWords{"not-for-whatsapp"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "This number is not used for WhatsApp."), ""},
    ReasonWords{"whatsapp-sender-not-there"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "The number is not a WhatsApp sender of this account. Nothing leaves by "
                                  "WhatsApp."),
                QT_TRANSLATE_NOOP("recado::Words",
                                  "Register it under WhatsApp senders at Twilio, or take WhatsApp off this "
                                  "number.")},
    ReasonWords{"whatsapp-offline"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "WhatsApp has put this number offline. Nothing leaves by WhatsApp."),
                QT_TRANSLATE_NOOP("recado::Words",
                                  "Open the sender at Twilio: the reason and what to do stand there.")},
    ReasonWords{
        "whatsapp-not-ready"_L1,
        QT_TRANSLATE_NOOP("recado::Words",
                          "WhatsApp has not approved this number yet. Nothing leaves by WhatsApp."),
        QT_TRANSLATE_NOOP("recado::Words", "It takes days to weeks and depends on Meta; test again later.")},
    ReasonWords{
        "whatsapp-quality-low"_L1,
        QT_TRANSLATE_NOOP("recado::Words",
                          "People block or report this number: Meta rates its quality low and may lower "
                          "its daily reach."),
        QT_TRANSLATE_NOOP("recado::Words", "Write only to people who expect it, and less often.")},
    ReasonWords{"webhook-elsewhere"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "Another system is told of what people write to this number and may answer "
                                  "first."),
                QT_TRANSLATE_NOOP("recado::Words",
                                  "If nobody knows it, remove its address from the number at Twilio.")},
    ReasonWords{
        "no-messaging-service"_L1,
        QT_TRANSLATE_NOOP("recado::Words",
                          "No Messaging Service chosen; it is only needed to schedule at Twilio and to "
                          "send from several numbers."),
        ""},
    ReasonWords{
        "messaging-service-not-there"_L1,
        QT_TRANSLATE_NOOP("recado::Words", "The Messaging Service is not in this account (any more)."),
        QT_TRANSLATE_NOOP("recado::Words", "Choose another one for this number, or none.")},
    ReasonWords{
        "number-not-in-service"_L1,
        QT_TRANSLATE_NOOP("recado::Words",
                          "The number does not belong to its Messaging Service: others would send in its "
                          "place."),
        QT_TRANSLATE_NOOP("recado::Words",
                          "Add the number to the service at Twilio, or choose another service.")},
    ReasonWords{
        "no-approved-template"_L1,
        QT_TRANSLATE_NOOP("recado::Words",
                          "No template is approved: WhatsApp reaches only people who wrote in the last "
                          "24 hours."),
        QT_TRANSLATE_NOOP("recado::Words", "Have a template approved at Twilio.")},
    ReasonWords{
        "not-by-hand"_L1,
        QT_TRANSLATE_NOOP("recado::Words", "Twilio says how far this step is; it is not ticked by hand."),
        ""},
    ReasonWords{
        "no-join-text"_L1,
        QT_TRANSLATE_NOOP("recado::Words", "The join text of the test number is not known yet."),
        QT_TRANSLATE_NOOP("recado::Words", "Copy it from the WhatsApp sandbox page of the Twilio console.")},
};

} // namespace

const ReasonWords *wordsForTest(const QString &reason)
{
    return rowFor(reasons, reason);
}

} // namespace recado
