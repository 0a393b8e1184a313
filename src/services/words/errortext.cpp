// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/words/errortext.h"

#include "services/words/boletowords.h"
#include "services/words/codewords.h"
#include "services/words/errorcodes.h"
#include "services/words/secretwords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

QString translated(const char *words)
{
    return words == nullptr || *words == '\0' ? QString()
                                              : QCoreApplication::translate("recado::Words", words);
}

struct KindWords
{
    const char *what;
    const char *advice;
};

KindWords wordsForKind(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Network:
        return {
            QT_TRANSLATE_NOOP("recado::Words", "There is no connection to Twilio."),
            QT_TRANSLATE_NOOP("recado::Words", "Check the internet connection; Recado goes on by itself.")};
    case ErrorKind::Timeout:
        return {
            QT_TRANSLATE_NOOP("recado::Words", "Twilio did not answer in time."),
            QT_TRANSLATE_NOOP("recado::Words", "Check the internet connection; Recado goes on by itself.")};
    case ErrorKind::Unauthorized:
        return {
            QT_TRANSLATE_NOOP("recado::Words", "The key was not accepted. Nothing was sent."),
            QT_TRANSLATE_NOOP("recado::Words", "Open Numbers, type the key again and test the connection.")};
    case ErrorKind::NotFound:
        return {QT_TRANSLATE_NOOP("recado::Words", "This is not there (any more)."),
                QT_TRANSLATE_NOOP("recado::Words", "Update the list and look again.")};
    case ErrorKind::Rejected:
        return {QT_TRANSLATE_NOOP("recado::Words", "Twilio refused the request. Nothing was sent."),
                QT_TRANSLATE_NOOP("recado::Words", "Read the details below.")};
    case ErrorKind::RateLimited:
        return {QT_TRANSLATE_NOOP("recado::Words", "Twilio asked to go slower."),
                QT_TRANSLATE_NOOP("recado::Words", "Nothing to do: Recado slowed down by itself.")};
    case ErrorKind::Server:
        return {QT_TRANSLATE_NOOP("recado::Words", "Twilio has a failure at the moment."),
                QT_TRANSLATE_NOOP("recado::Words", "Nothing to do: Recado tries again by itself.")};
    case ErrorKind::BadReply:
        return {
            QT_TRANSLATE_NOOP("recado::Words", "The answer was not one of Twilio's."),
            QT_TRANSLATE_NOOP("recado::Words", "A proxy or a login page of the network may be in the way.")};
    case ErrorKind::Storage:
        return {
            QT_TRANSLATE_NOOP("recado::Words", "The database could not be read or written."),
            QT_TRANSLATE_NOOP("recado::Words", "Check the free space of the disk and start Recado again.")};
    case ErrorKind::Conflict:
        return {QT_TRANSLATE_NOOP("recado::Words", "This is already there."), ""};
    case ErrorKind::Invalid:
        return {QT_TRANSLATE_NOOP("recado::Words", "Something in it is not right. Nothing was sent."), ""};
    case ErrorKind::Unavailable:
        return {QT_TRANSLATE_NOOP("recado::Words", "A part of this computer that is needed does not answer."),
                ""};
    case ErrorKind::TooNew:
        return {QT_TRANSLATE_NOOP("recado::Words", "The data was written by a newer version of Recado."),
                QT_TRANSLATE_NOOP("recado::Words", "Install the newer version; nothing was changed.")};
    }
    return {"", ""};
}

QString smallPrint(const Error &error)
{
    QStringList parts;
    if (error.providerCode)
        parts.append(u"Twilio %1"_s.arg(*error.providerCode));
    if (!error.reason.isEmpty())
        parts.append(error.reason);
    if (!error.detail.isEmpty() && error.detail != error.reason)
        parts.append(error.detail);
    return parts.join(u" · "_s);
}

} // namespace

