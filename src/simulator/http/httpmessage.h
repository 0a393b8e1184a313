// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <utility>
#include <vector>

namespace recado::simulator {

using HttpHeaders = std::vector<std::pair<QByteArray, QByteArray>>;

struct HttpRequest
{
    QByteArray method;
    QByteArray path; ///< as received, percent-encoding untouched
    QByteArray query = {}; ///< what follows "?", as received
    HttpHeaders headers = {}; ///< names in lower case
    QByteArray body = {};
    bool keepAlive = true;
    int concurrent = 1; ///< how many requests are being answered at this moment, this one included

    /// The first value under the name (lower case); empty when there is none.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

struct HttpAnswer
{
    int status = 200;
    QByteArray body = {};
    HttpHeaders headers = {}; ///< without Content-Length and Connection
};

/// What is to happen on the wire with an answer: Twilio on a bad day is a matter of the connection.
struct Exchange
{
    enum class Manner {
        Answer,
        Drop, ///< close the connection without a byte
        Cut, ///< announce the whole answer, send half of it, close
    };
    HttpAnswer answer;
    Manner manner = Manner::Answer;
    std::chrono::milliseconds delay{0}; ///< of the real clock, before anything is sent
};

} // namespace recado::simulator
