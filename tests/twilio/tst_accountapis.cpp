// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/alertsapi.h"
#include "twilio/apifixture.h"
#include "twilio/authtokensapi.h"
#include "twilio/keysapi.h"
#include "twilio/lookupsapi.h"
#include "twilio/mediaapi.h"
#include "twilio/messagesapi.h"
#include "twilio/pricingapi.h"
#include "twilio/usageapi.h"
#include "twilio/verificationsapi.h"

#include <QRegularExpression>
#include <QTest>

using namespace recado;
using namespace recado::twilio;
using namespace Qt::Literals::StringLiterals;
using Manner = test::FakeAnswer::Manner;

/// Secrets, removals, files, prices and codes of an account.
class TestAccountApis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<test::ApiFixture>(); }

    void rotatesTheToken();
    void aTokenWithoutItsTextMayExist();
    void makesListsAndRemovesKeys();
    void aRemovalIsRepeatedUntilItIsGone();
    void whatWasNeverThereIsNotFound();
    void cancelsRedactsAndRemovesMessages();
    void schedulesThroughAMessagingService();
    void handsOverFilesAndFollowsTheirAddress();
    void neverTakesCredentialsToAnotherHost();
    void readsUsageOfAPeriod();
    void looksUpANumber();
    void readsPrices();
    void readsAlertsWithoutTheirSecrets();
    void startsAndChecksAVerification();
    void doesNotRepeatVerifyLimits();

private:
    [[nodiscard]] const test::FakeRequest &request(std::size_t n) const
    {
        return m_fixture->server.requests().at(n);
    }
    [[nodiscard]] std::size_t asked() const { return m_fixture->server.requests().size(); }

    std::unique_ptr<test::ApiFixture> m_fixture;
};

void TestAccountApis::rotatesTheToken()
{
    m_fixture->server.answerNext({.status = 201, .body = R"({"secondary_auth_token":"second"})"});
    m_fixture->server.answerNext({.body = R"({"auth_token":"second"})"});
    m_fixture->server.answerNext({.status = 204, .body = {}});
    ApiClient client = m_fixture->client();
    AuthTokensApi api(client);

    const auto token = test::await(api.createSecondary());
    const auto promoted = test::await(api.promoteSecondary());
    const auto removed = test::await(api.removeSecondary());

    QVERIFY(token && promoted && removed);
    QCOMPARE(token->bytes(), "second"_ba);
    QCOMPARE(request(0).path, "/accounts/v1/AuthTokens/Secondary"_ba);
    QVERIFY(request(0).body.isEmpty());
    QCOMPARE(request(1).path, "/accounts/v1/AuthTokens/Promote"_ba);
    QCOMPARE(request(2).method, "DELETE"_ba);
}

void TestAccountApis::aTokenWithoutItsTextMayExist()
{
    m_fixture->server.answerNext({.status = 201, .body = "{}"});
    m_fixture->server.answerNext({.manner = Manner::Closed});
    ApiClient client = m_fixture->client();
    const auto unreadable = test::await(AuthTokensApi(client).createSecondary());
    const auto lost = test::await(AuthTokensApi(client).promoteSecondary());
    QVERIFY(!unreadable && unreadable.error().mayHaveHappened);
    QVERIFY(!lost && lost.error().mayHaveHappened);
    QCOMPARE(asked(), 2U);
}

void TestAccountApis::makesListsAndRemovesKeys()
{
    m_fixture->server.answerNext(
        {.status = 201, .body = R"({"sid":"SK1","friendly_name":"Recado","secret":"s3"})"});
    m_fixture->server.answerNext(
        {.body = R"({"keys":[{"sid":"SK1","date_created":"Thu, 24 Aug 2023 05:01:45 +0000"}]})"});
    m_fixture->server.answerNext({.status = 204, .body = {}});
    ApiClient client = m_fixture->client();
    KeysApi api(client);

    const auto made = test::await(api.create(u"Recado"_s));
    const auto keys = test::await(api.list());
    const auto removed = test::await(api.remove(u"SK1"_s));

    QVERIFY(made && keys && removed);
    QCOMPARE(made->secret.bytes(), "s3"_ba);
    QCOMPARE(made->key.sid, u"SK1"_s);
    QVERIFY(keys->at(0).createdAt);
    QVERIFY(request(2).path.endsWith("/Keys/SK1.json"));
}

