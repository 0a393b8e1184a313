// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simulatorclient.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace recado::simulator;
using namespace recado::test;
using namespace std::chrono_literals;

namespace {

const auto senders = "/messaging/v2/Channels/Senders"_L1;
const auto services = "/messaging/v1/Services"_L1;
const auto fixedService = "/messaging/v1/Services/MG00000000000000000000000000000001"_L1;
const auto firstNumber = "/IncomingPhoneNumbers/PN00000000000000000000000000000001.json"_L1;

} // namespace

/// Numbers, WhatsApp senders and Messaging Services: who may send.
class TestSimSenders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsNumbers();
    void changesWebhooks();
    void showsSendersWithTheirTier();
    void bringsANewSenderUp();
    void asksForTheCodeOfAForeignNumber();
    void letsAScenarioStopASender();
    void showsTheFixedService();
    void keepsServices();
    void letsANumberBelongToOneService();
    void sendsThroughANewService();
    void sendsInboundWhereTheyBelong();
    void goesOnAfterARestart();

private:
    [[nodiscard]] Reply send(const QString &target, const Fields &fields) const
    {
        return m_client->request("POST", target, encoded(fields));
    }
    [[nodiscard]] Reply sendJson(const QString &target, const QJsonObject &json) const
    {
        return m_client->request("POST", target, QJsonDocument(json).toJson(), "application/json");
    }
    [[nodiscard]] QJsonObject get(const QString &target) const
    {
        return m_client->request("GET", target).json();
    }

    std::unique_ptr<Server> m_server;
    std::unique_ptr<SimulatorClient> m_client;
};

void TestSimSenders::init()
{
    m_server = std::make_unique<Server>();
    QVERIFY(m_server->start());
    m_client = std::make_unique<SimulatorClient>(m_server->url());
}

void TestSimSenders::listsNumbers()
{
    const QJsonObject all = m_client->get(u"/IncomingPhoneNumbers.json"_s).json();
    QCOMPARE(all["incoming_phone_numbers"_L1].toArray().size(), 2);
    const QJsonObject first
        = m_client->get(u"/IncomingPhoneNumbers.json"_s, {{u"PageSize"_s, u"1"_s}}).json();
    QCOMPARE(first["incoming_phone_numbers"_L1].toArray().size(), 1);
    const QString next = first["next_page_uri"_L1].toString();
    QVERIFY(next.startsWith("/2010-04-01/"_L1)); // relative, as all pages of the 2010 API
    const QJsonObject second = get("/api"_L1 + next);
    QCOMPARE(second["incoming_phone_numbers"_L1][0]["phone_number"_L1].toString(), smsNumber);
    QVERIFY(second["next_page_uri"_L1].isNull());
    const auto found
        = m_client->get(u"/IncomingPhoneNumbers.json"_s, {{u"PhoneNumber"_s, u"5567*0000001"_s}});
    QCOMPARE(found.json()["incoming_phone_numbers"_L1].toArray().size(), 1);
    m_client->account = trialAccount; // nobody sees the numbers of another account
    QCOMPARE(m_client->get(firstNumber).code(), 20404);
}

void TestSimSenders::changesWebhooks()
{
    const QJsonObject before = m_client->get(firstNumber).json();
    QCOMPARE(before["sms_url"_L1].toString(), QString());
    m_client->advance(1min);
    const Reply changed = m_client->post(firstNumber, {{u"SmsUrl"_s, u"https://example.com/in"_s}});
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.json()["sms_url"_L1].toString(), u"https://example.com/in"_s);
    QCOMPARE(changed.json()["voice_url"_L1], before["voice_url"_L1]);
    QVERIFY(changed.json()["date_updated"_L1] != before["date_updated"_L1]);
    QCOMPARE(m_client->post(firstNumber, {{u"SmsUrl"_s, u"no address"_s}}).code(), 21609);
    QCOMPARE(m_client->post(firstNumber, {{u"SmsMethod"_s, u"PUT"_s}}).code(), 20001);
    QCOMPARE(m_client->get(firstNumber).json()["sms_url"_L1].toString(), u"https://example.com/in"_s);
}

