// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "support/await.h"
#include "twilio/accountsapi.h"
#include "twilio/alertsapi.h"
#include "twilio/authtokensapi.h"
#include "twilio/channelsendersapi.h"
#include "twilio/contentapi.h"
#include "twilio/keysapi.h"
#include "twilio/lookupsapi.h"
#include "twilio/mediaapi.h"
#include "twilio/messagesapi.h"
#include "twilio/messagingservicesapi.h"
#include "twilio/numbersapi.h"
#include "twilio/operations.h"
#include "twilio/pricingapi.h"
#include "twilio/qnamtransport.h"
#include "twilio/serverlessapi.h"
#include "twilio/usageapi.h"
#include "twilio/verificationsapi.h"
#include "twilio/verifyservicesapi.h"

#include <QFile>
#include <QTest>

using namespace recado;
using namespace recado::twilio;
using namespace Qt::Literals::StringLiterals;

/// Does with the real client everything that the program asks of Twilio, against the address in
/// RECADO_CONTRACT_URL: the simulator behind a proxy that holds each request and answer against Twilio's own
/// description. Whoever adds an operation to twilio/operations.h adds its use here. The ids of all operations
/// go to the file RECADO_CONTRACT_OPERATIONS; .ci/contract compares them with what the proxy saw.
namespace {

QString sid(const char *kind)
{
    return QString::fromLatin1(kind) + u"00000000000000000000000000000001"_s;
}

template<typename T>
QString why(const Result<T> &result)
{
    return result ? QString() : result.error().detail;
}

template<typename T>
bool isNotFound(const Result<T> &result)
{
    return !result && result.error().kind == ErrorKind::NotFound;
}

} // namespace

class TestContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void account();
    void numbers();
    void messages();
    void messagesThatAreTakenBack();
    void webhooks();
    void channelSenders();
    void messagingServices();
    void templates();
    void verifications();
    void keys();
    void tokens();
    void usage();
    void lookups();
    void prices();
    void alerts();
    void files();

private:
    [[nodiscard]] ApiClient client();

    SystemClock m_clock;
    QnamTransport m_transport;
    RequestLimiter m_limiter{m_clock};
};

void TestContract::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("RECADO_CONTRACT_URL"))
        QSKIP("needs a contract proxy: .ci/contract starts one and sets RECADO_CONTRACT_URL");
    QFile list(qEnvironmentVariable("RECADO_CONTRACT_OPERATIONS"));
    QVERIFY2(list.open(QIODevice::WriteOnly), "RECADO_CONTRACT_OPERATIONS must name a file");
    for (const Operation &operation : operations::all) {
        list.write(operation.id.data(), qint64(operation.id.size()));
        list.write("\n");
    }
}

ApiClient TestContract::client()
{
    const QString account
        = u"AC00000000000000000000000000000001"_s; // the simulator knows it, and its numbers
    return {
        {.transport = m_transport, .clock = m_clock},
        Endpoints::prefixed(QUrl(qEnvironmentVariable("RECADO_CONTRACT_URL"))),
        {.accountSid = account, .username = account, .password = Secret("simulatortoken000000000000000001")},
        m_limiter};
}

void TestContract::account()
{
    ApiClient asking = client();
    const auto account = test::await(AccountsApi(asking).fetch());
    QVERIFY2(account, qUtf8Printable(account ? QString() : account.error().detail));
    QCOMPARE(int(account->type), int(AccountType::Full));
    const auto balance = test::await(AccountsApi(asking).balance());
    QVERIFY2(balance, qUtf8Printable(balance ? QString() : balance.error().detail));
    QVERIFY(!balance->amount.isEmpty());
}

void TestContract::numbers()
{
    ApiClient asking = client();
    const auto numbers = test::await(NumbersApi(asking).list());
    QVERIFY2(numbers, qUtf8Printable(numbers ? QString() : numbers.error().detail));
    QCOMPARE(numbers->size(), size_t(2));
}

