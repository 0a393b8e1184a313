// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/apifixture.h"
#include "twilio/remotemessage.h"

#include <QJsonDocument>
#include <QTest>

using namespace recado;
using namespace recado::twilio;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestRemoteMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAFreshMessage();
    void readsAFailedMessage();
    void knowsEveryStatus();
    void aMessageNeedsASid();
    void readsAddresses_data();
    void readsAddresses();

private:
    static Result<RemoteMessage> read(const char *name)
    {
        return readMessage(QJsonDocument::fromJson(test::fixture(name)).object());
    }
};

void TestRemoteMessage::readsAFreshMessage()
{
    const auto message = read("message-created.json");
    QVERIFY(message);
    QCOMPARE(message->sid, u"SM00000000000000000000000000000001"_s);
    QCOMPARE(int(message->status), int(RemoteStatus::Queued));
    QCOMPARE(int(message->direction), int(Direction::OutboundApi));
    QVERIFY(message->from == (Address{.channel = Channel::WhatsApp, .number = u"+15005550006"_s}));
    QVERIFY(message->to == (Address{.channel = Channel::WhatsApp, .number = u"+15005550010"_s}));
    QCOMPARE(message->body, u"Olá, Bruna! Segue o boleto de agosto."_s);
    QCOMPARE(message->numSegments, 1);
    QCOMPARE(message->numMedia, 0);
    QVERIFY(!message->price);
    QVERIFY(!message->errorCode);
    QCOMPARE(message->dateCreated, std::optional{Instant{1'692'853'305s}});
    QVERIFY(!message->dateSent);
    QVERIFY(message->messagingServiceSid.isEmpty());
}

void TestRemoteMessage::readsAFailedMessage()
{
    const auto message = read("message-failed.json");
    QVERIFY(message);
    QCOMPARE(int(message->status), int(RemoteStatus::Undelivered));
    QCOMPARE(int(message->direction), int(Direction::OutboundReply));
    QCOMPARE(message->errorCode, std::optional{30003});
    QVERIFY(message->price == (RemotePrice{.amount = u"-0.01500"_s, .unit = u"USD"_s}));
    QCOMPARE(message->numSegments, 2);
    QCOMPARE(*message->dateSent - *message->dateCreated, std::chrono::milliseconds(3s));
    QCOMPARE(message->messagingServiceSid, u"MG00000000000000000000000000000000"_s);
}

void TestRemoteMessage::knowsEveryStatus()
{
    QSet<int> seen;
    for (const auto name :
         {"queued"_L1, "sending"_L1, "sent"_L1, "failed"_L1, "delivered"_L1, "undelivered"_L1, "receiving"_L1,
          "received"_L1, "accepted"_L1, "scheduled"_L1, "read"_L1, "partially_delivered"_L1, "canceled"_L1}) {
        const RemoteStatus status = remoteStatusFromName(QString(name));
        QVERIFY2(status != RemoteStatus::Unknown, name.data());
        seen.insert(int(status));
    }
    QCOMPARE(seen.size(), 13);
    QCOMPARE(int(remoteStatusFromName(u"teleported"_s)), int(RemoteStatus::Unknown));
    QCOMPARE(int(remoteStatusFromName({})), int(RemoteStatus::Unknown));
}

void TestRemoteMessage::aMessageNeedsASid()
{
    const auto message = readMessage({{u"status"_s, u"queued"_s}});
    QVERIFY(!message);
    QCOMPARE(int(message.error().kind), int(ErrorKind::BadReply));
}

void TestRemoteMessage::readsAddresses_data()
{
    QTest::addColumn<QString>("wire");
    QTest::addColumn<bool>("known");
    QTest::newRow("SMS") << u"+15005550006"_s << true;
    QTest::newRow("WhatsApp") << u"whatsapp:+15005550006"_s << true;
    QTest::newRow("short code") << u"28000"_s << true;
    QTest::newRow("name") << u"RECADO"_s << true;
    QTest::newRow("other channel") << u"messenger:123"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestRemoteMessage::readsAddresses()
{
    QFETCH(QString, wire);
    QFETCH(bool, known);
    const auto address = addressFromWire(wire);
    QCOMPARE(address.has_value(), known);
    if (address)
        QCOMPARE(toWire(*address), wire);
}

QTEST_GUILESS_MAIN(TestRemoteMessage)
#include "tst_remotemessage.moc"
