// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messages/outgoing.h"
#include "domain/messages/schedule.h"
#include "domain/messages/sentslip.h"
#include "domain/tenants/sender.h"

#include <chrono>
#include <optional>
#include <vector>

namespace recado {

/// One act of sending, as the page or the command line has gathered it.
struct SendRequest
{
    Sender sender;
    Channel channel = Channel::WhatsApp;
    ItemKind kind = ItemKind::Text;
    QString to; ///< as typed or E.164
    QString text = {}; ///< may be empty for a Pdf
    QString filePath = {}; ///< for Pdf and Boleto
    /// Of WhatsApp: what one SMS says when WhatsApp fails for good; empty: no SMS. The number must have SMS.
    QString smsFallback = {};
    std::optional<ContactId> contactId = {};
    QString contactName = {};
    QString boletoLine = {};
    std::vector<SentSlip> slips = {}; ///< what the file holds, as it was read or corrected
    QStringList signalCodes = {}; ///< of these slips, without those of the history: it is read again
    QStringList confirmed = {}; ///< signals that the person has said yes to
    QString overrideReason = {}; ///< why it is sent in spite of every signal; kept in the audit
    std::chrono::seconds undo{0}; ///< how long it may be undone; 0 = leaves at once
    SendTime when = {}; ///< for a time at Twilio the undoing comes first
};

/// Why a request may not be sent as it is. The words are in services/errortext.
enum class SendObstacle {
    NotAllowed, ///< for the person who is signed in
    NoSender,
    SenderPaused,
    ChannelNotServed,
    NoRecipient,
    NotAPhone,
    Landline,
    OptedOut, ///< the person wants no more messages
    NoText,
    TextTooLong,
    NoFile,
    FileTooBig,
    FileNotPdf,
    FileNotBySms,
    WindowClosed,
    TimePast, ///< these are about SendRequest::when
    TimeTooFar,
    TimeTooSoon,
    NoMessagingService,
    FileNotKept,
    WindowClosesBefore,
};

/// Obstacles that can be seen without asking anybody.
[[nodiscard]] std::vector<SendObstacle> visibleObstacles(const SendRequest &request);

/// The same about the time alone; `now` is when the request would be made. `fileStays`: how long what is put
/// up now can be fetched without this computer.
[[nodiscard]] std::optional<SendObstacle> timeObstacle(const SendRequest &request, Instant now,
                                                       std::chrono::seconds fileStays);

/// "window-closed", "not-a-phone", …: fixed words, the reason of the Error and of the command line.
[[nodiscard]] QString toWord(SendObstacle obstacle);

} // namespace recado