void TestAccountApis::aRemovalIsRepeatedUntilItIsGone()
{
    m_fixture->server.answerNext({.status = 503, .body = "{}"});
    m_fixture->server.answerNext({.status = 404, .body = R"({"code":20404})"});
    ApiClient client = m_fixture->client();
    QVERIFY(test::await(KeysApi(client).remove(u"SK1"_s)));
    QCOMPARE(asked(), 2U);
}

void TestAccountApis::whatWasNeverThereIsNotFound()
{
    m_fixture->answerAlways({.status = 404, .body = R"({"code":20404})"});
    ApiClient client = m_fixture->client();
    const auto removed = test::await(KeysApi(client).remove(u"SK1"_s));
    QVERIFY(!removed);
    QCOMPARE(int(removed.error().kind), int(ErrorKind::NotFound));
    QVERIFY(!removed.error().mayHaveHappened);
    QCOMPARE(asked(), 1U);
}

void TestAccountApis::cancelsRedactsAndRemovesMessages()
{
    m_fixture->server.answerNext({.body = R"({"sid":"SM1","status":"canceled"})"});
    m_fixture->server.answerNext({.body = R"({"sid":"SM1","status":"sent","body":""})"});
    m_fixture->server.answerNext({.status = 409, .body = R"({"code":20009})"});
    ApiClient client = m_fixture->client();
    MessagesApi api(client);

    const auto canceled = test::await(api.cancel(u"SM1"_s));
    const auto redacted = test::await(api.redact(u"SM1"_s));
    const auto tooEarly = test::await(api.remove(u"SM1"_s));
    const auto nameless = test::await(api.remove({}));

    QVERIFY(canceled && redacted);
    QVERIFY(canceled->status == RemoteStatus::Canceled);
    QCOMPARE(request(0).body, "Status=canceled"_ba);
    QCOMPARE(request(1).body, "Body="_ba);
    QVERIFY(!tooEarly && !nameless);
    QCOMPARE(tooEarly.error().providerCode, std::optional{20009});
    QCOMPARE(asked(), 3U);
}

void TestAccountApis::schedulesThroughAMessagingService()
{
    NewMessage message{.channel = Channel::Sms, .to = u"+15005550006"_s, .body = u"Olá"_s};
    message.sendAt = fromMsecs(1'785'591'900'000); // 2026-08-01 13:45
    message.from = u"+15005550001"_s;
    QVERIFY(!toForm(message));
    message.messagingServiceSid = u"MG1"_s;
    const auto form = toForm(message);
    QVERIFY(form);
    QVERIFY(form->encoded().endsWith("ScheduleType=fixed&SendAt=2026-08-01T13%3A45%3A00Z"));
}

void TestAccountApis::handsOverFilesAndFollowsTheirAddress()
{
    m_fixture->server.answerNext(
        {.body = R"({"media_list":[{"sid":"ME1","content_type":"application/pdf"}]})"});
    m_fixture->server.answerNext({.status = 503, .body = "{}"});
    m_fixture->server.answerNext(
        {.status = 307, .body = {}, .extraHeaders = "Location: /elsewhere?signed=1\r\n"});
    m_fixture->server.answerNext({.body = "%PDF-1.7"});
    m_fixture->server.answerNext({.status = 204, .body = {}});
    ApiClient client = m_fixture->client();
    MediaApi api(client);

    const auto listed = test::await(api.list(u"MM1"_s));
    const auto bytes = test::await(api.bytes(u"MM1"_s, u"ME1"_s));
    const auto removed = test::await(api.remove(u"MM1"_s, u"ME1"_s));

    QVERIFY(listed && bytes && removed);
    QCOMPARE(listed->at(0).contentType, u"application/pdf"_s);
    QCOMPARE(*bytes, "%PDF-1.7"_ba);
    QVERIFY(request(2).path.endsWith("/Messages/MM1/Media/ME1"));
    QVERIFY(!request(2).authorization.isEmpty());
    QCOMPARE(request(3).path, "/elsewhere?signed=1"_ba);
    QVERIFY2(request(3).authorization.isEmpty(), "the credentials went along");
    QVERIFY(request(4).path.endsWith("/Messages/MM1/Media/ME1.json"));
}

