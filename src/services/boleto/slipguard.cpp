// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/boleto/slipguard.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

// The money may go to somebody else, or the wrong person may see it.
constexpr std::array stops{slipsignal::payeeUnknown, slipsignal::severalPayers, "line-barcode-differ"_L1,
                           "line-check-digit"_L1,    "line-48-digits"_L1,       "bank-differs"_L1,
                           "pix-other-receiver"_L1};

// The payer may pay the wrong amount, twice, or not at all.
constexpr std::array questions{slipsignal::otherRecipient,
                               slipsignal::alreadySent,
                               slipsignal::newerSent,
                               slipsignal::fileAlreadySent,
                               "printed-amount-differs"_L1,
                               "printed-due-differs"_L1,
                               "pix-other-amount"_L1,
                               "pix-codes-differ"_L1,
                               "pix-crc"_L1,
                               "pix-form"_L1,
                               "currency-not-real"_L1,
                               "due-safety-range"_L1,
                               "due-other-era"_L1,
                               "pages-left-out"_L1,
                               "pix-amount"_L1,
                               "pix-currency"_L1,
                               "pix-country"_L1,
                               "pix-no-key"_L1,
                               "pix-not-pix"_L1,
                               "overdue"_L1};

template<typename Codes>
bool holds(const Codes &codes, const QString &code)
{
    return std::ranges::any_of(codes, [&code](QLatin1StringView known) { return code == known; });
}

QString payerOf(const documents::ReadSlip &slip)
{
    return slip.payerDocument.isEmpty() ? slip.payer.simplified().toCaseFolded() : slip.payerDocument;
}

} // namespace

SignalWeight weightOf(const QString &code)
{
    if (holds(stops, code))
        return SignalWeight::Stop;
    return holds(questions, code) ? SignalWeight::Confirm : SignalWeight::Note;
}

QStringList unanswered(const QStringList &codes, const QStringList &confirmed, bool withReason)
{
    QStringList open;
    for (const SignalWeight weight : {SignalWeight::Stop, SignalWeight::Confirm}) {
        for (const QString &code : codes) {
            const bool answered = withReason || (weight == SignalWeight::Confirm && confirmed.contains(code));
            if (weightOf(code) == weight && !answered && !open.contains(code))
                open.append(code);
        }
    }
    return open;
}

SentSlip sentSlip(const documents::ReadSlip &slip, const QString &fileHash)
{
    return {.line = slip.line,
            .barcode = slip.barcode,
            .payee = slip.payee,
            .payeeDocument = slip.payeeDocument,
            .payerDocument = slip.payerDocument,
            .documentNumber = slip.documentNumber,
            .amountCents = slip.amountCents,
            .due = slip.due,
            .processed = slip.processed,
            .sourceSha256 = QByteArray::fromHex(fileHash.toLatin1())};
}

bool differInPayer(std::span<const documents::ReadSlip> slips)
{
    return std::ranges::any_of(
        slips, [&slips](const documents::ReadSlip &slip) { return payerOf(slip) != payerOf(slips.front()); });
}

QStringList historySignals(const storage::SlipHistory &history, const SentSlip &slip)
{
    QStringList codes;
    const bool named = !slip.payeeDocument.isEmpty() || !slip.payee.isEmpty();
    if (named && !history.payee.known)
        codes.append(history.payee.any ? slipsignal::payeeUnknown : slipsignal::payeeFirst);
    if (!history.sameLine.empty())
        codes.append(slipsignal::alreadySent);
    if (!history.sameFile.empty())
        codes.append(slipsignal::fileAlreadySent);
    if (!history.newer.empty())
        codes.append(slipsignal::newerSent);
    return codes;
}

QStringList recipientSignals(const QStringList &taxIds, const QString &payerDocument)
{
    const bool unknown = payerDocument.isEmpty() || taxIds.contains(QString()) || taxIds.isEmpty();
    return unknown || taxIds.contains(payerDocument) ? QStringList()
                                                     : QStringList(slipsignal::otherRecipient);
}

QByteArray fileSha256(const QString &file)
{
    QFile bytes(file);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!bytes.open(QIODevice::ReadOnly) || !hash.addData(&bytes))
        return {};
    return hash.result();
}

} // namespace recado
