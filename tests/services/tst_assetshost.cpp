// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/mediahost.h"
#include "services/media/hostshelf.h"
#include "services/words/errortext.h"
#include "support/simulatedoffice.h"

#include <QSignalSpy>

using namespace recado;
using namespace recado::test;

/// Twilio Assets against the simulator, which builds and serves them as Twilio does.
class TestAssetsHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aProbeIsFetchedAndRemoved();
    void aWrongKeyIsSaidAsSuch();
    void filesThatWaitGoTogether();
    void twoProgramsTakeTurns();
    void twoOfficesDoNotTakeDownEachOthersFiles();
    void anotherKeyOfTheAccountIsTakenAtOnce();
    void whatCouldNotBeShownDoesNotStayThere_data();
    void whatCouldNotBeShownDoesNotStayThere();
    void aBoletoArrives();
    void theEndOfTheProgramIsNotHeldUp();

private:
    [[nodiscard]] MediaPlace place() const
    {
        return {.tenantId = m_office->tenant.id,
                .kind = HostKind::Assets,
                .fields = {{u"account"_s, m_office->account.id.toString()}}};
    }
    [[nodiscard]] static PublishedFile file(AppContext &app, const QString &name)
    {
        return {.content = "%PDF-1.4 " + name.toUtf8(),
                .contentType = u"application/pdf"_s,
                .displayName = name,
                .expiresAt = app.clock().now() + 48h};
    }
    /// What Twilio lists, asked like Twilio's own pages do.
    [[nodiscard]] QJsonArray list(const QString &path, const QString &key)
    {
        const QByteArray user = m_office->account.sid.toLatin1();
        const QByteArray authorization = "Basic " + (user + ":simulatortoken000000000000000001").toBase64();
        const auto exchange
            = m_office->server.simulator().handle({.method = "GET",
                                                   .path = "/serverless/v1/Services" + path.toLatin1(),
                                                   .headers = {{"authorization", authorization}}});
        if (exchange.answer.status != 200)
            qFatal("the simulator lists nothing: %s", exchange.answer.body.constData());
        return QJsonDocument::fromJson(exchange.answer.body)[key].toArray();
    }
    void keepKey() const
    {
        got(m_office->app->directory().replaceSecret(m_office->account.id, SimulatedOffice::token()));
    }

    std::unique_ptr<SimulatedOffice> m_office;
};

void TestAssetsHost::init()
{
    m_office = std::make_unique<SimulatedOffice>();
    keepKey();
}

void TestAssetsHost::cleanup()
{
    m_office.reset();
}

void TestAssetsHost::aProbeIsFetchedAndRemoved()
{
    auto &service = m_office->app->mediaHosts();
    QSignalSpy steps(&service, &MediaHostService::stepFinished);
    const ProbeReport report = got(service.tryOut(place(), Secret()));
    for (const ProbeFinding &finding : report.findings)
        QVERIFY2(!finding.error,
                 finding.error ? qPrintable(finding.error->detail + finding.error->reason) : "");
    QVERIFY(report.passed());
    QCOMPARE(steps.size(), qsizetype(allProbeSteps.size()));
    QVERIFY(got(service.online()).empty());
}

void TestAssetsHost::aWrongKeyIsSaidAsSuch()
{
    got(m_office->app->directory().replaceSecret(m_office->account.id,
                                                 Secret("wrong-token-of-32-characters-000"_ba)));
    const ProbeReport report = got(m_office->app->mediaHosts().tryOut(place(), Secret()));
    QVERIFY(!report.passed());
    QCOMPARE(report.findings.size(), 1U);
    QCOMPARE(report.findings.front().error->kind, ErrorKind::Unauthorized);
    QCOMPARE(report.reason(), u"media-account-key"_s); // not the host's own refusal
    QVERIFY(explainReason(report.reason()).what.contains(u"Twilio"_s));
    QVERIFY(!explainReason(report.reason()).advice.isEmpty());
    QVERIFY(got(m_office->app->mediaHosts().online()).empty());
}

