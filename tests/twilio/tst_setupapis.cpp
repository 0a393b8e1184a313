// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/apifixture.h"
#include "twilio/channelsendersapi.h"
#include "twilio/contentapi.h"
#include "twilio/messagingservicesapi.h"
#include "twilio/numbersapi.h"
#include "twilio/verifyservicesapi.h"

#include <QJsonDocument>
#include <QTest>

using namespace recado;
using namespace recado::twilio;
using namespace Qt::Literals::StringLiterals;

/// What an admin's assistant asks when a number is set up.
class TestSetupApis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<test::ApiFixture>(); }

    void readsSendersOfAllPages();
    void knowsEveryStatusOfASender();
    void readsPoolsAndTheirMembers();
    void readsTemplatesWithTheirApproval();
    void createsATemplateAsJson();
    void aLostAnswerMayHaveMadeATemplate();
    void anApprovalThatNobodyAskedForIsUnsubmitted();
    void listsVerifyServices();
    void changesOnlyTheAddressesThatAreNamed();
    void refusesSidsThatLeadElsewhere();

private:
    [[nodiscard]] const test::FakeRequest &request(std::size_t n) const
    {
        return m_fixture->server.requests().at(n);
    }

    std::unique_ptr<test::ApiFixture> m_fixture;
};

void TestSetupApis::readsSendersOfAllPages()
{
    m_fixture->server.answerNext(
        {.body = R"({"senders":[{"sid":"XE1","status":"ONLINE","sender_id":"whatsapp:+15005550006",
            "properties":{"quality_rating":"HIGH","messaging_limit":"1K Customers/24hr"},
            "webhook":{"callback_url":"https://bot.example.com/in"},"profile":{"name":"Casa Azul"},
            "configuration":{"waba_id":"100200300"}}],
            "meta":{"key":"senders","next_page_url":"https://messaging.twilio.com/v2/Channels/Senders?Page=1"}})"});
    m_fixture->server.answerNext(
        {.body = R"({"senders":[{"sid":"XE2","status":"OFFLINE","sender_id":"rcs:agent",
            "offline_reasons":[{"code":"63020","message":"business"}]}],
            "meta":{"key":"senders","next_page_url":null}})"});
    ApiClient client = m_fixture->client();

    const auto senders = test::await(ChannelSendersApi(client).listWhatsApp());

    QVERIFY(senders);
    QCOMPARE(senders->size(), 2U);
    const RemoteChannelSender &first = senders->at(0);
    QVERIFY(canSend(first.status));
    QCOMPARE(first.address->number, u"+15005550006"_s);
    QCOMPARE(first.qualityRating, u"HIGH"_s);
    QCOMPARE(first.messagingLimit, u"1K Customers/24hr"_s);
    QCOMPARE(first.webhookUrl, u"https://bot.example.com/in"_s);
    QCOMPARE(first.businessAccountId, u"100200300"_s);
    QCOMPARE(first.name, u"Casa Azul"_s);
    QVERIFY(!canSend(senders->at(1).status));
    QVERIFY(!senders->at(1).address);
    QCOMPARE(senders->at(1).offlineReasons.at(0).code, std::optional{63020});
    QCOMPARE(request(0).path, "/messaging/v2/Channels/Senders?Channel=whatsapp&PageSize=100"_ba);
    QCOMPARE(request(1).path, "/messaging/v2/Channels/Senders?Page=1"_ba);
}

void TestSetupApis::knowsEveryStatusOfASender()
{
    for (const auto name :
         {"CREATING"_L1, "ONLINE"_L1, "OFFLINE"_L1, "PENDING_VERIFICATION"_L1, "VERIFYING"_L1,
          "ONLINE:UPDATING"_L1, "TWILIO_REVIEW"_L1, "DRAFT"_L1, "STUBBED"_L1})
        QVERIFY2(senderStatusFromName(name) != SenderStatus::Unknown, name.data());
    QVERIFY(senderStatusFromName(u"SOMETHING_NEW"_s) == SenderStatus::Unknown);
    QVERIFY(canSend(SenderStatus::Updating));
}

