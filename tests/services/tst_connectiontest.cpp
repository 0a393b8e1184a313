// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/directory/connectiontest.h"
#include "services/directory/directoryservice.h"
#include "services/people/session.h"
#include "services/twilio/twilioaccess.h"
#include "services/words/errortext.h"
#include "storage/databasethread.h"
#include "storage/opendatabase.h"
#include "support/fakehttpserver.h"
#include "support/memorysecretstore.h"
#include "support/simulatedoffice.h"
#include "twilio/qnamtransport.h"

#include <QSignalSpy>

using namespace recado;
using namespace recado::test;

namespace {

const QByteArray mg = "MG" + QByteArray(32, 'a');
const QByteArray xe = "XE" + QByteArray(32, 'b');
const QByteArray list = R"(,"meta":{"page":0,"page_size":50,"first_page_url":"","previous_page_url":null,)"
                        R"("next_page_url":null,"url":"","key":"%1"}})";

QByteArray listed(const QByteArray &key, const QByteArray &rows)
{
    return "{\"" + key + "\":[" + rows + ']' + QByteArray(list).replace("%1", key);
}

QByteArray senderJson(const QByteArray &more)
{
    return R"({"sid":")" + xe + R"(","sender_id":"whatsapp:+556730000000",)" + more + '}';
}

} // namespace

/// A Twilio whose answers a test changes one by one, and a company with a number of it.
class Bench
{
public:
    Bench()
    {
        auto opened = storage::openDatabase(m_place.settings());
        if (!opened)
            qFatal("no database");
        database = *std::move(opened);
        directory = std::make_unique<DirectoryService>(*database, secrets, clock, session);
        access = std::make_unique<TwilioAccess>(transport, clock, twilio::Endpoints::prefixed(server.url()),
                                                secrets);
        test = std::make_unique<ConnectionTest>(*database, *directory, *access, clock);
        tenant = got(directory->addTenant({.name = u"Escola Exemplo"_s}));
        account = got(
            directory->addAccount({.tenantId = tenant.id, .sid = u"AC00000000000000000000000000000000"_s},
                                  Secret(QByteArray(32, 'x'))));
        sender = got(directory->addSender({.tenantId = tenant.id,
                                           .accountId = account.id,
                                           .number = u"+556730000000"_s,
                                           .whatsApp = true,
                                           .sms = true}));
        goodAnswers();
        server.answerWith([this](const FakeRequest &request) { return answer(request); });
    }

    void goodAnswers()
    {
        const QByteArray one
            = senderJson(R"("status":"ONLINE","profile":{"name":"Escola Exemplo"},)"
                         R"("properties":{"quality_rating":"HIGH","messaging_limit":"1K Customers/24hr"})");
        answers = {
            {"/Messages.json", R"({"messages":[],"next_page_uri":null,"page":0})"},
            {"/IncomingPhoneNumbers.json",
             R"({"incoming_phone_numbers":[{"sid":"PN00000000000000000000000000000000",)"
             R"("phone_number":"+556730000000","capabilities":{"sms":true}}],"next_page_uri":null})"},
            {"/Balance.json", R"({"balance":"12.30","currency":"USD"})"},
            {"/Channels/Senders/" + xe, one},
            {"/Channels/Senders", listed("senders", one)},
            {mg + "/PhoneNumbers",
             listed("phone_numbers",
                    R"({"sid":"PN00000000000000000000000000000000",)"
                    R"("phone_number":"+556730000000"})")},
            {mg + "/ChannelSenders", listed("senders", "")},
            {"/Services/" + mg, R"({"sid":")" + mg + R"(","friendly_name":"Cobranças"})"},
            {"/ContentAndApprovals",
             listed("contents",
                    R"({"sid":"HX00000000000000000000000000000000","language":"pt_BR",)"
                    R"("friendly_name":"boleto","types":{"twilio/text":{"body":"Oi"}},)"
                    R"("approval_requests":{"status":"approved","name":"boleto"}})")},
            {"/Accounts/AC00000000000000000000000000000000.json",
             R"({"sid":"AC00000000000000000000000000000000","status":"active","type":"Full"})"},
        };
    }
    void set(const QByteArray &path, const QByteArray &body, int status = 200)
    {
        for (auto &[part, answer] : answers) {
            if (part == path) {
                answer = body;
                statuses[path] = status;
                return;
            }
        }
        qFatal("no such path: %s", path.constData());
    }
    void refuse(const QByteArray &path, int status, int code)
    {
        set(path,
            R"({"code":)" + QByteArray::number(code) + R"(,"message":"no","status":)"
                + QByteArray::number(status) + '}',
            status);
    }
    FakeAnswer answer(const FakeRequest &request)
    {
        for (const auto &[part, body] : answers) {
            if (request.path.contains(part))
                return {.status = statuses.value(part, 200), .body = body, .extraHeaders = date};
        }
        return {.status = 404, .body = R"({"code":20404,"message":"no","status":404})", .extraHeaders = date};
    }
    void useService() const
    {
        Sender changed = sender;
        changed.messagingServiceSid = QString::fromLatin1(mg);
        if (!await(directory->changeSender(changed)))
            qFatal("the number was not changed");
    }
    [[nodiscard]] ConnectionReport report() const { return got(test->runSender(sender.id)); }
    [[nodiscard]] TestFinding finding(TestStep step) const { return *report().find(step); }

