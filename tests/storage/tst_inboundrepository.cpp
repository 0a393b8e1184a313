// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/inboundrepository.h"
#include "support/office.h"
#include "support/testdatabase.h"

#include <QTest>

#include <array>

using namespace recado;
using namespace recado::storage;
using namespace recado::test;

class TestInboundRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageIsKeptOnce();
    void theLastOfAPersonIsFoundInBothForms();
    void anSmsOpensNoWhatsAppWindow();
    void theNewestTellsWhereToGoOn();

private:
    static InboundMessage message(const Office &office, const QString &sid, Instant at,
                                  const QString &from = u"+5567955501234"_s,
                                  Channel channel = Channel::WhatsApp)
    {
        return {.sid = sid,
                .senderId = office.sender.id,
                .channel = channel,
                .from = from,
                .body = u"Oi"_s,
                .receivedAt = at};
    }
};

void TestInboundRepository::aMessageIsKeptOnce()
{
    const TestDatabase db;
    const Office office(db.handle());
    InboundRepository inbound(db.handle());
    const std::array first{message(office, u"SM1"_s, morning), message(office, u"SM2"_s, morning + 1s)};
    const std::array second{message(office, u"SM2"_s, morning + 1s), message(office, u"SM3"_s, morning + 2s),
                            message(office, u"SM3"_s, morning + 2s)};
    QCOMPARE(*inbound.add(first), 2);
    QCOMPARE(*inbound.add(second), 1);
    QCOMPARE(*inbound.add(second), 0);
}

void TestInboundRepository::theLastOfAPersonIsFoundInBothForms()
{
    const TestDatabase db;
    const Office office(db.handle());
    const Office neighbour(db.handle(), u"Escola Exemplo"_s);
    InboundRepository inbound(db.handle());
    const std::array some{message(office, u"SM1"_s, morning, u"+556755501234"_s),
                          message(office, u"SM2"_s, morning + 1s, u"+5567955509999"_s),
                          message(neighbour, u"SM3"_s, morning + 2s, u"+556755501234"_s)};
    QCOMPARE(*inbound.add(some), 3);
    const std::array forms{u"+5567955501234"_s, u"+556755501234"_s};
    QCOMPARE(*inbound.lastReceived(office.sender.id, forms), std::optional(morning));
    QCOMPARE(*inbound.lastReceived(office.sender.id, std::span(forms).first(1)), std::optional<Instant>());
    QCOMPARE(*inbound.lastReceived(office.sender.id, {}), std::optional<Instant>());
}

void TestInboundRepository::anSmsOpensNoWhatsAppWindow()
{
    const TestDatabase db;
    const Office office(db.handle());
    InboundRepository inbound(db.handle());
    const std::array some{message(office, u"SM1"_s, morning, u"+5567955501234"_s, Channel::Sms)};
    QCOMPARE(*inbound.add(some), 1);
    const std::array forms{u"+5567955501234"_s};
    QCOMPARE(*inbound.lastReceived(office.sender.id, forms), std::optional<Instant>());
    QCOMPARE(*inbound.lastReceived(office.sender.id, forms, Channel::Sms), std::optional(morning));
}

void TestInboundRepository::theNewestTellsWhereToGoOn()
{
    const TestDatabase db;
    const Office office(db.handle());
    InboundRepository inbound(db.handle());
    QCOMPARE(*inbound.newest(office.sender.id), std::optional<Instant>());
    const std::array some{message(office, u"SM1"_s, morning + 5s),
                          message(office, u"SM2"_s, morning + 9s, u"+5567955501234"_s, Channel::Sms),
                          message(office, u"SM3"_s, morning)};
    QCOMPARE(*inbound.add(some), 3);
    QCOMPARE(*inbound.newest(office.sender.id), std::optional(morning + 9s));
    QCOMPARE(*inbound.newest(office.sender.id, Channel::WhatsApp), std::optional(morning + 5s));
    QCOMPARE(*inbound.newest(SenderId::create()), std::optional<Instant>());
}

QTEST_GUILESS_MAIN(TestInboundRepository)
#include "tst_inboundrepository.moc"
