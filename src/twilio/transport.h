// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QCoro/QCoroTask>
#include <QUrl>

#include <functional>
#include <vector>

namespace recado::twilio {

/// What a request does at the other side.
enum class Effect {
    ReadOnly,
    Repeatable, ///< changes something, but twice is the same as once: removing a thing
    ChangesThings ///< never sent a second time behind the caller's back
};

/// Asked once more when the bytes are about to leave, for between the wish and that moment lie turns, pauses
/// and handshakes. An Error keeps the request here: nothing has left, and it is the answer. Empty: it may.
using DepartureCheck = std::function<Outcome()>;

struct HttpHeader
{
    QByteArray name;
    QByteArray value;
};

struct HttpRequest
{
    QByteArray method; ///< "GET", "POST", "DELETE"
    QUrl url;
    std::vector<HttpHeader> headers = {}; ///< may hold the credentials: never for the log
    QByteArray body = {};
    Effect effect = Effect::ReadOnly;
    std::chrono::milliseconds timeout{30'000}; ///< without a byte from the other side
    std::chrono::milliseconds deadline{120'000}; ///< for the whole exchange, however alive it looks
    DepartureCheck mayLeave = {};
};

/// What a server said, whatever it said: 404 and 500 are answers too.
struct HttpAnswer
{
    int status = 0;
    std::vector<HttpHeader> headers = {};
    QByteArray body = {}; ///< whole and decoded: an answer that was cut short is an Error instead

    /// The value of the first header of that name (any case), empty when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// Carries one request there and one answer back. The only door to the network, so that the way it is done
/// can be replaced and tested; every implementation must pass tests/twilio/tst_transport.cpp.
///
/// Rules: certificates are always verified; redirects are not followed; an answer has a maximal size; with
/// Effect::ChangesThings the bytes leave this computer at most once; mayLeave is asked as late as possible,
/// where the implementation owns its sockets directly before the write.
/// Errors: Network, Timeout, BadReply, and Invalid for a request that cannot be sent safely. mayHaveHappened
/// is false only when the request cannot have reached the server whole, or when it is ReadOnly.
class Transport
{
public:
    Transport() = default;
    virtual ~Transport() = default;
    Q_DISABLE_COPY_MOVE(Transport)

    /// The transport must outlive the task.
    [[nodiscard]] virtual QCoro::Task<Result<HttpAnswer>> send(HttpRequest request) = 0;
};

} // namespace recado::twilio
