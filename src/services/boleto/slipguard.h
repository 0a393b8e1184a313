// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/readerprotocol.h"
#include "domain/messages/sentslip.h"
#include "storage/boleto/sliphistory.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QStringList>

#include <span>

namespace recado {

/// Fixed codes of what only the company's own history or the whole file can tell; those of one slip alone are
/// in documents/slip/signals.h.
namespace slipsignal {

inline constexpr QLatin1StringView payeeUnknown = payeeUnknownSignal; ///< not among those of earlier boletos
inline constexpr QLatin1StringView payeeFirst{
    "payee-first"}; ///< there are no earlier boletos to compare with
inline constexpr QLatin1StringView alreadySent{"already-sent"}; ///< this line
inline constexpr QLatin1StringView fileAlreadySent{"file-already-sent"}; ///< these bytes, with another line
inline constexpr QLatin1StringView newerSent{"newer-sent"}; ///< a later issue of the same document was sent
inline constexpr QLatin1StringView severalPayers{"several-payers"}; ///< the file holds other people's slips
inline constexpr QLatin1StringView otherRecipient{
    "recipient-not-payer"}; ///< the customer is not whom the slip is for

} // namespace slipsignal

/// What a signal asks of the person who wants to send.
enum class SignalWeight {
    Note, ///< to be seen, nothing to be done
    Confirm, ///< a yes: "I have compared it"
    Stop, ///< a reason in words, which is kept in the audit
};

[[nodiscard]] SignalWeight weightOf(const QString &code);

/// Those of the codes that still stand in the way, the heaviest first.
/// confirmed: what the person said yes to; withReason: he wrote why he sends it anyway.
[[nodiscard]] QStringList unanswered(const QStringList &codes, const QStringList &confirmed, bool withReason);

/// What is kept of a slip with its message. fileHash: hexadecimal, as of Reading.
[[nodiscard]] SentSlip sentSlip(const documents::ReadSlip &slip, const QString &fileHash);

/// True when the slips are not all for one payer: by the document, else by the name.
[[nodiscard]] bool differInPayer(std::span<const documents::ReadSlip> slips);

/// The codes above that follow from a company's history.
[[nodiscard]] QStringList historySignals(const storage::SlipHistory &history, const SentSlip &slip);

/// otherRecipient when the documents of both sides are known and differ.
/// taxIds: of those whom the message would reach, several where a family shares a phone; empty ones are
/// unknown.
[[nodiscard]] QStringList recipientSignals(const QStringList &taxIds, const QString &payerDocument);

/// Empty when the file cannot be read.
[[nodiscard]] QByteArray fileSha256(const QString &file);

} // namespace recado