void TestAccountApis::neverTakesCredentialsToAnotherHost()
{
    m_fixture->answerAlways(
        {.status = 302, .body = {}, .extraHeaders = "Location: http://example.invalid/x\r\n"});
    ApiClient client = m_fixture->client();
    const auto refused = test::await(MediaApi(client).bytes(u"MM1"_s, u"ME1"_s));
    QVERIFY(!refused);
    QCOMPARE(int(refused.error().kind), int(ErrorKind::BadReply));
    QCOMPARE(asked(), 1U);
}

void TestAccountApis::readsUsageOfAPeriod()
{
    m_fixture->server.answerNext(
        {.body
         = R"({"usage_records":[{"category":"sms-outbound","count":"12","price":"0.0900","price_unit":"usd",
            "start_date":"2026-08-01","end_date":"2026-08-31"}],"next_page_uri":null})"});
    ApiClient client = m_fixture->client();
    const auto records = test::await(UsageApi(client).records(
        {.period = UsagePeriod::Daily, .category = u"sms-outbound"_s, .from = QDate(2026, 8, 1)}));
    QVERIFY(records);
    QCOMPARE(records->at(0).price, u"0.0900"_s);
    QCOMPARE(records->at(0).to, QDate(2026, 8, 31));
    QVERIFY(request(0).path.contains("/Usage/Records/Daily.json?Category=sms-outbound&StartDate=2026-08-01"));
}

void TestAccountApis::looksUpANumber()
{
    m_fixture->server.answerNext({.body = R"({"phone_number":"+15005550006","valid":true,"country_code":"US",
            "line_type_intelligence":{"type":"landline","carrier_name":"Telco","error_code":null}})"});
    ApiClient client = m_fixture->client();
    LookupsApi api(client);
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"GET .*/PhoneNumbers/\\{number\\} 200"_s));
    const auto facts = test::await(api.fetch(u"+15005550006"_s, true));
    QVERIFY(facts && facts->valid);
    QCOMPARE(facts->lineType, u"landline"_s);
    QVERIFY(!facts->lineTypeError);
    QCOMPARE(request(0).path, "/lookups/v2/PhoneNumbers/+15005550006?Fields=line_type_intelligence"_ba);
    QVERIFY(!test::await(api.fetch(u"15005550006"_s, false)));
    QCOMPARE(asked(), 1U);
}

void TestAccountApis::readsPrices()
{
    m_fixture->server.answerNext({.body = R"({"countries":[{"iso_country":"BR"}],"meta":{}})"});
    m_fixture->server.answerNext(
        {.body = R"({"iso_country":"BR","price_unit":"USD","outbound_sms_prices":[{"carrier":"Any","prices":[
            {"number_type":"mobile","base_price":"0.05","current_price":"0.045"}]}]})"});
    m_fixture->server.answerNext(
        {.body
         = R"({"iso_country":"BR","price_unit":"USD","outbound_prefix_prices":[{"friendly_name":"Brazil",
            "destination_prefixes":["55"],"base_price":"0.02","current_price":"0.02"}]})"});
    ApiClient client = m_fixture->client();
    PricingApi api(client);
    const auto countries = test::await(api.smsCountries());
    const auto sms = test::await(api.smsPrices(u"BR"_s));
    const auto calls = test::await(api.callPrices(u"BR"_s));
    QVERIFY(countries && sms && calls);
    QCOMPARE(sms->outbound.at(0).currentPrice, u"0.045"_s);
    QCOMPARE(calls->outbound.at(0).prefixes, QStringList{u"55"_s});
    QVERIFY(!test::await(api.smsPrices(u"BRA"_s)));
}