void TestSetupApis::readsPoolsAndTheirMembers()
{
    m_fixture->server.answerNext(
        {.body
         = R"({"services":[{"sid":"MG1","friendly_name":"Cobrança","inbound_request_url":"https://example.com/x",
            "use_inbound_webhook_on_number":true}],"meta":{"next_page_url":null}})"});
    m_fixture->server.answerNext({.body = R"({"sid":"MG1","friendly_name":"Cobrança"})"});
    m_fixture->server.answerNext(
        {.body
         = R"({"phone_numbers":[{"sid":"PN1","phone_number":"+15005550006","country_code":"US"}],"meta":{}})"});
    m_fixture->server.answerNext(
        {.body = R"({"senders":[{"sid":"XE1","sender":"whatsapp:+15005550006"}],"meta":{}})"});
    ApiClient client = m_fixture->client();
    MessagingServicesApi api(client);

    const auto services = test::await(api.list());
    const auto one = test::await(api.fetch(u"MG1"_s));
    const auto numbers = test::await(api.phoneNumbers(u"MG1"_s));
    const auto senders = test::await(api.channelSenders(u"MG1"_s));

    QVERIFY(services && one && numbers && senders);
    QVERIFY(services->at(0).usesWebhookOfNumber);
    QCOMPARE(one->friendlyName, u"Cobrança"_s);
    QVERIFY(numbers->at(0).address->channel == Channel::Sms);
    QVERIFY(senders->at(0).address->channel == Channel::WhatsApp);
    QVERIFY(request(2).path.startsWith("/messaging/v1/Services/MG1/PhoneNumbers?"));
    QVERIFY(request(3).path.startsWith("/messaging/v1/Services/MG1/ChannelSenders?"));
}

void TestSetupApis::readsTemplatesWithTheirApproval()
{
    m_fixture->server.answerNext(
        {.body
         = R"({"contents":[{"sid":"HX1","friendly_name":"boleto","language":"pt_BR","variables":{"1":"Ana"},
            "types":{"twilio/media":{"body":"Olá {{1}}","media":["https://example.com/{{2}}"]}},
            "date_updated":"2026-08-01T13:45:00Z","approval_requests":{"status":"rejected",
            "rejection_reason":"INVALID","category":"UTILITY","name":"boleto_1"}},
            {"sid":"HX2","types":{"twilio/card":{"title":"Cartão"}},"approval_requests":{"status":"odd"}}],
            "meta":{"next_page_url":null}})"});
    ApiClient client = m_fixture->client();

    const auto contents = test::await(ContentApi(client).listWithApprovals());

    QVERIFY(contents);
    const RemoteContent &first = contents->at(0);
    QCOMPARE(first.body, u"Olá {{1}}"_s);
    QCOMPARE(first.samples.at(u"1"_s), u"Ana"_s);
    QCOMPARE(first.mediaUrls, QStringList{u"https://example.com/{{2}}"_s});
    QVERIFY(first.whatsApp->status == ApprovalStatus::Rejected);
    QCOMPARE(first.whatsApp->rejectionReason, u"INVALID"_s);
    QVERIFY(first.updatedAt);
    QCOMPARE(contents->at(1).body, u"Cartão"_s);
    QVERIFY(contents->at(1).whatsApp->status == ApprovalStatus::Unknown);
    QCOMPARE(contents->at(1).whatsApp->statusName, u"odd"_s);
    QVERIFY(request(0).path.startsWith("/content/v2/ContentAndApprovals?"));
}

void TestSetupApis::createsATemplateAsJson()
{
    m_fixture->server.answerNext({.status = 201, .body = R"({"sid":"HX1","language":"pt_BR"})"});
    m_fixture->server.answerNext({.status = 201, .body = R"({"status":"received","name":"boleto_1"})"});
    m_fixture->server.answerNext({.status = 204, .body = {}});
    ApiClient client = m_fixture->client();
    ContentApi api(client);
    const QJsonObject text{{u"body"_s, u"Olá {{1}}"_s}};

    const auto created = test::await(api.create({.friendlyName = u"boleto"_s,
                                                 .language = u"pt_BR"_s,
                                                 .samples = {{u"1"_s, u"Ana"_s}},
                                                 .types = QJsonObject{{u"twilio/text"_s, text}}}));
    const auto submitted = test::await(api.submit(u"HX1"_s, u"boleto_1"_s, u"UTILITY"_s));
    const auto removed = test::await(api.remove(u"HX1"_s));
    const auto empty = test::await(api.create({.friendlyName = u"x"_s, .language = {}, .types = {}}));

    QVERIFY(created && submitted && removed);
    QVERIFY(submitted->status == ApprovalStatus::Received);
    const QJsonObject sent = QJsonDocument::fromJson(request(0).body).object();
    QCOMPARE(sent["types"_L1].toObject()["twilio/text"_L1].toObject()["body"_L1].toString(), u"Olá {{1}}"_s);
    QCOMPARE(sent["variables"_L1].toObject()["1"_L1].toString(), u"Ana"_s);
    QVERIFY(request(0).head.toLower().contains("content-type: application/json"));
    QCOMPARE(request(1).path, "/content/v1/Content/HX1/ApprovalRequests/whatsapp"_ba);
    QCOMPARE(request(2).method, "DELETE"_ba);
    QVERIFY(!empty);
    QCOMPARE(m_fixture->server.requests().size(), 3U);
}

