// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/words/errortext.h"
#include "storage/media/mediahostrepository.h"
#include "support/fakehttpserver.h"
#include "support/simulatedoffice.h"

#include <map>

using namespace recado;
using namespace recado::test;

/// A probe that could not be taken down again is not forgotten. The web space is a server of the test's.
class TestProbeLeft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsRemovedLeavesNothing();
    void aProbeOfTheChosenPlaceIsTriedAgain();
    void aPlaceThatWasOnlyTriedIsKeptUntilItsProbeIsGone();
    void aLostAnswerToTheUploadLeavesNothing();

private:
    [[nodiscard]] FakeAnswer answer(const FakeRequest &request);
    [[nodiscard]] MediaPlace place() const
    {
        QUrl url = m_server->url();
        url.setPath(u"/dav"_s);
        return {.tenantId = m_office->tenant.id,
                .kind = HostKind::WebDav,
                .fields = {{u"address"_s, url.toString()}, {u"public-address"_s, url.toString()}},
                .days = 3};
    }
    [[nodiscard]] MediaHostService &service() { return m_office->app->mediaHosts(); }
    [[nodiscard]] std::vector<FileRecord> online() { return got(service().online()); }
    [[nodiscard]] static bool removalFailed(const ProbeReport &report)
    {
        return report.findings.back().step == ProbeStep::Removed && report.findings.back().error;
    }
    void removeNow()
    {
        m_deleteStatus = 204;
        QVERIFY(await(service().removeNow()));
    }

    std::unique_ptr<SimulatedOffice> m_office;
    std::unique_ptr<FakeHttpServer> m_server;
    std::map<QByteArray, QByteArray> m_files;
    int m_deleteStatus = 204;
    FakeAnswer::Manner m_putManner = FakeAnswer::Manner::Normal;
};

void TestProbeLeft::init()
{
    m_files.clear();
    m_deleteStatus = 204;
    m_putManner = FakeAnswer::Manner::Normal;
    m_server = std::make_unique<FakeHttpServer>();
    m_server->answerWith([this](const FakeRequest &request) { return answer(request); });
    m_office = std::make_unique<SimulatedOffice>();
}

void TestProbeLeft::cleanup()
{
    m_office.reset();
    m_server.reset();
}

FakeAnswer TestProbeLeft::answer(const FakeRequest &request)
{
    if (request.method == "MKCOL")
        return {.status = 201, .body = ""};
    if (request.method == "PUT") {
        m_files[request.path] = request.body;
        return {.status = 201, .body = "", .manner = m_putManner};
    }
    if (request.method == "DELETE") {
        if (m_deleteStatus != 204)
            return {.status = m_deleteStatus, .body = ""};
        return {.status = m_files.erase(request.path) > 0 ? 204 : 404, .body = ""};
    }
    const auto file = m_files.find(request.path);
    if (file == m_files.end())
        return {.status = 404, .body = ""};
    return {.status = 200, .body = file->second};
}

void TestProbeLeft::whatIsRemovedLeavesNothing()
{
    got(service().tryOut(place(), Secret()));
    got(service().choose(place(), Secret()));
    got(service().test(m_office->tenant.id));
    QVERIFY(m_files.empty());
    QVERIFY(online().empty());
}

void TestProbeLeft::aProbeOfTheChosenPlaceIsTriedAgain()
{
    got(service().choose(place(), Secret()));
    m_deleteStatus = 500;
    QVERIFY(removalFailed(got(service().test(m_office->tenant.id))));
    QCOMPARE(m_files.size(), 1U);
    QCOMPARE(online().size(), 1U);
    QCOMPARE(online().front().tries, 1);
    QCOMPARE(online().front().state, OnlineState::Removing);
    removeNow();
    QVERIFY(m_files.empty());
    QVERIFY(online().empty());
    QVERIFY(got(service().chosen(m_office->tenant.id)).has_value()); // the place stays
}

void TestProbeLeft::aPlaceThatWasOnlyTriedIsKeptUntilItsProbeIsGone()
{
    m_deleteStatus = 500;
    QVERIFY(removalFailed(got(service().tryOut(place(), Secret()))));
    QVERIFY(!got(service().chosen(m_office->tenant.id)).has_value()); // nobody has chosen it
    QCOMPARE(online().size(), 1U);
    const auto id = MediaHostId::fromString(online().front().host);
    const auto known = [this, id] {
        return got(m_office->app->database().run(
                       [id](const auto &db) { return storage::MediaHostRepository(db).find(id); }))
            .has_value();
    };
    QVERIFY(known());
    removeNow();
    QVERIFY(m_files.empty());
    QVERIFY(online().empty());
    QVERIFY(!known());
}

void TestProbeLeft::aLostAnswerToTheUploadLeavesNothing()
{
    m_putManner = FakeAnswer::Manner::Closed;
    const ProbeReport lost = got(service().tryOut(place(), Secret()));
    QVERIFY(!lost.passed());
    QVERIFY(m_files.empty());
    m_deleteStatus = 500;
    QVERIFY(removalFailed(got(service().tryOut(place(), Secret()))));
    QCOMPARE(online().size(), m_files.size());
    removeNow();
    QVERIFY(m_files.empty());
}

QTEST_GUILESS_MAIN(TestProbeLeft)
#include "tst_probeleft.moc"