void TestAccountApis::readsAlertsWithoutTheirSecrets()
{
    m_fixture->server.answerNext({.body = R"({"alerts":[{"sid":"NO1","error_code":"11200","log_level":"error",
            "request_url":"https://bot.example.com/x?token=1","date_created":"2026-08-01T13:45:00Z"}],
            "meta":{"next_page_url":"https://monitor.twilio.com/v1/Alerts?Page=1"}})"});
    ApiClient client = m_fixture->client();
    const auto alerts = test::await(AlertsApi(client).errorsSince(fromMsecs(0), 1));
    QVERIFY(alerts);
    QCOMPARE(alerts->at(0).errorCode, std::optional{11200});
    QCOMPARE(alerts->at(0).requestHost, u"bot.example.com"_s);
    QCOMPARE(asked(), 1U); // enough, though there is another page
}

void TestAccountApis::startsAndChecksAVerification()
{
    m_fixture->server.answerNext(
        {.status = 201,
         .body = R"({"sid":"VE1","to":"+15005550006","status":"pending","send_code_attempts":[{}]})"});
    m_fixture->server.answerNext({.body = R"({"sid":"VE1","status":"pending","valid":false})"});
    m_fixture->server.answerNext({.body = R"({"sid":"VE1","status":"approved","valid":true})"});
    m_fixture->server.answerNext({.body = R"({"sid":"VE1","status":"canceled"})"});
    m_fixture->server.answerNext(
        {.body = R"({"attempts":[{"sid":"VL1","verification_sid":"VE1","conversion_status":"converted",
            "price":{"value":"0.05","currency":"usd"}}],"meta":{}})"});
    ApiClient client = m_fixture->client();
    VerificationsApi api(client);

    const auto started
        = test::await(api.start(u"VA1"_s, {.to = u"+15005550006"_s, .channel = VerificationChannel::Call}));
    const auto wrong = test::await(api.check(u"VA1"_s, u"VE1"_s, u"000000"_s));
    const auto right = test::await(api.check(u"VA1"_s, u"VE1"_s, u"123456"_s));
    const auto canceled = test::await(api.cancel(u"VA1"_s, u"VE1"_s));
    const auto attempts = test::await(api.attemptsSince(u"VA1"_s, fromMsecs(0), 50));

    QVERIFY(started && wrong && right && canceled && attempts);
    QCOMPARE(started->sends, 1);
    QCOMPARE(request(0).body, "To=%2B15005550006&Channel=call"_ba);
    QVERIFY(!wrong->valid && wrong->status == VerificationStatus::Pending);
    QVERIFY(right->valid && right->status == VerificationStatus::Approved);
    QVERIFY(canceled->status == VerificationStatus::Canceled);
    QVERIFY(attempts->at(0).converted);
    QCOMPARE(attempts->at(0).price, u"0.05"_s);
}

void TestAccountApis::doesNotRepeatVerifyLimits()
{
    m_fixture->answerAlways({.status = 429, .body = R"({"code":60203})"});
    ApiClient client = m_fixture->client();
    const auto limited = test::await(VerificationsApi(client).start(u"VA1"_s, {.to = u"+15005550006"_s}));
    QVERIFY(!limited);
    QCOMPARE(int(limited.error().kind), int(ErrorKind::RateLimited));
    QCOMPARE(asked(), 1U);
}

QTEST_GUILESS_MAIN(TestAccountApis)
#include "tst_accountapis.moc"