void TestContract::messages()
{
    ApiClient asking = client();
    MessagesApi api(asking);
    for (const Channel channel : {Channel::WhatsApp, Channel::Sms}) {
        const auto created = test::await(api.create({.channel = channel,
                                                     .from = u"+556730000000"_s,
                                                     .to = u"+5567999990101"_s,
                                                     .body = u"Olá & até já + 1"_s}));
        QVERIFY2(created, qUtf8Printable(created ? QString() : created.error().detail));
        const auto fetched = test::await(api.fetch(created->sid));
        QVERIFY2(fetched, qUtf8Printable(fetched ? QString() : fetched.error().detail));
        QCOMPARE(fetched->body, u"Olá & até já + 1"_s);
    }
    // One message a page, so that the second page is asked for as well.
    const auto first = test::await(api.firstPage({.to = Address{Channel::Sms, u"+5567999990101"_s}}, 1));
    QVERIFY2(first, qUtf8Printable(first ? QString() : first.error().detail));
    QCOMPARE(first->messages.size(), size_t(1));
    const auto everything = test::await(api.firstPage({}, 1));
    QVERIFY2(everything, qUtf8Printable(everything ? QString() : everything.error().detail));
    QVERIFY(everything->next);
    const auto following = test::await(api.nextPage(*everything->next));
    QVERIFY2(following, qUtf8Printable(following ? QString() : following.error().detail));
    QCOMPARE(following->messages.size(), size_t(1));
}

void TestContract::messagesThatAreTakenBack()
{
    ApiClient asking = client();
    MessagesApi api(asking);
    const auto created = test::await(api.create(
        {.channel = Channel::Sms, .from = u"+556730000000"_s, .to = u"+5567999990101"_s, .body = u"Olá"_s}));
    QVERIFY2(created, qUtf8Printable(why(created)));
    const auto listed = test::await(MediaApi(asking).list(created->sid));
    QVERIFY2(listed, qUtf8Printable(why(listed)));
    QVERIFY(listed->empty());
    QVERIFY(isNotFound(test::await(MediaApi(asking).remove(created->sid, sid("ME")))));
    const auto canceled = test::await(api.cancel(created->sid));
    QVERIFY2(canceled, qUtf8Printable(why(canceled)));
    const auto redacted = test::await(api.redact(created->sid));
    QVERIFY2(redacted, qUtf8Printable(why(redacted)));
    QVERIFY(redacted->body.isEmpty());
    const auto removed = test::await(api.remove(created->sid));
    QVERIFY2(removed, qUtf8Printable(why(removed)));
    QVERIFY(isNotFound(test::await(api.fetch(created->sid))));
}

void TestContract::webhooks()
{
    ApiClient asking = client();
    NumbersApi api(asking);
    const auto before = test::await(api.fetch(sid("PN")));
    const auto changed
        = test::await(api.changeWebhooks(sid("PN"), {.status = u"https://example.com/status"_s}));
    QVERIFY2(before, qUtf8Printable(why(before)));
    QVERIFY2(changed, qUtf8Printable(why(changed)));
    QCOMPARE(changed->webhooks.status, u"https://example.com/status"_s);
    QCOMPARE(changed->webhooks.sms, before->webhooks.sms);
}

void TestContract::channelSenders()
{
    ApiClient asking = client();
    ChannelSendersApi api(asking);
    const auto fetched = test::await(api.fetch(sid("XE")));
    const auto senders = test::await(api.listWhatsApp());
    QVERIFY2(senders, qUtf8Printable(why(senders)));
    QVERIFY(!senders->empty());
    QVERIFY2(fetched, qUtf8Printable(why(fetched)));
}

