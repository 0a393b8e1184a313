// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simulatorclient.h"
#include "support/patience.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace recado::simulator;
using namespace recado::test;
using namespace std::chrono_literals;

namespace {

const auto services = "/serverless/v1/Services"_L1;
const auto uploads = "/serverless-upload/v1/Services"_L1;

QByteArray field(const QByteArray &name, const QByteArray &value)
{
    return "--limit\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
}

QByteArray uploadBody(const QByteArray &path, const QByteArray &visibility, const QByteArray &content)
{
    return field("Path", path) + field("Visibility", visibility)
        + "--limit\r\nContent-Disposition: form-data; name=\"Content\"; filename=\"boleto.pdf\"\r\n"
          "Content-Type: application/pdf\r\n\r\n"
        + content + "\r\n--limit--\r\n";
}

} // namespace

/// A file on its way into the world: service, environment, asset, version, build, deployment.
class TestSimServerless : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void servesAPublicFile();
    void sendsTheFileInAMessage();
    void forgetsWhatTheNextBuildDoesNotName();
    void servesNothingPrivate();
    void buildsTakeTheirTime();
    void refuses();
    void goesOnAfterARestart();

private:
    [[nodiscard]] Reply send(const QString &target, const Fields &fields) const
    {
        return m_client->request("POST", target, encoded(fields));
    }
    [[nodiscard]] QString make(const QString &target, const Fields &fields) const
    {
        return send(target, fields).json()["sid"_L1].toString();
    }
    [[nodiscard]] Reply upload(const QByteArray &path, const QByteArray &visibility = "public",
                               const QByteArray &content = "%PDF-1.4 \r\n--\0 boleto"_ba) const
    {
        return m_client->request(
            "POST", uploads + u'/' + m_service + "/Assets/"_L1 + m_asset + "/Versions"_L1,
            uploadBody(path, visibility, content), "multipart/form-data; boundary=limit");
    }
    [[nodiscard]] QString version(const QByteArray &path, const QByteArray &visibility = "public") const
    {
        return upload(path, visibility).json()["sid"_L1].toString();
    }
    /// What the environment serves from now on.
    [[nodiscard]] int publish(const QStringList &versions) const
    {
        Fields fields;
        for (const QString &sid : versions)
            fields.append({u"AssetVersions"_s, sid});
        const QString build = make(base() + "/Builds"_L1, fields);
        m_client->advance(5s);
        return send(base() + "/Environments/"_L1 + m_environment + "/Deployments"_L1,
                    {{u"BuildSid"_s, build}})
            .status;
    }
    /// As anybody gets it, by the host name, without credentials.
    [[nodiscard]] Reply fetch(const QByteArray &path) const
    {
        return m_client->raw("GET " + path + " HTTP/1.1\r\nHost: " + m_domain + "\r\n\r\n");
    }
    [[nodiscard]] QString base() const { return services + u'/' + m_service; }

    std::unique_ptr<Server> m_server;
    std::unique_ptr<SimulatorClient> m_client;
    QString m_service;
    QString m_environment;
    QString m_asset;
    QByteArray m_domain;
};

void TestSimServerless::init()
{
    m_server = std::make_unique<Server>();
    QVERIFY(m_server->start());
    m_client = std::make_unique<SimulatorClient>(m_server->url());
    m_service = make(services, {{u"UniqueName"_s, u"recado-arquivos"_s}, {u"FriendlyName"_s, u"Recado"_s}});
    const QJsonObject environment
        = send(base() + "/Environments"_L1, {{u"UniqueName"_s, u"producao"_s}, {u"DomainSuffix"_s, u"a"_s}})
              .json();
    m_environment = environment["sid"_L1].toString();
    m_domain = environment["domain_name"_L1].toString().toLatin1();
    m_asset = make(base() + "/Assets"_L1, {{u"FriendlyName"_s, u"boleto"_s}});
    QVERIFY(m_asset.startsWith(u"ZH"));
}

void TestSimServerless::servesAPublicFile()
{
    QVERIFY2(m_domain.startsWith("recado-arquivos-") && m_domain.endsWith("-a.twil.io"),
             m_domain.constData());
    const Reply made = upload("/abc/boleto.pdf");
    QCOMPARE(made.status, 201);
    QCOMPARE(made.json()["path"_L1].toString(), u"/abc/boleto.pdf"_s);
    QCOMPARE(fetch("/abc/boleto.pdf").status, 404); // not deployed yet
    QCOMPARE(publish({made.json()["sid"_L1].toString()}), 201);
    const Reply served = fetch("/abc/boleto.pdf");
    QCOMPARE(served.status, 200);
    QCOMPARE(served.body, "%PDF-1.4 \r\n--\0 boleto"_ba);
    QCOMPARE(served.header("Content-Type"), "application/pdf"_ba);
    const Reply byPath
        = m_client->request("GET", "/twil.io/"_L1 + QString::fromLatin1(m_domain) + "/abc/boleto.pdf"_L1);
    QCOMPARE(byPath.body, served.body);
    QCOMPARE(fetch("/abc/outro.pdf").status, 404);
}

