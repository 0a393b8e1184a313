// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <queue>
#include <QUrl>

#include <chrono>
#include <functional>
#include <vector>

class QSslConfiguration;
class QTcpSocket;

namespace recado::test {

struct FakeRequest
{
    QByteArray method;
    QByteArray path; ///< with the query, as sent
    QByteArray authorization;
    QByteArray body;
    QByteArray head = {}; ///< everything before the body
};

struct FakeAnswer
{
    int status = 200;
    QByteArray body = "{}";
    QByteArray extraHeaders = {}; ///< each ends with \r\n
    enum class Manner {
        Normal,
        Silent, ///< reads and says nothing
        CutShort, ///< closes in the middle of the body
        Closed, ///< reads, and closes without a word
        CutInHead, ///< closes in the middle of the headers
        Slow, ///< a byte now and then: never silent, never done
        LengthTooLong, ///< announces more than it sends, and stays
        LengthTooShort, ///< announces less than it sends
        ChunkCut, ///< chunked, closed before the end mark
        Garbage, ///< not HTTP
        HugeHeader, ///< headers without end
        HugeBody, ///< a body without end
        ClosedAfter ///< answers well, then closes without having announced it
    } manner
        = Manner::Normal;
    std::chrono::milliseconds delay{0};
};

/// A real HTTP server on a free local port. Tests queue answers and look at the requests.
class FakeHttpServer : public QTcpServer
{
    Q_OBJECT

public:
    explicit FakeHttpServer(QObject *parent = nullptr);

    [[nodiscard]] QUrl url() const;
    void answerNext(FakeAnswer answer) { m_answers.push(std::move(answer)); }
    /// For requests that find no queued answer.
    void answerWith(std::function<FakeAnswer(const FakeRequest &)> answers)
    {
        m_answersWith = std::move(answers);
    }
    /// Reads each n-th request and closes instead of answering it.
    void dropEvery(int n) { m_dropEvery = n; }
    /// Speaks TLS from now on.
    void useTls(const QSslConfiguration &configuration);

    [[nodiscard]] const std::vector<FakeRequest> &requests() const { return m_requests; }
    [[nodiscard]] int connections() const { return m_connections; }
    /// The highest number of requests that were waiting for their answers at the same time.
    [[nodiscard]] int mostAtOnce() const { return m_mostAtOnce; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void serve(QTcpSocket *socket);
    bool takeRequest(QTcpSocket *socket);
    [[nodiscard]] FakeAnswer nextAnswer(const FakeRequest &request);
    void answer(QTcpSocket *socket, const FakeAnswer &answer);

    std::queue<FakeAnswer> m_answers;
    std::function<FakeAnswer(const FakeRequest &)> m_answersWith;
    std::vector<FakeRequest> m_requests;
    std::shared_ptr<QSslConfiguration> m_tls;
    int m_dropEvery = 0;
    int m_connections = 0;
    int m_atOnce = 0;
    int m_mostAtOnce = 0;
};

} // namespace recado::test
