// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twilio/transport.h"

class QNetworkReply;

namespace recado::twilio {

/// What we know about an exchange besides the reply itself.
struct ExchangeFacts
{
    bool mayHaveArrived = false; ///< a change was asked for, and its bytes began to leave
    bool tooLarge = false; ///< we hung up because the answer would not end
};

/// Turns a finished reply into the answer of the server, or into the one Error that says why there is none.
[[nodiscard]] Result<HttpAnswer> readReply(QNetworkReply &reply, ExchangeFacts facts);

} // namespace recado::twilio