void TestSimSenders::showsSendersWithTheirTier()
{
    const QJsonArray all = get(senders + "?Channel=whatsapp"_L1)["senders"_L1].toArray();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0]["sender_id"_L1].toString(), whatsAppNumber);
    QCOMPARE(all[0]["status"_L1].toString(), u"ONLINE"_s);
    QCOMPARE(all[0]["properties"_L1]["messaging_limit"_L1].toString(), u"Unlimited Customers/24hr"_s);
    QCOMPARE(get(senders + "?Channel=rcs"_L1)["senders"_L1].toArray().size(), 0);

    const QString rule = u"sender whatsapp:+556730000000 people-per-day=250"_s;
    QCOMPARE(m_client->control("POST", u"scenario"_s, {{u"text"_s, rule}}).status, 200);
    const QJsonObject one = get(senders + u'/' + all[0]["sid"_L1].toString());
    QCOMPARE(one["properties"_L1]["messaging_limit"_L1].toString(), u"250 Customers/24hr"_s);
    QCOMPARE(one["properties"_L1]["quality_rating"_L1].toString(), u"HIGH"_s);
}

void TestSimSenders::bringsANewSenderUp()
{
    const QJsonObject request{{u"sender_id"_s, u"whatsapp:"_s + smsNumber},
                              {u"profile"_s, QJsonObject{{u"name"_s, u"Imobiliária Exemplo"_s}}}};
    const Reply made = sendJson(senders, request);
    QCOMPARE(made.status, 202);
    QCOMPARE(made.json()["status"_L1].toString(), u"CREATING"_s);
    const QString one = senders + u'/' + made.json()["sid"_L1].toString();
    QCOMPARE(sendJson(senders, request).status, 409);
    m_client->advance(30s);
    const QJsonObject online = get(one);
    QCOMPARE(online["status"_L1].toString(), u"ONLINE"_s);
    QCOMPARE(online["profile"_L1]["name"_L1].toString(), u"Imobiliária Exemplo"_s);

    const QJsonObject webhook{{u"callback_url"_s, u"https://example.com/in"_s}};
    QCOMPARE(sendJson(one, {{u"webhook"_s, webhook}}).json()["status"_L1].toString(), u"ONLINE:UPDATING"_s);
    m_client->advance(30s);
    QCOMPARE(get(one)["webhook"_L1]["callback_url"_L1].toString(), u"https://example.com/in"_s);
    QCOMPARE(get(one)["status"_L1].toString(), u"ONLINE"_s);
    QCOMPARE(m_client->request("DELETE", one).status, 204);
    QCOMPARE(m_client->request("GET", one).code(), 20404);
}

void TestSimSenders::asksForTheCodeOfAForeignNumber()
{
    QCOMPARE(sendJson(senders, {{u"sender_id"_s, person}}).code(), 20001); // no WhatsApp address
    const Reply made = sendJson(senders, {{u"sender_id"_s, whatsAppPerson}});
    const QString one = senders + u'/' + made.json()["sid"_L1].toString();
    m_client->advance(1h);
    QCOMPARE(get(one)["status"_L1].toString(), u"PENDING_VERIFICATION"_s);
    const QJsonObject code{{u"verification_code"_s, u"123456"_s}};
    QCOMPARE(sendJson(one, {{u"configuration"_s, code}}).json()["status"_L1].toString(), u"VERIFYING"_s);
    m_client->advance(30s);
    QCOMPARE(get(one)["status"_L1].toString(), u"ONLINE"_s);
}

