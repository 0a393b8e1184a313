// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twilio/transport.h"

#include <QByteArrayView>

#include <optional>

namespace recado::twilio {

struct AnswerLimits
{
    qsizetype head
        = qsizetype{64} * 1024; ///< bytes of all lines around the body, those of interim answers too
    qsizetype body = qsizetype{32} * 1024 * 1024; ///< bytes
};

/// Reads one HTTP/1.1 answer (RFC 9112) out of the bytes of a connection, in whatever pieces they come. Knows
/// no socket. What is not HTTP, contradicts itself or grows beyond the limits breaks it; nothing is guessed,
/// for a wrong guess gives one message the answer of another.
class AnswerReader
{
public:
    enum class State { Reading, Whole, Broken };

    explicit AnswerReader(AnswerLimits limits = {});

    /// Forgets the last answer and waits for the next one.
    void begin();
    /// The next bytes of the connection.
    State take(QByteArrayView bytes);
    /// No more bytes will come: what has no announced length is whole now, anything else is broken.
    State hangUp();

    [[nodiscard]] State state() const { return m_state; }
    /// Moves the answer out; only when Whole.
    [[nodiscard]] HttpAnswer takeAnswer() { return std::move(m_answer); }
    /// Why it is Broken: BadReply (reason "answer-too-large" beyond the body's limit) or Network.
    [[nodiscard]] const Error &error() const { return m_error; }
    /// Another request may use the connection after this answer.
    [[nodiscard]] bool keepsConnection() const { return m_keeps && !m_surplus; }
    /// How long the server keeps an unused connection, when it says so.
    [[nodiscard]] std::optional<std::chrono::seconds> idleTime() const { return m_idleTime; }

private:
    enum class Part { Status, Headers, Body, OpenBody, ChunkSize, ChunkData, ChunkEnd, Trailers };

    /// Each takes what it needs from the front of the bytes.
    void takeLine(QByteArrayView &bytes);
    void takeBody(QByteArrayView &bytes);
    void readLine(QByteArrayView line);
    void readStatus(QByteArrayView line);
    void readHeader(QByteArrayView line);
    void readChunkSize(QByteArrayView line);
    void endOfHead();
    void learnConnection();
    void expectBody();
    [[nodiscard]] std::optional<qsizetype> announcedLength();
    void breakOff(const QString &detail);
    void tooLarge();

    AnswerLimits m_limits;
    State m_state = State::Reading;
    Part m_part = Part::Status;
    HttpAnswer m_answer;
    Error m_error{.kind = ErrorKind::Network, .detail = {}};
    QByteArray m_line; ///< the beginning of a line whose end has not come
    qsizetype m_lineBytes = 0; ///< of all lines so far
    qsizetype m_left = 0; ///< of the body or of the chunk
    std::optional<std::chrono::seconds> m_idleTime;
    bool m_keeps = true;
    bool m_surplus = false; ///< more came than belongs to the answer
};

} // namespace recado::twilio