void TestContract::messagingServices()
{
    ApiClient asking = client();
    MessagingServicesApi api(asking);
    const auto fetched = test::await(api.fetch(sid("MG")));
    const auto numbers = test::await(api.phoneNumbers(sid("MG")));
    const auto senders = test::await(api.channelSenders(sid("MG")));
    const auto services = test::await(api.list());
    QVERIFY2(services, qUtf8Printable(why(services)));
    QVERIFY2(fetched, qUtf8Printable(why(fetched)));
    QVERIFY2(numbers, qUtf8Printable(why(numbers)));
    QVERIFY2(senders, qUtf8Printable(why(senders)));
}

void TestContract::templates()
{
    ApiClient asking = client();
    ContentApi api(asking);
    const QJsonObject text{{u"body"_s, u"Olá {{1}}, tudo bem?"_s}};
    const auto created = test::await(api.create({.friendlyName = u"aviso"_s,
                                                 .language = u"pt_BR"_s,
                                                 .samples = {{u"1"_s, u"Ana"_s}},
                                                 .types = QJsonObject{{u"twilio/text"_s, text}}}));
    const QString made = created ? created->sid : sid("HX");
    const auto submitted = test::await(api.submit(made, u"aviso_1"_s, u"UTILITY"_s));
    const auto approval = test::await(api.approval(made));
    const auto fetched = test::await(api.fetch(made));
    const auto all = test::await(api.list());
    const auto approved = test::await(api.listWithApprovals());
    const auto removed = test::await(api.remove(made));
    QVERIFY2(created, qUtf8Printable(why(created)));
    QVERIFY2(submitted, qUtf8Printable(why(submitted)));
    QVERIFY2(approval, qUtf8Printable(why(approval)));
    QVERIFY2(fetched, qUtf8Printable(why(fetched)));
    QVERIFY2(all, qUtf8Printable(why(all)));
    QVERIFY2(approved, qUtf8Printable(why(approved)));
    QVERIFY2(removed, qUtf8Printable(why(removed)));
}

void TestContract::verifications()
{
    ApiClient asking = client();
    VerificationsApi api(asking);
    const auto services = test::await(VerifyServicesApi(asking).list());
    QVERIFY2(services, qUtf8Printable(why(services)));
    const auto started = test::await(api.start(sid("VA"), {.to = u"+5567999990101"_s}));
    QVERIFY2(started, qUtf8Printable(why(started)));
    const auto wrong = test::await(api.check(sid("VA"), started->sid, u"000000"_s));
    QVERIFY2(wrong, qUtf8Printable(why(wrong)));
    QVERIFY(!wrong->valid);
    const auto fetched = test::await(api.fetch(sid("VA"), started->sid));
    QVERIFY2(fetched, qUtf8Printable(why(fetched)));
    const auto canceled = test::await(api.cancel(sid("VA"), started->sid));
    QVERIFY2(canceled, qUtf8Printable(why(canceled)));
    QVERIFY(canceled->status == VerificationStatus::Canceled);
    const auto attempts = test::await(api.attemptsSince(sid("VA"), fromMsecs(0), 50));
    QVERIFY2(attempts, qUtf8Printable(why(attempts)));
    QVERIFY(!attempts->empty());
}

void TestContract::keys()
{
    ApiClient asking = client();
    KeysApi api(asking);
    const auto made = test::await(api.create(u"Recado"_s));
    const auto listed = test::await(api.list());
    const auto removed = test::await(api.remove(made ? made->key.sid : sid("SK")));
    QVERIFY2(made, qUtf8Printable(why(made)));
    QVERIFY2(listed, qUtf8Printable(why(listed)));
    QVERIFY2(removed, qUtf8Printable(why(removed)));
    QVERIFY(!made->secret.isEmpty());
}

void TestContract::tokens()
{
    ApiClient asking = client();
    AuthTokensApi api(asking);
    const auto second = test::await(api.createSecondary());
    const auto removed = test::await(api.removeSecondary());
    const auto promoted = test::await(api.promoteSecondary()); // there is none now
    QVERIFY2(second, qUtf8Printable(why(second)));
    QVERIFY2(removed, qUtf8Printable(why(removed)));
    QVERIFY(!promoted);
}