void TestSimSenders::letsAScenarioStopASender()
{
    const QString line = u"channel-sender %1 status=OFFLINE quality=LOW reason=\"Conta restrita\""_s;
    const Reply played = m_client->control("POST", u"scenario"_s, {{u"text"_s, line.arg(whatsAppNumber)}});
    QCOMPARE(played.status, 200);
    const QJsonObject sender = get(senders)["senders"_L1][0].toObject();
    QCOMPARE(sender["status"_L1].toString(), u"OFFLINE"_s);
    QCOMPARE(sender["properties"_L1]["quality_rating"_L1].toString(), u"LOW"_s);
    QCOMPARE(sender["offline_reasons"_L1][0]["message"_L1].toString(), u"Conta restrita"_s);
    QVERIFY(sender["properties"_L1]["messaging_limit"_L1].isNull());
    const QJsonObject fresh{{u"text"_s, u"window 24h"_s}, {u"fresh"_s, true}}; // the next scenario of the day
    QCOMPARE(m_client->control("POST", u"scenario"_s, fresh).status, 200);
    QCOMPARE(get(senders)["senders"_L1][0]["status"_L1].toString(), u"ONLINE"_s);
    QCOMPARE(get(senders)["senders"_L1][0]["properties"_L1]["quality_rating"_L1].toString(), u"HIGH"_s);
    const QString unknown = u"channel-sender whatsapp:+5567999550009 status=ONLINE"_s;
    QCOMPARE(m_client->control("POST", u"scenario"_s, {{u"text"_s, unknown}}).status, 400);
}

void TestSimSenders::showsTheFixedService()
{
    QCOMPARE(get(services)["services"_L1].toArray().size(), 1);
    QCOMPARE(get(fixedService)["friendly_name"_L1].toString(), u"Recado"_s);
    const QJsonArray numbers = get(fixedService + "/PhoneNumbers"_L1)["phone_numbers"_L1].toArray();
    QCOMPARE(numbers.size(), 1);
    QCOMPARE(numbers[0]["phone_number"_L1].toString(), smsNumber);
    const QJsonArray channels = get(fixedService + "/ChannelSenders"_L1)["senders"_L1].toArray();
    QCOMPARE(channels.size(), 1);
    QCOMPARE(channels[0]["sender"_L1].toString(), whatsAppNumber);
    const QString other = services + "/MG000000000000000000000000000000ff/PhoneNumbers"_L1;
    QCOMPARE(m_client->request("GET", other).code(), 20404);
}

void TestSimSenders::keepsServices()
{
    QCOMPARE(send(services, {{u"StickySender"_s, u"true"_s}}).code(), 20001); // it needs a name
    const Reply made = send(services, {{u"FriendlyName"_s, u"Cobranças"_s}, {u"ValidityPeriod"_s, u"600"_s}});
    QCOMPARE(made.status, 201);
    QCOMPARE(made.json()["validity_period"_L1].toInt(), 600);
    const QString one = services + u'/' + made.json()["sid"_L1].toString();
    QCOMPARE(send(one, {{u"ValidityPeriod"_s, u"36001"_s}}).code(), 20001);
    QCOMPARE(send(one, {{u"ScanMessageContent"_s, u"perhaps"_s}}).code(), 20001);
    QVERIFY(send(one, {{u"SmartEncoding"_s, u"true"_s}}).json()["smart_encoding"_L1].toBool());
    QCOMPARE(m_client->request("DELETE", one).status, 204);
    QCOMPARE(m_client->request("GET", one).code(), 20404);
}

