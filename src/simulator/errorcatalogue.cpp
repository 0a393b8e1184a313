// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/errorcatalogue.h"

#include <algorithm>
#include <iterator>

namespace recado::simulator {
namespace {

using enum CatalogueEntry::When;

// Sorted by code. The wording is ours; the codes and when they come are those of Twilio's error dictionary.
// What comes with a webhook or a call stands under Status: whoever asks for it gets it after the request was
// accepted.
// clang-format off
constexpr CatalogueEntry catalogue[] = {
    {11200, Status, 400, "Twilio could not fetch your webhook (HTTP error)"},
    {11205, Status, 400, "Connection to your webhook failed"},
    {11206, Status, 400, "Your webhook broke the HTTP protocol"},
    {11210, Status, 400, "Unknown host name"},
    {11220, Status, 400, "TLS handshake failed"},
    {11237, Status, 400, "The certificate chain of your webhook is incomplete"},
    {11750, Status, 400, "The answer of your webhook is larger than 64 kB"},
    {11751, Status, 400, "File larger than the channel allows (MMS 5 MB, WhatsApp 16 MB)"},
    {12100, Status, 400, "The TwiML is not valid XML"},
    {12200, Status, 400, "The TwiML does not follow the schema (verbs are case-sensitive)"},
    {12300, Status, 400, "Invalid Content-Type (TwiML must be text/xml)"},
    {13214, Status, 400, "Dial: the caller ID is not valid"},
    {13223, Status, 400, "Dial: the number is not in E.164"},
    {13224, Status, 400, "Dial: the number is not valid or cannot be called"},
    {13225, Status, 400, "Dial: Twilio blocks calls to that number"},
    {13227, Status, 400, "Dial: calls to that country are not enabled in the account"},
    {13247, Status, 400, "Dial: the number that calls is not valid"},
    {14107, Status, 400, "More than 30 automatic replies in 30 s between two numbers (loop)"},
    {15002, Status, 400, "The call waited too long in the queue"},
    {16113, Create, 400, "A mono recording cannot be fetched in two channels"},
    {20001, Create, 400, "A parameter in the request is unknown or has a wrong value"},
    {20003, Create, 401, "Twilio did not accept the credentials, or the key has no right to this resource (also: suspended account, wrong region)"},
    {20005, Create, 403, "The Twilio account is not active"},
    {20006, Create, 403, "Access denied to this resource"},
    {20008, Create, 403, "Test credentials were used on something they do not support"},
    {20009, Create, 409, "The message or call is not finished yet, so it cannot be deleted"},
    {20403, Create, 403, "Forbidden; usually the account is suspended or closed"},
    {20404, Create, 404, "The thing asked for does not exist (wrong SID, deleted, or a verification already approved/expired)"},
    {20422, Create, 400, "Invalid parameter"},
    {20429, Create, 429, "Too many requests at the same time"},
    {20500, Create, 500, "Internal error at Twilio"},
    {20503, Create, 503, "Twilio service temporarily unavailable"},
    {21205, Create, 400, "The address of the call's instructions is missing or not valid"},
    {21210, Create, 400, "The caller number is neither a Twilio number nor a verified caller ID"},
    {21211, Create, 400, "The recipient number is not valid"},
    {21212, Create, 400, "The sender is not valid"},
    {21214, Create, 400, "The number cannot be reached"},
    {21215, Create, 403, "Calls to that country are not enabled in the account"},
    {21216, Create, 403, "Twilio blocks calls to that number"},
    {21219, Create, 400, "Trial account: the number is not verified"},
    {21220, Create, 400, "The call is no longer in a state that allows this"},
    {21266, Create, 400, "Sender and recipient are the same number"},
    {21408, Create, 400, "SMS to that country is not enabled in the account"},
    {21481, Create, 400, "Invalid page token in a list"},
    {21602, Create, 400, "The message has no text, no file and no template"},
    {21603, Create, 400, "No sender chosen"},
    {21604, Create, 400, "No recipient (or the request was not sent as a form)"},
    {21606, Create, 400, "That sender cannot send to this destination"},
    {21608, Create, 400, "Trial account: only verified numbers can receive"},
    {21609, Create, 400, "The status notification address is not valid"},
    {21610, Create, 400, "The person unsubscribed (answered STOP / BAJA)"},
    {21611, Create, 400, "The sender has too many messages waiting (more than about 10 h of queue)"},
    {21612, Create, 400, "This sender cannot reach this recipient (country or network restriction)"},
    {21614, Create, 400, "The recipient is not a mobile number"},
    {21617, Create, 400, "The text is longer than 1600 characters"},
    {21619, Create, 400, "A text, file or template is required"},
    {21620, Create, 400, "The file address is not valid"},
    {21623, Create, 400, "Too many files in one message"},
    {21624, Create, 400, "Validity period out of range (1–36000 s)"},
    {21635, Create, 400, "The number is a landline"},
    {21654, Create, 400, "Variables were given but no template"},
    {21655, Create, 400, "The template does not exist"},
    {21656, Create, 400, "The template variables are malformed or incomplete (must be JSON text)"},
    {21658, Create, 400, "A field is longer than allowed (text 1600; template fields can be lower)"},
    {21659, Create, 400, "The sender is not a Twilio number (or short code of another country)"},
    {21660, Create, 400, "The sender belongs to another account"},
    {21661, Create, 400, "That number cannot send SMS"},
    {21701, Create, 400, "The Messaging Service does not exist"},
    {21703, Status, 400, "The Messaging Service has no sender able to reach this recipient"},
    {21704, Status, 400, "The Messaging Service has no senders"},
    {21910, Create, 400, "Sender and recipient must use the same channel"},
    {30001, Status, 400, "The queue overflowed: too many messages for the sender speed"},
    {30002, Status, 400, "The account was suspended while the message waited"},
    {30003, Status, 400, "Phone off, out of coverage or carrier problem"},
    {30004, Status, 400, "The message was blocked (recipient or carrier)"},
    {30005, Status, 400, "Unknown number; it may no longer exist"},
    {30006, Status, 400, "Landline or unreachable carrier"},
    {30007, Status, 400, "Filtered as spam by Twilio or the carrier"},
    {30008, Status, 400, "The carrier gave an unknown error"},
    {30010, Status, 400, "Obsolete (MaxPrice)"},
    {30017, Status, 400, "Carrier congestion"},
    {30018, Status, 400, "The country requires a registered alphanumeric sender (warning)"},
    {30019, Status, 400, "Content larger than the carrier allows"},
    {30022, Status, 400, "US: carrier rate limit for the campaign"},
    {30023, Status, 400, "US: daily cap reached"},
    {30024, Status, 400, "The numeric sender is not provisioned at the carrier"},
    {30032, Status, 400, "Toll-free number not verified"},
    {30034, Status, 400, "US: number without an approved A2P 10DLC campaign"},
    {30036, Status, 400, "The validity period expired before sending"},
    {30037, Status, 400, "Outgoing messages disabled for this account"},
    {30040, Status, 400, "Sender ID not registered in that country"},
    {30450, Status, 400, "Blocked for suspected SMS pumping (15–30 min or more)"},
    {30453, Status, 400, "Not delivered: suspected fraud traffic to that destination"},
    {30500, Status, 400, "Internal error at Twilio"},
    {35111, Create, 400, "Scheduled message without time"},
    {35114, Create, 400, "Time outside the allowed window (more than 5 min and at most 35 days ahead; older texts say 15 min)"},
    {35115, Create, 400, "As 35114"},
    {35117, Create, 400, "As 35114"},
    {35118, Create, 400, "Scheduling needs a Messaging Service"},
    {35125, Create, 400, "500,000 scheduled messages already waiting"},
    {35126, Create, 400, "ScheduleType must be 'fixed'"},
    {40001, Status, 400, "The answer to an assignment is not JSON (or it is escaped)"},
    {40140, Status, 400, "Dequeue on a task that does not come from Enqueue"},
    {40153, Create, 400, "TaskRouter lists take no Page, only PageToken"},
    {57012, Status, 400, "The signature of your request is not valid"},
    {60200, Create, 400, "A parameter is not valid (a number without +, or a channel that is not available)"},
    {60202, Create, 429, "Five codes were tried; wait until the verification expires"},
    {60203, Create, 429, "Five codes were sent; wait until the verification expires"},
    {60204, Create, 403, "That feature is not enabled in the Verify service"},
    {60205, Create, 403, "A landline cannot receive SMS"},
    {60212, Create, 429, "Too many requests for the same number at the same time"},
    {60217, Create, 400, "E-mail is not set up in the Verify service"},
    {60220, Create, 403, "China requires that the use case is examined first"},
    {60223, Create, 403, "The channel is disabled in the Verify service"},
    {60238, Create, 403, "Twilio blocks verifications of this account for now"},
    {60242, Create, 400, "There is no approved WhatsApp template for that language"},
    {60410, Create, 403, "Blocked by Fraud Guard for some hours"},
    {60600, Create, 404, "The number is not assigned, or lies outside of what Lookup covers"},
    {60605, Create, 403, "Verify does not send to that country"},
    {63001, Status, 400, "The channel rejected the sender credentials"},
    {63002, Status, 400, "The channel does not know the sender"},
    {63003, Status, 400, "The recipient has no WhatsApp or the number is wrong"},
    {63005, Status, 400, "WhatsApp rejected the content (or the user is not valid, or the file is bad)"},
    {63007, Create, 400, "The sender is not a WhatsApp sender of this account"},
    {63010, Status, 400, "Internal error at Twilio"},
    {63012, Status, 400, "Internal error at WhatsApp"},
    {63013, Status, 400, "Against channel policy (also: more than 4 consecutive spaces in a variable)"},
    {63014, Status, 400, "The user blocked you"},
    {63015, Status, 400, "Sandbox: the person has not joined"},
    {63016, Status, 400, "More than 24 h since the person last wrote: only approved templates may be sent"},
    {63017, Status, 400, "Account rate limit exceeded"},
    {63018, Status, 400, "WhatsApp sender limit exceeded (speed or daily conversations)"},
    {63019, Status, 400, "The file could not be downloaded"},
    {63020, Status, 400, "Problem with the Meta Business Manager account"},
    {63021, Status, 400, "Invalid content (file type, or template over 1024 characters)"},
    {63022, Status, 400, "Invalid display-name certificate"},
    {63024, Status, 400, "The recipient is not a valid WhatsApp user (terms not accepted, old app)"},
    {63026, Status, 400, "Marked as spam"},
    {63027, Status, 400, "The template does not exist in that language (or was sent with wrong parameters)"},
    {63028, Status, 400, "The number of variables does not match the template"},
    {63029, Status, 400, "The phone could not download the template"},
    {63030, Status, 400, "Unsupported parameter (e.g. file with a template)"},
    {63031, Create, 400, "Same sender and recipient"},
    {63032, Status, 400, "WhatsApp does not let this message reach this user (experiment)"},
    {63033, Status, 400, "The person opted out of marketing messages"},
    {63034, Status, 400, "File too large (the text of this code speaks of 5 MB)"},
    {63037, Status, 400, "File upload to the channel failed; Twilio retries"},
    {63038, Create, 400, "Daily message limit of the account reached"},
    {63040, Status, 400, "Template rejected by WhatsApp"},
    {63041, Status, 400, "Template paused for bad feedback"},
    {63042, Status, 400, "Template disabled permanently"},
    {63043, Status, 400, "Sample file link returns 403"},
    {63044, Status, 400, "Sample file link returns 404"},
    {63047, Status, 400, "Sample file has no valid Content-Type"},
    {63049, Status, 400, "Meta chose not to deliver this marketing message (per-person limit)"},
    {63051, Status, 400, "WhatsApp Business account locked"},
    {63052, Status, 400, "Legacy template (text body) used"},
    {63062, Status, 400, "Meta's terms for marketing messages have not been accepted"},
};
// clang-format on

} // namespace

const CatalogueEntry *findError(int code)
{
    const auto *const found = std::ranges::lower_bound(catalogue, code, {}, &CatalogueEntry::code);
    return found != std::end(catalogue) && found->code == code ? found : nullptr;
}

QStringList errorCodes(CatalogueEntry::When when)
{
    QStringList codes;
    for (const CatalogueEntry &entry : catalogue) {
        if (entry.when == when)
            codes << QString::number(entry.code);
    }
    return codes;
}

QString errorText(int code)
{
    const CatalogueEntry *entry = findError(code);
    return entry ? QString::fromUtf8(entry->text) : QString();
}

} // namespace recado::simulator