    EmptyTestDatabase m_place;
    SystemClock clock;
    Session session{clock}; ///< nobody has been added: everybody may do everything
    MemorySecretStore secrets;
    FakeHttpServer server;
    twilio::QnamTransport transport;
    QByteArray date; ///< a header, with \r\n
    std::vector<std::pair<QByteArray, QByteArray>> answers;
    QHash<QByteArray, int> statuses;
    std::unique_ptr<storage::DatabaseThread> database;
    std::unique_ptr<DirectoryService> directory;
    std::unique_ptr<TwilioAccess> access;
    std::unique_ptr<ConnectionTest> test;
    Tenant tenant;
    Account account;
    Sender sender;
};

/// Every step of "test connection", well and failing, each failure with words of its own.
class TestConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepIsAskedAndKept();
    void eachStepFailsByItself_data();
    void eachStepFailsByItself();
    void aWrongKeySkipsTheRest();
    void anApiKeyDoesNotKnowTheAccount();
    void aTrialIsSaid();
    void whatDoesNotApplyIsGrey();
    void anotherSystemThatListensIsNamedByItsHost();
    void aClockThatIsOffIsSaid();
    void theWorstOfSeveralNumbersCounts();
    void aMissingKeyIsSaid();
    void theSimulatorIsTestedToo();
};

void TestConnectionTest::everyStepIsAskedAndKept()
{
    Bench bench;
    bench.useService();
    const QString now = QLocale::c().toString(toDateTime(bench.clock.now()), u"ddd, dd MMM yyyy hh:mm:ss"_s);
    bench.date = "Date: " + now.toLatin1() + " GMT\r\n";
    QSignalSpy steps(bench.test.get(), &ConnectionTest::stepFinished);
    const ConnectionReport report = bench.report();
    QStringList told;
    for (const TestFinding &finding : report.findings)
        told.append(toWord(finding.step) + u'=' + toWord(finding.verdict) + u' ' + finding.value);
    QCOMPARE(told,
             (QStringList{
                 u"credentials=passed "_s, u"account=passed Full"_s, u"balance=passed USD 12.30"_s,
                 u"numbers=passed +556730000000"_s, u"whatsapp=passed ONLINE · HIGH · 1K Customers/24hr"_s,
                 u"messaging-service=passed Cobranças"_s, u"templates=passed 1/1"_s, u"clock=passed "_s}));
    QVERIFY(report.passed());
    QCOMPARE(steps.count(), 8);
    const Sender kept = got(bench.directory->sender(bench.sender.id));
    QCOMPARE(kept.testedAt, std::optional(report.at));
    const auto read = reportFromJson(kept.testResult);
    QVERIFY(read && read->passed());
    QCOMPARE(read->findings.size(), 8U);
    QCOMPARE(read->facts, report.facts);
    QCOMPARE(read->facts.quality, u"HIGH"_s);
    QCOMPARE(peopleADay(read->facts.dailyReach), std::optional(1000));
    QVERIFY(got(bench.directory->account(bench.account.id)).testedAt);
}