void TestAssetsHost::filesThatWaitGoTogether()
{
    got(m_office->app->mediaHosts().choose(place(), Secret()));
    const HostUse use = got(m_office->app->shelf().forTenant(m_office->tenant.id));
    std::vector<QCoro::Task<Result<PublicFile>>> uploads;
    for (const QString &name : {u"a.pdf"_s, u"b.pdf"_s, u"c.pdf"_s})
        uploads.push_back(use.host->publish(file(*m_office->app, name)));
    std::vector<PublicFile> files;
    files.reserve(uploads.size());
    for (auto &upload : uploads)
        files.push_back(got(std::move(upload)));
    for (const PublicFile &one : files) {
        QVERIFY(one.url.host().endsWith(".twil.io"_L1));
        QVERIFY(one.url.path().size() > 40);
        const auto seen = await(use.host->check(one));
        QVERIFY2(seen, seen ? "" : qPrintable(seen.error().detail));
    }
    got(use.host->withdraw(files[1].id));
    QVERIFY(await(use.host->check(files[0])));
    QVERIFY(!await(use.host->check(files[1])));
    QVERIFY(await(use.host->check(files[2])));
    got(use.host->withdraw(files[1].id)); // what is not served is removed
}

void TestAssetsHost::twoProgramsTakeTurns()
{
    got(m_office->app->mediaHosts().choose(place(), Secret()));
    auto other = m_office->open();
    got(other->directory().replaceSecret(m_office->account.id, SimulatedOffice::token()));
    const HostUse here = got(m_office->app->shelf().forTenant(m_office->tenant.id));
    const PublicFile first = got(here.host->publish(file(*m_office->app, u"first.pdf"_s)));
    const HostUse there = got(other->shelf().forTenant(m_office->tenant.id));
    auto ours = here.host->publish(file(*m_office->app, u"ours.pdf"_s));
    auto theirs = there.host->publish(file(*other, u"theirs.pdf"_s));
    const PublicFile second = got(std::move(ours));
    const PublicFile third = got(std::move(theirs));
    for (const PublicFile &one : {first, second, third})
        QVERIFY(await(here.host->check(one)));
    finish(other->close());
}

/// On databases of their own, so that nothing but Twilio itself tells one of the other.
void TestAssetsHost::twoOfficesDoNotTakeDownEachOthersFiles()
{
    got(m_office->app->mediaHosts().choose(place(), Secret()));
    const QTemporaryDir folder;
    auto other = *AppContext::open(
        {.dataPath = folder.path(), .simulated = true, .simulatorUrl = m_office->server.url(), .log = false});
    other->keychain().useSessionOnly();
    const Tenant tenant = got(other->directory().addTenant({.name = u"Filial"_s}));
    const Account account = got(other->directory().addAccount(
        {.tenantId = tenant.id, .sid = m_office->account.sid}, SimulatedOffice::token()));
    const MediaPlace branch{
        .tenantId = tenant.id, .kind = HostKind::Assets, .fields = {{u"account"_s, account.id.toString()}}};
    got(other->mediaHosts().choose(branch, Secret()));

    const HostUse here = got(m_office->app->shelf().forTenant(m_office->tenant.id));
    const HostUse there = got(other->shelf().forTenant(tenant.id));
    std::vector<PublicFile> files{got(here.host->publish(file(*m_office->app, u"first.pdf"_s)))};
    auto ours = here.host->publish(file(*m_office->app, u"ours.pdf"_s));
    auto theirs = there.host->publish(file(*other, u"theirs.pdf"_s));
    files.push_back(got(std::move(ours)));
    files.push_back(got(std::move(theirs)));
    for (const PublicFile &one : files)
        QVERIFY2(await(here.host->check(one)), qPrintable(one.id.section(u'/', -1)));
    finish(other->close());
}

