// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/messages/message.h"

#include <QString>

#include <optional>

namespace recado::simulator {

/// What is agreed to happen with a number, whoever owns it.
struct Magic
{
    std::optional<int> refusal = {}; ///< the create request is refused with this code
    std::optional<int> laterError = {}; ///< accepted, and then the message fails with this code
    std::optional<MessageStatus> stopsAt = {}; ///< accepted, and then it gets this far and no further
};

/// For a recipient (E.164, no channel prefix): Twilio's own test numbers, and for every code of the error
/// catalogue +150055CCCCC and +55679555CCCCC, where CCCCC is the code. Nothing when the number is an ordinary
/// one.
/// Through a Messaging Service what can only be known later (21408, 21610, 21612, 21614, 21635) does come
/// later: "certain errors which would otherwise fail with 400 will instead be accepted" (Twilio's support
/// pages).
[[nodiscard]] std::optional<Magic> magicRecipient(const QString &phone, bool throughService = false);

/// For a sender: Twilio's own test numbers. The code with which the create request is refused; nothing when
/// the number is an ordinary one.
[[nodiscard]] std::optional<int> magicSenderRefusal(const QString &phone);

/// Lines for --help.
[[nodiscard]] QString magicNumbersHelp();

} // namespace recado::simulator
