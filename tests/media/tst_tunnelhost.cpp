// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/localhost.h"
#include "media/tunnelhost.h"
#include "support/await.h"
#include "support/fakeclock.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace recado;
using namespace recado::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The other end of a tunnel: a public address that takes what comes below /tunnel to a server of this
/// computer.
class TunnelEnd : public QTcpServer
{
    Q_OBJECT

public:
    explicit TunnelEnd(quint16 target)
    {
        connect(this, &QTcpServer::newConnection, this, [this, target] {
            while (QTcpSocket *outside = nextPendingConnection())
                forward(outside, target);
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("the tunnel does not listen");
    }
    [[nodiscard]] QUrl url() const { return QUrl(u"http://127.0.0.1:%1/tunnel/"_s.arg(serverPort())); }

private:
    void forward(QTcpSocket *outside, quint16 target)
    {
        auto *inside = new QTcpSocket(outside);
        inside->connectToHost(QHostAddress(QHostAddress::LocalHost), target);
        connect(outside, &QTcpSocket::readyRead, inside, [outside, inside] {
            QByteArray bytes = outside->readAll();
            bytes.replace(" /tunnel/", " /");
            inside->write(bytes);
        });
        connect(inside, &QTcpSocket::readyRead, outside,
                [outside, inside] { outside->write(inside->readAll()); });
        connect(inside, &QTcpSocket::disconnected, outside, &QTcpSocket::disconnectFromHost);
        connect(outside, &QTcpSocket::disconnected, outside, &QObject::deleteLater);
    }
};

} // namespace

/// This computer's own server behind a tunnel that is a real server too.
class TestTunnelHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void outsidersFetchThroughTheTunnel();
    void aTunnelThatIsDownIsSaid();
    void whatIsWithdrawnIsGoneOutsideToo();

private:
    /// More than the look of a check, which counts as no fetch.
    [[nodiscard]] static QByteArray content() { return "%PDF-1.4" + QByteArray(5'000, ' '); }
    [[nodiscard]] PublishedFile pdf() const
    {
        return {.content = content(),
                .contentType = u"application/pdf"_s,
                .displayName = u"Cobrança de novembro.pdf"_s,
                .expiresAt = m_clock.now() + 1h};
    }
    [[nodiscard]] PublicFile published()
    {
        auto file = await(m_host->publish(pdf()));
        if (!file)
            qFatal("%s", qPrintable(file.error().detail));
        return *file;
    }

    FakeClock m_clock;
    QNetworkAccessManager m_network;
    QTemporaryDir m_folder;
    std::unique_ptr<LocalHost> m_own;
    std::unique_ptr<TunnelEnd> m_tunnel;
    std::unique_ptr<TunnelHost> m_host;
};

void TestTunnelHost::init()
{
    m_own = std::make_unique<LocalHost>(LocalHostSettings{.folder = m_folder.filePath(u"published"_s)},
                                        m_clock, m_network);
    QVERIFY(m_own->start());
    m_tunnel = std::make_unique<TunnelEnd>(static_cast<quint16>(m_own->publicBase().port()));
    m_host = std::make_unique<TunnelHost>(*m_own, m_tunnel->url());
}

void TestTunnelHost::cleanup()
{
    m_host.reset();
    m_tunnel.reset();
    m_own.reset();
}

void TestTunnelHost::outsidersFetchThroughTheTunnel()
{
    const PublicFile file = published();
    QVERIFY(file.url.toString().startsWith(m_tunnel->url().toString()));
    const auto fine = await(m_host->check(file));
    QVERIFY2(fine, fine ? "" : qPrintable(fine.error().detail + fine.error().reason));

    const std::unique_ptr<QNetworkReply> answer(m_network.get(QNetworkRequest(file.url)));
    QSignalSpy finished(answer.get(), &QNetworkReply::finished);
    QVERIFY(finished.wait());
    QCOMPARE(answer->error(), QNetworkReply::NoError);
    QCOMPARE(answer->readAll(), content());
    QCOMPARE(answer->header(QNetworkRequest::ContentTypeHeader).toString(), u"application/pdf"_s);
    QTRY_COMPARE(m_own->fetchCount(file.id), 1);
}

void TestTunnelHost::aTunnelThatIsDownIsSaid()
{
    const PublicFile file = published();
    m_tunnel.reset();
    const auto looked = await(m_host->check(file));
    QVERIFY(!looked);
    QCOMPARE(looked.error().reason, u"media-unreachable"_s);
}

void TestTunnelHost::whatIsWithdrawnIsGoneOutsideToo()
{
    const PublicFile file = published();
    QVERIFY(await(m_host->withdraw(file.id)));
    QVERIFY(!await(m_host->check(file)));
}

QTEST_GUILESS_MAIN(TestTunnelHost)
#include "tst_tunnelhost.moc"