void TestSetupApis::aLostAnswerMayHaveMadeATemplate()
{
    ApiClient client = m_fixture->client();
    const NewContent content{
        .friendlyName = u"x"_s, .language = u"es"_s, .types = {{u"twilio/text"_s, QJsonObject()}}};
    m_fixture->server.answerNext({.status = 500, .body = R"({"code":20500})"});
    m_fixture->server.answerNext({.status = 201, .body = "{}"});

    const auto failed = test::await(ContentApi(client).create(content));
    const auto unreadable = test::await(ContentApi(client).create(content));

    QVERIFY(!failed && failed.error().mayHaveHappened);
    QVERIFY(!unreadable && unreadable.error().mayHaveHappened);
    QCOMPARE(m_fixture->server.requests().size(), 2U); // neither was sent again
}

void TestSetupApis::anApprovalThatNobodyAskedForIsUnsubmitted()
{
    m_fixture->server.answerNext({.body = R"({"sid":"HX1"})"});
    m_fixture->server.answerNext({.body = R"({"sid":"HX1","whatsapp":{"status":"paused"}})"});
    ApiClient client = m_fixture->client();
    ContentApi api(client);
    const auto none = test::await(api.approval(u"HX1"_s));
    const auto paused = test::await(api.approval(u"HX1"_s));
    QVERIFY(none && none->status == ApprovalStatus::Unsubmitted);
    QVERIFY(paused && paused->status == ApprovalStatus::Paused);
}

void TestSetupApis::listsVerifyServices()
{
    m_fixture->server.answerNext(
        {.body = R"({"services":[{"sid":"VA1","friendly_name":"Casa Azul","code_length":6}],"meta":{}})"});
    m_fixture->server.answerNext({.body = R"({"services":[{"friendly_name":"no sid"}],"meta":{}})"});
    ApiClient client = m_fixture->client();
    const auto services = test::await(VerifyServicesApi(client).list());
    QVERIFY(services);
    QCOMPARE(services->at(0).codeLength, 6);
    QVERIFY(!test::await(VerifyServicesApi(client).list()));
}

void TestSetupApis::changesOnlyTheAddressesThatAreNamed()
{
    m_fixture->server.answerNext(
        {.body = R"({"sid":"PN1","phone_number":"+15005550006","sms_url":"https://example.com/in"})"});
    ApiClient client = m_fixture->client();
    NumbersApi api(client);

    const auto changed = test::await(
        api.changeWebhooks(u"PN1"_s, {.sms = u"https://example.com/in"_s, .status = QString()}));
    const auto nothing = test::await(api.changeWebhooks(u"PN1"_s, {}));

    QVERIFY(changed);
    QCOMPARE(changed->webhooks.sms, u"https://example.com/in"_s);
    QCOMPARE(request(0).body, "SmsUrl=https%3A%2F%2Fexample.com%2Fin&StatusCallback="_ba);
    QVERIFY(!nothing);
    QCOMPARE(m_fixture->server.requests().size(), 1U);
}

void TestSetupApis::refusesSidsThatLeadElsewhere()
{
    ApiClient client = m_fixture->client();
    for (const auto &sid : {QString(), u"../Keys"_s, u"HX1/ApprovalRequests"_s, u"HX1?x"_s}) {
        QVERIFY(!test::await(ContentApi(client).remove(sid)));
        QVERIFY(!test::await(ChannelSendersApi(client).fetch(sid)));
        QVERIFY(!test::await(NumbersApi(client).fetch(sid)));
    }
    QCOMPARE(m_fixture->server.requests().size(), 0U);
}

QTEST_GUILESS_MAIN(TestSetupApis)
#include "tst_setupapis.moc"
