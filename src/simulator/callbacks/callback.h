// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/callbacks/signature.h"

#include <chrono>
#include <functional>

namespace recado::simulator {

/// A POST of Twilio's to somebody who wants to hear: status callbacks, inbound messages.
struct Callback
{
    QString accountSid;
    QString url;
    CallbackFields fields;
    QString resourceSid = {}; ///< whose status it is, for the alert when nobody answers
    QString about = {}; ///< the recipient, by which a fault may be aimed at it
};

/// Puts it on its way: signed, with what the faults say.
using PostCallback = std::function<void(Callback callback)>;

/// A callback that is ready for the wire.
struct SignedCallback
{
    QString url;
    QByteArray body; ///< application/x-www-form-urlencoded
    QByteArray signature;
    QByteArray idempotencyToken; ///< the same for each copy of one callback
    std::chrono::milliseconds delay{0}; ///< of the real clock
};

/// What came back: an HTTP status, or 0 when nobody answered.
using CallbackAnswered = std::function<void(int httpStatus)>;
using SendCallback = std::function<void(const SignedCallback &callback, CallbackAnswered answered)>;

} // namespace recado::simulator