Explanation explainCode(int twilioCode)
{
    const QString small = u"Twilio %1"_s.arg(twilioCode);
    if (const auto entry = entryForCode(twilioCode, wordsLanguage()))
        return {.what = entry->what, .advice = entry->advice, .small = small, .button = entry->button};
    return {.what = QCoreApplication::translate("recado::Words",
                                                "Twilio reports a failure that Recado does not know yet."),
            .advice
            = QCoreApplication::translate("recado::Words", "Look the code up at twilio.com/docs/errors/%1.")
                  .arg(twilioCode),
            .small = small,
            .button = u"twilio-page"_s};
}

Explanation explainReason(const QString &reason)
{
    const ReasonWords *words = wordsForSecrets(reason);
    if (words == nullptr)
        words = wordsForBoleto(reason);
    if (words == nullptr)
        words = wordsForOutbox(reason);
    if (words == nullptr)
        words = wordsForReason(reason);
    if (words != nullptr)
        return {.what = translated(words->what), .advice = translated(words->advice), .small = reason};
    const QString ofSlip = textOfSignal(reason); // a boleto was refused for what stands on it
    if (ofSlip == reason)
        return {};
    return {.what = ofSlip,
            .advice = QCoreApplication::translate("recado::Words",
                                                  "Nothing was sent. Compare the boleto before you send it."),
            .small = reason};
}

Explanation explain(const Error &error)
{
    Explanation words = explainReason(error.reason);
    if (words.what.isEmpty() && error.mayHaveHappened)
        words = explainReason(u"answer-lost"_s);
    if (words.what.isEmpty() && error.providerCode)
        words = explainCode(*error.providerCode);
    if (words.what.isEmpty()) {
        const KindWords ofKind = wordsForKind(error.kind);
        words = {.what = translated(ofKind.what), .advice = translated(ofKind.advice)};
    }
    words.small = smallPrint(error);
    return words;
}

Explanation explain(const OutgoingPart &part)
{
    Explanation words = explainReason(part.reason);
    // Twilio's own word weighs more than ours, but for a message whose fate is unknown, or that leaves by
    // itself: who is told to send it again tomorrow sends it twice
    const bool unknownFate = part.state == PartState::Unsure || part.state == PartState::MaybeSent;
    const bool leavesByItself = part.state == PartState::Queued && !words.what.isEmpty();
    if (part.errorCode && !unknownFate && !leavesByItself)
        words = explainCode(*part.errorCode);
    if (words.what.isEmpty() && part.state == PartState::NoReceipt)
        words = {
            .what = QCoreApplication::translate("recado::Words", "It was sent; the carrier sent no receipt."),
            .advice = QCoreApplication::translate("recado::Words",
                                                  "This is common with SMS in Brazil and is not a failure.")};
    if (words.what.isEmpty() && part.state == PartState::Failed)
        words.what = QCoreApplication::translate("recado::Words", "It failed, and no reason was given.");
    if (part.replaced)
        words.advice = QCoreApplication::translate(
            "recado::Words", "Another try has taken its place: look at that one before you do anything.");
    return words;
}

QString textOf(SendObstacle obstacle)
{
    return explainReason(toWord(obstacle)).what;
}

QString textOf(DraftProblem problem)
{
    switch (problem) {
    case DraftProblem::Missing:
        return QCoreApplication::translate("recado::Words", "This field is needed.");
    case DraftProblem::NotAPhone:
        return QCoreApplication::translate("recado::Words",
                                           "This is not a phone number. Example: +55 67 3000-0000.");
    case DraftProblem::NotAnAccountSid:
        return QCoreApplication::translate("recado::Words",
                                           "An account SID is AC and 32 digits or letters from a to f.");
    case DraftProblem::NotAKeySid:
        return QCoreApplication::translate("recado::Words",
                                           "An API key SID is SK and 32 digits or letters from a to f.");
    case DraftProblem::SecretTooShort:
        return QCoreApplication::translate("recado::Words", "The key is too short: copy it whole.");
    case DraftProblem::NoChannel:
        return QCoreApplication::translate("recado::Words", "Choose WhatsApp, SMS or both.");
    }
    return {};
}

} // namespace recado