void TestConnectionTest::eachStepFailsByItself_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<TestStep>("step");
    QTest::addColumn<QString>("reason");
    const QByteArray refused = R"({"code":20003,"message":"no","status":401})";
    QTest::newRow("test credentials") << "/IncomingPhoneNumbers.json"_ba
                                      << R"({"code":20008,"message":"no","status":403})"_ba << 403
                                      << TestStep::Credentials << u"test-credentials"_s;
    QTest::newRow("suspended") << "/Accounts/AC00000000000000000000000000000000.json"_ba
                               << R"({"sid":"AC0","status":"suspended","type":"Full"})"_ba << 200
                               << TestStep::Account << u"account-suspended"_s;
    QTest::newRow("no money") << "/Balance.json"_ba
                              << R"({"balance":"-0.40","currency":"USD"})"_ba << 200 << TestStep::Balance
                              << u"balance-empty"_s;
    QTest::newRow("not ours") << "/IncomingPhoneNumbers.json"_ba
                              << R"({"incoming_phone_numbers":[],"next_page_uri":null})"_ba << 200
                              << TestStep::Numbers << u"number-not-there"_s;
    QTest::newRow("no sms") << "/IncomingPhoneNumbers.json"_ba
                            << R"({"incoming_phone_numbers":[{"sid":"PN0","phone_number":"+556730000000",)"
                               R"("capabilities":{"sms":false}}],"next_page_uri":null})"_ba
                            << 200 << TestStep::Numbers << u"number-no-sms"_s;
    QTest::newRow("no sender") << "/Channels/Senders"_ba << listed("senders", "") << 200 << TestStep::WhatsApp
                               << u"whatsapp-sender-not-there"_s;
    QTest::newRow("offline") << "/Channels/Senders/" + xe
                             << senderJson(R"("status":"OFFLINE","offline_reasons":[{"code":"63051",)"
                                           R"("message":"WABA restricted"}])")
                             << 200 << TestStep::WhatsApp << u"whatsapp-offline"_s;
    QTest::newRow("pending") << "/Channels/Senders/" + xe << senderJson(R"("status":"PENDING_VERIFICATION")")
                             << 200 << TestStep::WhatsApp << u"whatsapp-not-ready"_s;
    QTest::newRow("service gone") << "/Services/" + mg << R"({"code":20404,"message":"no","status":404})"_ba
                                  << 404 << TestStep::Service << u"messaging-service-not-there"_s;
    QTest::newRow("not in service") << mg + "/PhoneNumbers" << listed("phone_numbers", "") << 200
                                    << TestStep::Service << u"number-not-in-service"_s;
    QTest::newRow("templates refused")
        << "/ContentAndApprovals"_ba << refused << 401 << TestStep::Templates << QString();
}

void TestConnectionTest::eachStepFailsByItself()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(TestStep, step);
    QFETCH(QString, reason);
    Bench bench;
    bench.useService();
    bench.set(path, body, status);
    const ConnectionReport report = bench.report();
    QVERIFY(!report.passed());
    for (const TestFinding &finding : report.findings) {
        if (finding.step < step)
            QVERIFY2(finding.verdict == TestVerdict::Passed, qPrintable(toWord(finding.step)));
    }
    const TestFinding failed = *report.find(step);
    QCOMPARE(failed.verdict, TestVerdict::Failed);
    QVERIFY(failed.error);
    QCOMPARE(failed.error->reason, reason);
    QVERIFY(!explain(*failed.error).what.isEmpty());
    QVERIFY(!explain(*failed.error).advice.isEmpty());
}

void TestConnectionTest::aWrongKeySkipsTheRest()
{
    Bench bench;
    bench.refuse("/IncomingPhoneNumbers.json", 401, 20003);
    const ConnectionReport report = bench.report();
    QCOMPARE(report.findings.size(), 8U);
    QCOMPARE(report.findings[0].verdict, TestVerdict::Failed);
    QCOMPARE(report.findings[0].error->kind, ErrorKind::Unauthorized);
    QCOMPARE(report.count(TestVerdict::Skipped), 7);
    const auto kept = reportFromJson(got(bench.directory->sender(bench.sender.id)).testResult);
    QVERIFY(kept && !kept->passed());
    QCOMPARE(kept->findings[0].error->providerCode, std::optional(20003));
}

void TestConnectionTest::anApiKeyDoesNotKnowTheAccount()
{
    Bench bench;
    const Account byKey
        = got(bench.directory->addAccount({.tenantId = bench.tenant.id,
                                           .sid = u"AC00000000000000000000000000000002"_s,
                                           .credential = CredentialKind::ApiKey,
                                           .apiKeySid = u"SK00000000000000000000000000000000"_s},
                                          Secret(QByteArray(32, 's'))));
    bench.refuse("/Balance.json", 401, 20003);
    const ConnectionReport report = got(bench.test->run(byKey.id));
    QCOMPARE(report.find(TestStep::Account)->verdict, TestVerdict::Unknown);
    QCOMPARE(report.find(TestStep::Account)->reason, u"unknown-with-api-key"_s);
    QCOMPARE(report.find(TestStep::Balance)->verdict, TestVerdict::Unknown);
    QCOMPARE(report.find(TestStep::Numbers)->reason, u"no-number-yet"_s);
    QVERIFY(report.passed()); // not knowing is no failure
    QVERIFY(!explainReason(u"unknown-with-api-key"_s).what.isEmpty());
}

