// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/words/codewords.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace recado {
namespace {

constexpr CodeWords row(int code, const char *what, const char *advice)
{
    return {code, what, advice};
}

// In the order of their codes. Meanings: Twilio's error pages; the sentences are ours.
constexpr std::array codes{
    row(11200, QT_TRANSLATE_NOOP("recado::Words", "WhatsApp could not download the PDF."),
        QT_TRANSLATE_NOOP("recado::Words", "Send the PDF again; the file will be put online once more.")),
    row(11751, QT_TRANSLATE_NOOP("recado::Words", "The file is too large for WhatsApp."),
        QT_TRANSLATE_NOOP("recado::Words", "Make the PDF smaller than 16 MB and send it again.")),
    row(12300,
        QT_TRANSLATE_NOOP("recado::Words",
                          "WhatsApp could not download the PDF: the address does not give a PDF."),
        QT_TRANSLATE_NOOP("recado::Words", "Check the public address in Settings and send the PDF again.")),
    row(14107,
        QT_TRANSLATE_NOOP("recado::Words", "Two machines are answering each other, so Twilio stopped."),
        QT_TRANSLATE_NOOP("recado::Words", "Look at the conversation before you write again.")),
    row(20003,
        QT_TRANSLATE_NOOP("recado::Words", "Twilio did not accept the key of this number. Nothing was sent."),
        QT_TRANSLATE_NOOP("recado::Words", "Open Numbers, type the key again and test the connection.")),
    row(20404, QT_TRANSLATE_NOOP("recado::Words", "This item does not exist at Twilio (any more)."),
        QT_TRANSLATE_NOOP("recado::Words", "Update the list and look again.")),
    row(20429, QT_TRANSLATE_NOOP("recado::Words", "Twilio asked to go slower."),
        QT_TRANSLATE_NOOP("recado::Words", "Nothing to do: Recado slowed down by itself.")),
    row(20500,
        QT_TRANSLATE_NOOP("recado::Words", "Twilio had a failure; it is not known whether the message left."),
        QT_TRANSLATE_NOOP("recado::Words", "Recado looks for it at Twilio before it tries again.")),
    row(21211, QT_TRANSLATE_NOOP("recado::Words", "The phone number is not valid. Nothing was sent."),
        QT_TRANSLATE_NOOP("recado::Words", "Correct the number and send again.")),
    row(21408, QT_TRANSLATE_NOOP("recado::Words", "Your Twilio account may not send to this country."),
        QT_TRANSLATE_NOOP("recado::Words", "Allow the country under geographic permissions at Twilio.")),
    row(21604, QT_TRANSLATE_NOOP("recado::Words", "The recipient is missing. Nothing was sent."),
        QT_TRANSLATE_NOOP("recado::Words", "Choose a person or type a phone number.")),
    row(21606,
        QT_TRANSLATE_NOOP("recado::Words", "This number cannot send to that recipient on this channel."),
        QT_TRANSLATE_NOOP("recado::Words", "Choose another number of the company.")),
    row(21608, QT_TRANSLATE_NOOP("recado::Words", "A trial account only sends to verified phones."),
        QT_TRANSLATE_NOOP("recado::Words", "Verify the phone at Twilio or upgrade the account.")),
    row(21610, QT_TRANSLATE_NOOP("recado::Words", "The person asked Twilio to stop. Nothing was sent."),
        QT_TRANSLATE_NOOP("recado::Words",
                          "Only the person can undo this, by writing START to this number.")),
    row(21611, QT_TRANSLATE_NOOP("recado::Words", "Twilio's queue for this number is full."),
        QT_TRANSLATE_NOOP("recado::Words", "Wait a while; send more slowly.")),
    row(21612, QT_TRANSLATE_NOOP("recado::Words", "This phone cannot be reached this way."),
        QT_TRANSLATE_NOOP("recado::Words", "Check the number or try another channel.")),
    row(21614, QT_TRANSLATE_NOOP("recado::Words", "This is a landline: an SMS does not arrive."),
        QT_TRANSLATE_NOOP("recado::Words", "Try WhatsApp or another phone.")),
    row(21617,
        QT_TRANSLATE_NOOP("recado::Words", "The text has more than 1600 characters. Nothing was sent."),
        QT_TRANSLATE_NOOP("recado::Words", "Shorten the text and send again.")),
    row(21620,
        QT_TRANSLATE_NOOP("recado::Words",
                          "Twilio did not accept the address of the file. Nothing was sent."),
        QT_TRANSLATE_NOOP("recado::Words", "Check the public address in Settings and send again.")),
    row(21656, QT_TRANSLATE_NOOP("recado::Words", "A field of the template is missing or too many."),
        QT_TRANSLATE_NOOP("recado::Words", "Fill in the fields and send again.")),
    row(21659,
        QT_TRANSLATE_NOOP("recado::Words",
                          "The sending number does not belong to this Twilio account. Nothing was sent."),
        QT_TRANSLATE_NOOP("recado::Words", "Open Numbers and test the connection.")),
    row(30001, QT_TRANSLATE_NOOP("recado::Words", "Twilio's queue was full and the message was dropped."),
        QT_TRANSLATE_NOOP("recado::Words", "Send it again later.")),
    row(30002, QT_TRANSLATE_NOOP("recado::Words", "The Twilio account is suspended. Nothing leaves."),
        QT_TRANSLATE_NOOP("recado::Words", "Look at billing in your Twilio account.")),
    row(30003, QT_TRANSLATE_NOOP("recado::Words", "The phone is off or without signal."),
        QT_TRANSLATE_NOOP("recado::Words", "Try again tomorrow.")),
    row(30004, QT_TRANSLATE_NOOP("recado::Words", "The carrier or the person blocked the message."),
        QT_TRANSLATE_NOOP("recado::Words", "Call the customer.")),
    row(30005, QT_TRANSLATE_NOOP("recado::Words", "This phone does not exist or is not reachable."),
        QT_TRANSLATE_NOOP("recado::Words", "Check the number with the customer.")),
    row(30006,
        QT_TRANSLATE_NOOP("recado::Words",
                          "This phone cannot receive the message: a landline, or a carrier that refuses."),
        QT_TRANSLATE_NOOP("recado::Words", "Check the number or try another channel.")),
    row(30007, QT_TRANSLATE_NOOP("recado::Words", "The carrier filtered the message as spam."),
        QT_TRANSLATE_NOOP("recado::Words", "Change the text, above all links, and send again.")),
    row(30008, QT_TRANSLATE_NOOP("recado::Words", "The carrier gave no reason for the failure."),
        QT_TRANSLATE_NOOP("recado::Words", "Try once more, or another channel.")),
    row(30036, QT_TRANSLATE_NOOP("recado::Words", "The message waited too long and expired."),
        QT_TRANSLATE_NOOP("recado::Words", "Send it again.")),
    row(63003, QT_TRANSLATE_NOOP("recado::Words", "This phone has no WhatsApp."),
        QT_TRANSLATE_NOOP("recado::Words", "Send an SMS with the payment line.")),
    row(63005, QT_TRANSLATE_NOOP("recado::Words", "WhatsApp refused the content."),
        QT_TRANSLATE_NOOP("recado::Words", "Look at the message and change it.")),
    row(63007, QT_TRANSLATE_NOOP("recado::Words", "The sending number is not connected to WhatsApp."),
        QT_TRANSLATE_NOOP("recado::Words", "Open Numbers and test the connection.")),
    row(63012, QT_TRANSLATE_NOOP("recado::Words", "WhatsApp had an internal failure."),
        QT_TRANSLATE_NOOP("recado::Words", "Send it again in a few minutes.")),
    row(63013, QT_TRANSLATE_NOOP("recado::Words", "The message breaks a rule of WhatsApp."),
        QT_TRANSLATE_NOOP("recado::Words", "Look for several spaces in a row and strange characters.")),
    row(63015, QT_TRANSLATE_NOOP("recado::Words", "The person has not joined the test number."),
        QT_TRANSLATE_NOOP("recado::Words", "Ask the person to send the join words to the test number.")),
    row(63016,
        QT_TRANSLATE_NOOP(
            "recado::Words",
            "More than 24 hours have passed since the person last wrote, so WhatsApp did not deliver."),
        QT_TRANSLATE_NOOP("recado::Words", "Ask the person to write to you, or use an approved template.")),
    row(63017, QT_TRANSLATE_NOOP("recado::Words", "The speed limit of your number was reached."),
        QT_TRANSLATE_NOOP("recado::Words", "Send the rest later.")),
    row(63018, QT_TRANSLATE_NOOP("recado::Words", "Your number has reached its limit of people for today."),
        QT_TRANSLATE_NOOP("recado::Words", "Send the rest tomorrow.")),
    row(63019, QT_TRANSLATE_NOOP("recado::Words", "WhatsApp could not download the PDF."),
        QT_TRANSLATE_NOOP("recado::Words", "Send the PDF again; the file will be put online once more.")),
    row(63024,
        QT_TRANSLATE_NOOP("recado::Words", "This phone has no WhatsApp or has not accepted its terms."),
        QT_TRANSLATE_NOOP("recado::Words", "Send an SMS with the payment line.")),
    row(63032,
        QT_TRANSLATE_NOOP(
            "recado::Words",
            "Meta keeps this person out of messages for a test of its own. It is not your mistake."),
        QT_TRANSLATE_NOOP("recado::Words", "Send an SMS.")),
    row(63038, QT_TRANSLATE_NOOP("recado::Words", "The daily limit of the account was reached."),
        QT_TRANSLATE_NOOP("recado::Words", "Send the rest tomorrow.")),
    row(63047, QT_TRANSLATE_NOOP("recado::Words", "The address of the file does not say that it is a PDF."),
        QT_TRANSLATE_NOOP("recado::Words", "Check the public address in Settings and send the PDF again.")),
    row(63049,
        QT_TRANSLATE_NOOP("recado::Words",
                          "Meta decided not to deliver this marketing message to this person."),
        QT_TRANSLATE_NOOP("recado::Words", "Do not insist: it makes things worse.")),
    row(63051, QT_TRANSLATE_NOOP("recado::Words", "The WhatsApp Business account is blocked."),
        QT_TRANSLATE_NOOP("recado::Words", "Stop sending and open a support case.")),
};

static_assert(std::ranges::is_sorted(codes, {}, &CodeWords::code));

} // namespace

const CodeWords *wordsForCode(int twilioCode)
{
    const auto *const found = std::ranges::lower_bound(codes, twilioCode, {}, &CodeWords::code);
    return found != codes.end() && found->code == twilioCode ? &*found : nullptr;
}

} // namespace recado