void TestSimServerless::sendsTheFileInAMessage()
{
    QCOMPARE(publish({version("/1.pdf")}), 201);
    const auto sendFile = [this](const QString &path) {
        const Reply made
            = m_client->create({{u"To"_s, whatsAppPerson},
                                {u"From"_s, whatsAppNumber},
                                {u"MediaUrl"_s, "https://"_L1 + QString::fromLatin1(m_domain) + path}});
        return made.json()["sid"_L1].toString();
    };
    QCOMPARE(m_client->control("POST", u"settings"_s, {{u"windowAlwaysOpen"_s, true}}).status, 200);
    const QString good = sendFile(u"/1.pdf"_s);
    const QString bad = sendFile(u"/2.pdf"_s);
    m_client->advance(1s);
    const auto isFetched
        = [this](const QString &sid) { return m_client->record(sid)["media"_L1].toArray().size() == 1; };
    QTRY_VERIFY(isFetched(good) && isFetched(bad));
    m_client->advance(1min);
    QCOMPARE(m_client->message(good)["status"_L1].toString(), u"read"_s);
    QCOMPARE(m_client->message(bad)["error_code"_L1].toInt(), 63019);
}

void TestSimServerless::forgetsWhatTheNextBuildDoesNotName()
{
    const QString one = version("/1.pdf");
    const QString two = version("/2.pdf");
    QCOMPARE(publish({one}), 201);
    QCOMPARE(publish({one, two}), 201);
    QCOMPARE(fetch("/1.pdf").status, 200);
    QCOMPARE(fetch("/2.pdf").status, 200);
    QCOMPARE(publish({two}), 201);
    QCOMPARE(fetch("/1.pdf").status, 404);
    const QJsonObject deployments
        = m_client->request("GET", base() + "/Environments/"_L1 + m_environment + "/Deployments"_L1).json();
    QCOMPARE(deployments["deployments"_L1].toArray().size(), 3);
}

void TestSimServerless::servesNothingPrivate()
{
    QCOMPARE(publish({version("/segredo.pdf", "private"), version("/assinado.pdf", "protected")}), 201);
    QCOMPARE(fetch("/segredo.pdf").status, 404);
    QCOMPARE(fetch("/assinado.pdf").status, 403);
}

void TestSimServerless::buildsTakeTheirTime()
{
    const QString sid = version("/1.pdf");
    const QString build = make(base() + "/Builds"_L1, {{u"AssetVersions"_s, sid}});
    const QString status = base() + "/Builds/"_L1 + build + "/Status"_L1;
    QCOMPARE(m_client->request("GET", status).json()["status"_L1].toString(), u"building"_s);
    const QString deployments = base() + "/Environments/"_L1 + m_environment + "/Deployments"_L1;
    QCOMPARE(send(deployments, {{u"BuildSid"_s, build}}).code(), 20001);
    m_client->advance(5s);
    QCOMPARE(m_client->request("GET", status).json()["status"_L1].toString(), u"completed"_s);
    const QString twice
        = make(base() + "/Builds"_L1, {{u"AssetVersions"_s, sid}, {u"AssetVersions"_s, version("/1.pdf")}});
    m_client->advance(5s);
    const QJsonObject failed = m_client->request("GET", base() + "/Builds/"_L1 + twice).json();
    QCOMPARE(failed["status"_L1].toString(), u"failed"_s); // two files with one path
    QCOMPARE(failed["asset_versions"_L1].toArray().size(), 2);
}

void TestSimServerless::refuses()
{
    QCOMPARE(send(services, {{u"UniqueName"_s, u"recado-arquivos"_s}, {u"FriendlyName"_s, u"x"_s}}).status,
             409);
    QCOMPARE(send(services, {{u"UniqueName"_s, u"não pode"_s}, {u"FriendlyName"_s, u"x"_s}}).code(), 20001);
    QCOMPARE(upload("no slash.pdf").code(), 20001);
    QCOMPARE(upload("/1.pdf", "secret").code(), 20001);
    QCOMPARE(upload("/1.pdf", "public", QByteArray(qsizetype{25} * 1024 * 1024 + 1, 'a')).code(), 20001);
    QCOMPARE(
        send(base() + "/Builds"_L1, {{u"AssetVersions"_s, u"ZN000000000000000000000000000000ff"_s}}).code(),
        20001);
    const QString other = services + "/ZS000000000000000000000000000000ff/Assets"_L1;
    QCOMPARE(m_client->request("GET", other).code(), 20404);
    QCOMPARE(send(other, {{u"FriendlyName"_s, u"x"_s}}).code(), 20404);
}

void TestSimServerless::goesOnAfterARestart()
{
    const QTemporaryDir folder;
    const ServerOptions options{.stateFile = folder.filePath(u"state.json"_s)};
    {
        m_server = std::make_unique<Server>(options);
        QVERIFY(m_server->start());
        m_client = std::make_unique<SimulatorClient>(m_server->url());
        m_service = make(services, {{u"UniqueName"_s, u"recado"_s}, {u"FriendlyName"_s, u"Recado"_s}});
        const QJsonObject environment
            = send(base() + "/Environments"_L1, {{u"UniqueName"_s, u"producao"_s}}).json();
        m_environment = environment["sid"_L1].toString();
        m_domain = environment["domain_name"_L1].toString().toLatin1();
        m_asset = make(base() + "/Assets"_L1, {{u"FriendlyName"_s, u"boleto"_s}});
        QCOMPARE(publish({version("/1.pdf")}), 201);
        QVERIFY(m_server->stop());
    }
    m_server = std::make_unique<Server>(options);
    QVERIFY(m_server->start());
    m_client = std::make_unique<SimulatorClient>(m_server->url());
    QCOMPARE(fetch("/1.pdf").status, 200);
}

QTEST_GUILESS_MAIN(TestSimServerless)
#include "tst_simserverless.moc"
