// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

class QDebug;

namespace recado {

/// What went wrong, in terms a caller can branch on. Wording for people lives in services/errortext.
enum class ErrorKind {
    Network, ///< no answer: DNS, TCP, TLS
    Timeout, ///< the peer stayed silent for too long
    Unauthorized, ///< credentials missing, wrong or revoked
    NotFound,
    Rejected, ///< understood and refused; see providerCode
    RateLimited, ///< see retryAfter
    Server, ///< the peer failed on its side
    BadReply, ///< an answer we cannot read
    Storage,
    Conflict, ///< a unique rule would be broken
    Invalid, ///< what was asked makes no sense; see field
    Unavailable, ///< a part of this computer is missing or locked: keychain, helper process, display
    TooNew, ///< written by a newer version of this program
};

struct Error
{
    ErrorKind kind;
    QString detail; ///< for the log and the "details" pane, never a headline
    std::optional<int> providerCode = {}; ///< the code in Twilio's error body
    std::optional<std::chrono::milliseconds> retryAfter = {};
    bool mayHaveHappened = false; ///< the other side may have acted: do not repeat blindly
    QString reason = {}; ///< a fixed short code that errortext knows, for example "keychain-locked"
};

QDebug operator<<(QDebug debug, const Error &error);

} // namespace recado