void TestSimSenders::letsANumberBelongToOneService()
{
    const Reply made = send(services, {{u"FriendlyName"_s, u"Cobranças"_s}});
    const QString pool = services + u'/' + made.json()["sid"_L1].toString() + "/PhoneNumbers"_L1;
    const QString taken = u"PN00000000000000000000000000000002"_s;
    QCOMPARE(send(pool, {{u"PhoneNumberSid"_s, taken}}).code(), 21712); // it is in the fixed one
    QCOMPARE(send(pool, {{u"PhoneNumberSid"_s, u"PN000000000000000000000000000000ff"_s}}).code(), 20404);
    QCOMPARE(m_client->request("DELETE", fixedService + "/PhoneNumbers/"_L1 + taken).status, 204);
    QCOMPARE(send(pool, {{u"PhoneNumberSid"_s, taken}}).status, 201);
    QCOMPARE(send(pool, {{u"PhoneNumberSid"_s, taken}}).code(), 21710);
    QCOMPARE(get(pool)["phone_numbers"_L1][0]["sid"_L1].toString(), taken);
}

void TestSimSenders::sendsThroughANewService()
{
    const QString sid = send(services, {{u"FriendlyName"_s, u"Cobranças"_s}}).json()["sid"_L1].toString();
    const Fields message{{u"To"_s, person}, {u"MessagingServiceSid"_s, sid}, {u"Body"_s, u"Bom dia"_s}};
    const QString empty = m_client->create(message).json()["sid"_L1].toString();
    m_client->advance(1min);
    QCOMPARE(m_client->message(empty)["status"_L1].toString(), u"failed"_s);

    const Fields number{{u"PhoneNumberSid"_s, u"PN00000000000000000000000000000001"_s}};
    QCOMPARE(send(services + u'/' + sid + "/PhoneNumbers"_L1, number).status, 201);
    const QString good = m_client->create(message).json()["sid"_L1].toString();
    m_client->advance(1min);
    QCOMPARE(m_client->message(good)["status"_L1].toString(), u"delivered"_s);
    QCOMPARE(m_client->message(good)["from"_L1].toString(), u"+556730000000"_s);
}

void TestSimSenders::sendsInboundWhereTheyBelong()
{
    const auto url = [this](const QString &address) {
        return m_server->simulator().world().links.inboundUrl(fullAccount, address).toString();
    };
    QCOMPARE(url(smsNumber), QString());
    const QString second = u"/IncomingPhoneNumbers/PN00000000000000000000000000000002.json"_s;
    QCOMPARE(m_client->post(second, {{u"SmsUrl"_s, u"https://number.example.com/"_s}}).status, 200);
    QCOMPARE(url(smsNumber), u"https://number.example.com/"_s);
    const Fields inbound{{u"InboundRequestUrl"_s, u"https://service.example.com/"_s}};
    QCOMPARE(send(fixedService, inbound).status, 200);
    QCOMPARE(url(smsNumber), u"https://service.example.com/"_s); // the service's comes first
    QCOMPARE(send(fixedService, {{u"UseInboundWebhookOnNumber"_s, u"true"_s}}).status, 200);
    QCOMPARE(url(smsNumber), u"https://number.example.com/"_s);
    QCOMPARE(url(whatsAppNumber), QString());
}

void TestSimSenders::goesOnAfterARestart()
{
    const QTemporaryDir folder;
    const ServerOptions options{.stateFile = folder.filePath(u"state.json"_s)};
    QString target;
    {
        Server server(options);
        QVERIFY(server.start());
        m_client = std::make_unique<SimulatorClient>(server.url());
        const Reply made = sendJson(senders, {{u"sender_id"_s, u"whatsapp:"_s + smsNumber}});
        target = senders + u'/' + made.json()["sid"_L1].toString();
        QVERIFY(server.stop());
    }
    Server server(options);
    QVERIFY(server.start());
    m_client = std::make_unique<SimulatorClient>(server.url());
    QCOMPARE(get(target)["status"_L1].toString(), u"CREATING"_s);
    m_client->advance(30s);
    QCOMPARE(get(target)["status"_L1].toString(), u"ONLINE"_s);
    QCOMPARE(get(senders)["senders"_L1].toArray().size(), 2);
}

QTEST_GUILESS_MAIN(TestSimSenders)
#include "tst_simsenders.moc"