/// One that still knows the old key would open the account with it, for everybody else in the program too.
void TestAssetsHost::anotherKeyOfTheAccountIsTakenAtOnce()
{
    const AccountId account = m_office->account.id;
    got(m_office->app->rotation().makeOwnKey(account, {}, false));
    got(m_office->app->mediaHosts().choose(place(), Secret()));
    const HostUse use = got(m_office->app->shelf().forTenant(m_office->tenant.id));
    got(use.host->publish(file(*m_office->app, u"before.pdf"_s)));
    const OldKey old = got(m_office->app->rotation().makeOwnKey(account, SimulatedOffice::token(), true));
    QCOMPARE(old, OldKey::Removed);
    Q_EMIT m_office->app->directory().secretChanged(account); // nobody else opens it before us
    const auto after = await(use.host->publish(file(*m_office->app, u"after.pdf"_s)));
    QVERIFY2(after, after ? "" : qPrintable(after.error().detail));
    const auto report = got(m_office->app->connectionTest().run(account));
    QCOMPARE(report.find(TestStep::Credentials)->verdict, TestVerdict::Passed);
}

void TestAssetsHost::whatCouldNotBeShownDoesNotStayThere_data()
{
    QTest::addColumn<QString>("call");
    QTest::newRow("upload") << u"serverlessasset_versions.create"_s;
    QTest::newRow("build") << u"serverlessbuilds.create"_s;
    QTest::newRow("deployment") << u"serverlessdeployments.create"_s;
}

void TestAssetsHost::whatCouldNotBeShownDoesNotStayThere()
{
    QFETCH(const QString, call);
    got(m_office->app->mediaHosts().choose(place(), Secret()));
    const HostUse use = got(m_office->app->shelf().forTenant(m_office->tenant.id));
    const PublicFile first = got(use.host->publish(file(*m_office->app, u"first.pdf"_s)));
    const QJsonArray services = list({}, u"services"_s);
    const QString service = services[0]["sid"_L1].toString();
    const auto assets = [&] { return list(u"/%1/Assets"_s.arg(service), u"assets"_s).size(); };
    QCOMPARE(assets(), 1);
    m_office->fault({{u"on"_s, call},
                     {u"action"_s, u"status"_s},
                     {u"status"_s, 400},
                     {u"code"_s, 20001},
                     {u"times"_s, 1}});
    QVERIFY(!await(use.host->publish(file(*m_office->app, u"second.pdf"_s))));
    QCOMPARE(assets(), 1);
    QVERIFY(await(use.host->check(first)));
}

void TestAssetsHost::aBoletoArrives()
{
    got(m_office->app->mediaHosts().choose(place(), Secret()));
    m_office->start(*m_office->app);
    const auto sent = got(m_office->app->send().queue(m_office->boleto()));
    QVERIFY(m_office->becomes(sent.id, 1, PartState::Delivered, 40s));
    QTRY_VERIFY_WITH_TIMEOUT(got(m_office->app->mediaHosts().online()).empty(), 20'000); // and is gone then
}

void TestAssetsHost::theEndOfTheProgramIsNotHeldUp()
{
    got(m_office->app->mediaHosts().choose(place(), Secret()));
    const HostUse use = got(m_office->app->shelf().forTenant(m_office->tenant.id));
    m_office->control("clock", {{u"mode"_s, u"manual"_s}}); // a build that never ends
    std::optional<Result<PublicFile>> published;
    use.host->publish(file(*m_office->app, u"a.pdf"_s)).then([&](Result<PublicFile> file) {
        published.emplace(std::move(file));
    });
    finish(m_office->app->close());
    QTRY_VERIFY_WITH_TIMEOUT(published.has_value(), 20'000);
    QVERIFY(!*published);
    m_office->app.reset();
}

QTEST_GUILESS_MAIN(TestAssetsHost)
#include "tst_assetshost.moc"
