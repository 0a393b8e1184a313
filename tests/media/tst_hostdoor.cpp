// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/hostdoor.h"
#include "support/await.h"
#include "support/fakehttpserver.h"

#include <QBuffer>
#include <QNetworkAccessManager>

using namespace recado;
using namespace recado::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// Hosts that behave badly; what their ordinary answers mean is in tst_webdavhost and tst_s3host.
class TestHostDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_server = std::make_unique<FakeHttpServer>(); }
    void anEndlessAnswerIsCutOff();
    void aTrickleIsNotWaitedForForEver();
    void silenceIsATimeout();
    void aRedirectIsToldAndNotFollowed();

private:
    [[nodiscard]] Result<media::HostAnswer> put(const FakeAnswer &answer, media::HostPatience patience = {})
    {
        m_server->answerNext(answer);
        auto body = std::make_shared<QBuffer>();
        body->setData("%PDF-1.4 test");
        if (!body->open(QIODevice::ReadOnly))
            qFatal("a buffer does not open");
        const media::HostRequest request{.method = "PUT", .url = m_server->url(), .body = body};
        return await(media::sendTo(&m_network, request, patience));
    }

    QNetworkAccessManager m_network;
    std::unique_ptr<FakeHttpServer> m_server;
};

void TestHostDoor::anEndlessAnswerIsCutOff()
{
    const auto answer = put({.status = 500, .manner = FakeAnswer::Manner::HugeBody});
    QVERIFY(answer);
    QCOMPARE(answer->status, 500);
    QVERIFY(answer->body.size() <= 65'536);
}

void TestHostDoor::aTrickleIsNotWaitedForForEver()
{
    const auto answer = put({.status = 201, .manner = FakeAnswer::Manner::Slow}, {.whole = 500ms});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Timeout);
    QVERIFY(answer.error().mayHaveHappened); // the file may lie there
}

void TestHostDoor::silenceIsATimeout()
{
    const auto answer = put({.manner = FakeAnswer::Manner::Silent}, {.silence = 300ms});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Timeout);
    QVERIFY(answer.error().mayHaveHappened);
}

void TestHostDoor::aRedirectIsToldAndNotFollowed()
{
    const auto answer = put({.status = 307, .extraHeaders = "Location: http://127.0.0.1:1/\r\n"});
    QVERIFY(answer);
    QCOMPARE(media::errorOf(*answer, "PUT").reason, u"media-moved"_s);
    QCOMPARE(m_server->requests().size(), std::size_t{1}); // and with it the key that it carries
}

QTEST_GUILESS_MAIN(TestHostDoor)
#include "tst_hostdoor.moc"