void TestContract::usage()
{
    ApiClient asking = client();
    std::vector<Result<std::vector<UsageRecord>>> answers;
    for (const auto period : {UsagePeriod::Today, UsagePeriod::Yesterday, UsagePeriod::ThisMonth,
                              UsagePeriod::LastMonth, UsagePeriod::Daily, UsagePeriod::Monthly})
        answers.push_back(test::await(UsageApi(asking).records({.period = period})));
    for (const auto &records : answers) {
        QVERIFY2(records, qUtf8Printable(why(records)));
    }
}

void TestContract::lookups()
{
    ApiClient asking = client();
    const auto facts = test::await(LookupsApi(asking).fetch(u"+5567999990101"_s, true));
    QVERIFY2(facts, qUtf8Printable(why(facts)));
    QVERIFY(facts->valid);
}

void TestContract::prices()
{
    ApiClient asking = client();
    PricingApi api(asking);
    const auto sms = test::await(api.smsPrices(u"BR"_s));
    const auto calls = test::await(api.callPrices(u"BR"_s));
    const auto smsCountries = test::await(api.smsCountries());
    const auto callCountries = test::await(api.callCountries());
    QVERIFY2(sms, qUtf8Printable(why(sms)));
    QVERIFY2(calls, qUtf8Printable(why(calls)));
    QVERIFY2(smsCountries, qUtf8Printable(why(smsCountries)));
    QVERIFY2(callCountries, qUtf8Printable(why(callCountries)));
}

void TestContract::alerts()
{
    ApiClient asking = client();
    const auto alerts = test::await(AlertsApi(asking).errorsSince(fromMsecs(0), 20));
    QVERIFY2(alerts, qUtf8Printable(why(alerts)));
}

void TestContract::files()
{
    ApiClient asking = client();
    ServerlessApi api(asking);
    const auto service = test::await(api.createService(u"recado-files"_s, u"Recado"_s));
    QVERIFY2(service, qUtf8Printable(why(service)));
    const auto services = test::await(api.services());
    const auto environment = test::await(api.createEnvironment(service->sid, u"production"_s));
    const auto environments = test::await(api.environments(service->sid));
    QVERIFY2(environment, qUtf8Printable(why(environment)));
    const auto asset = test::await(api.createAsset(service->sid, u"/a/boleto.pdf"_s));
    QVERIFY2(asset, qUtf8Printable(why(asset)));
    // the upload itself is in no description
    const auto version = test::await(api.upload(service->sid, *asset,
                                                {.path = u"/a/boleto.pdf"_s,
                                                 .fileName = u"boleto.pdf"_s,
                                                 .contentType = u"application/pdf"_s,
                                                 .bytes = "%PDF-1.4"}));
    QVERIFY2(version, qUtf8Printable(why(version)));
    const auto build = test::await(api.createBuild(service->sid, {*version}));
    QVERIFY2(build, qUtf8Printable(why(build)));
    const auto status = test::await(api.buildStatus(service->sid, *build));
    const auto built = test::await(api.builtFiles(service->sid, *build));
    const auto early = test::await(api.deploy(service->sid, environment->sid, *build));
    const auto removed = test::await(api.removeAsset(service->sid, *asset));
    QVERIFY2(services, qUtf8Printable(why(services)));
    QVERIFY2(environments, qUtf8Printable(why(environments)));
    QVERIFY2(status, qUtf8Printable(why(status)));
    QVERIFY2(built, qUtf8Printable(why(built)));
    QCOMPARE(built->front().path, u"/a/boleto.pdf"_s);
    QVERIFY(!early); // the build is not ready: this simulator's clock stands still
    QVERIFY2(removed, qUtf8Printable(why(removed)));
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
