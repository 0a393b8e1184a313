// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <queue>
#include <QUrl>

#include <vector>

namespace recado::test {

struct FakeRequest
{
    QByteArray method;
    QByteArray path;
    QByteArray authorization;
    QByteArray body;
};

struct FakeAnswer
{
    int status = 200;
    QByteArray body = "{}";
    QByteArray extraHeaders = {}; ///< each ends with \r\n
    enum class Manner { Normal, Silent, CutShort, Closed } manner = Manner::Normal;
};

/// A real HTTP server on a free local port. Tests queue answers and look at the requests.
class FakeHttpServer : public QTcpServer
{
    Q_OBJECT

public:
    explicit FakeHttpServer(QObject *parent = nullptr);

    [[nodiscard]] QUrl url() const;
    void answerNext(FakeAnswer answer) { m_answers.push(std::move(answer)); }
    [[nodiscard]] const std::vector<FakeRequest> &requests() const { return m_requests; }

private:
    void serve(QTcpSocket *socket);
    void answer(QTcpSocket *socket);

    std::queue<FakeAnswer> m_answers;
    std::vector<FakeRequest> m_requests;
};

} // namespace recado::test