void TestConnectionTest::aTrialIsSaid()
{
    Bench bench;
    bench.set("/Accounts/AC00000000000000000000000000000000.json",
              R"({"sid":"AC00000000000000000000000000000000","status":"active","type":"Trial"})");
    const ConnectionReport report = bench.report();
    QCOMPARE(report.find(TestStep::Account)->verdict, TestVerdict::Warning);
    QCOMPARE(report.facts.accountType, u"Trial"_s);
    QVERIFY(report.passed());
}

void TestConnectionTest::whatDoesNotApplyIsGrey()
{
    Bench bench;
    Sender sms = bench.sender;
    sms.whatsApp = false;
    QVERIFY(await(bench.directory->changeSender(sms)));
    const ConnectionReport report = bench.report();
    for (const TestStep step : {TestStep::WhatsApp, TestStep::Service, TestStep::Templates}) {
        QCOMPARE(report.find(step)->verdict, TestVerdict::NotNeeded);
        QVERIFY2(!explainReason(report.find(step)->reason).what.isEmpty(), qPrintable(toWord(step)));
    }
    QVERIFY(report.passed());
}

void TestConnectionTest::anotherSystemThatListensIsNamedByItsHost()
{
    Bench bench;
    bench.set("/IncomingPhoneNumbers.json",
              R"({"incoming_phone_numbers":[{"sid":"PN0","phone_number":"+556730000000",)"
              R"("capabilities":{"sms":true},"sms_url":"https://bot.example.com/in?key=hidden"}],)"
              R"("next_page_uri":null})");
    const ConnectionReport report = bench.report();
    QCOMPARE(report.find(TestStep::Numbers)->verdict, TestVerdict::Warning);
    QCOMPARE(report.find(TestStep::Numbers)->reason, u"webhook-elsewhere"_s);
    QCOMPARE(report.facts.webhookHost, u"bot.example.com"_s);
    QVERIFY(!got(bench.directory->sender(bench.sender.id)).testResult.contains(u"hidden"_s));
}

void TestConnectionTest::aClockThatIsOffIsSaid()
{
    Bench bench;
    bench.date = "Date: Tue, 05 May 2020 10:00:00 GMT\r\n";
    const TestFinding finding = bench.finding(TestStep::Clock);
    QCOMPARE(finding.verdict, TestVerdict::Failed);
    QCOMPARE(finding.error->reason, u"clock-wrong"_s);
}

void TestConnectionTest::theWorstOfSeveralNumbersCounts()
{
    Bench bench;
    const Sender other = got(bench.directory->addSender({.tenantId = bench.tenant.id,
                                                         .accountId = bench.account.id,
                                                         .number = u"+556730000001"_s,
                                                         .whatsApp = false,
                                                         .sms = true}));
    const ConnectionReport report = got(bench.test->run(bench.account.id));
    QCOMPARE(report.find(TestStep::Numbers)->verdict, TestVerdict::Failed);
    QVERIFY(reportFromJson(got(bench.directory->sender(bench.sender.id)).testResult)->passed());
    QVERIFY(!reportFromJson(got(bench.directory->sender(other.id)).testResult)->passed());
}

void TestConnectionTest::aMissingKeyIsSaid()
{
    Bench bench;
    bench.secrets.failWith(Error{.kind = ErrorKind::NotFound, .detail = {}});
    const auto report = await(bench.test->runSender(bench.sender.id));
    QVERIFY(!report);
    QCOMPARE(report.error().reason, u"secret-missing"_s);
    QVERIFY(!explain(report.error()).advice.isEmpty());
}

void TestConnectionTest::theSimulatorIsTestedToo()
{
    SimulatedOffice office;
    office.start(*office.app);
    const auto report = got(office.app->connectionTest().runSender(office.sender.id));
    for (const TestFinding &finding : report.findings) {
        if (finding.step != TestStep::Service)
            QVERIFY2(finding.verdict == TestVerdict::Passed, qPrintable(toWord(finding.step)));
    }
    QCOMPARE(report.facts.quality, u"HIGH"_s);
    QVERIFY(report.facts.approvedTemplates > 0);
    QCOMPARE(report.find(TestStep::Service)->verdict, TestVerdict::NotNeeded); // it has none yet
    Sender changed = office.sender;
    changed.messagingServiceSid = u"MG00000000000000000000000000000001"_s;
    QVERIFY(await(office.app->directory().changeSender(changed)));
    const auto again = got(office.app->connectionTest().runSender(office.sender.id));
    QCOMPARE(again.find(TestStep::Service)->verdict, TestVerdict::Passed);
    QVERIFY(again.passed());
}

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"
