// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messages/inbound.h"
#include "storage/messages/inboundrepository.h"
#include "storage/messages/optouts.h"
#include "storage/messages/outboxrepository.h"
#include "support/office.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace recado;
using namespace recado::storage;
using namespace recado::test;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// Who wants no more messages of a number: by Twilio's word, or by the person's own.
class TestOptOuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twiliosWordIsRemembered();
    void thePersonsLastWordCounts();
    void whoeverComesBackIsNotOptedOutAnyMore();
    void oneNumberOfACompanyIsLeftWithTheOthers();
    void whenAndWhereItWasWrittenIsKnown();

private:
    static void wrote(const TestDatabase &db, const Office &office, const QString &body, Instant at,
                      Channel channel = Channel::WhatsApp)
    {
        static int sids = 0;
        const InboundMessage message{.sid = u"SM%1"_s.arg(++sids),
                                     .senderId = office.sender.id,
                                     .channel = channel,
                                     .from = maria,
                                     .body = body,
                                     .receivedAt = at};
        QVERIFY(InboundRepository(db.handle()).add(std::span(&message, 1)));
    }
    static void refuse(const TestDatabase &db, const OutgoingItem &item, Instant at)
    {
        const PartChange failed{
            .id = item.parts[0].id, .to = PartState::Failed, .at = at, .errorCode = 21610};
        QVERIFY(OutboxRepository(db.handle()).settle(std::span(&failed, 1)));
    }
    static bool isOut(const TestDatabase &db, const Office &office)
    {
        const std::array phones{u"+5567999550199"_s, maria};
        return hasOptedOut(db.handle(), office.sender.id, phones).value();
    }

    static inline const QString maria = u"+5567999550101"_s;
};

void TestOptOuts::twiliosWordIsRemembered()
{
    const TestDatabase db;
    const Office office(db.handle());
    const OutgoingItem item = office.added(office.text());
    const std::array phones{u"+5567999550199"_s, item.to};
    QVERIFY(!*hasOptedOut(db.handle(), office.sender.id, phones));
    refuse(db, item, morning);
    QVERIFY(*hasOptedOut(db.handle(), office.sender.id, phones));
    QVERIFY(!*hasOptedOut(db.handle(), office.sender.id, std::span(phones).first(1)));
    QVERIFY(!*hasOptedOut(db.handle(), office.sender.id, {}));
    const Office neighbour(db.handle(), u"Escola Exemplo"_s);
    QVERIFY(!*hasOptedOut(db.handle(), neighbour.sender.id, phones));
}

void TestOptOuts::thePersonsLastWordCounts()
{
    const TestDatabase db;
    const Office office(db.handle());
    wrote(db, office, u"tem como parar a dor?"_s, morning);
    QVERIFY(!isOut(db, office));
    wrote(db, office, u"Parar."_s, morning + 1min);
    wrote(db, office, u"obrigada"_s, morning + 2min);
    QVERIFY(isOut(db, office));
    const Office neighbour(db.handle(), u"Escola Exemplo"_s);
    QVERIFY(!isOut(db, neighbour));
    wrote(db, office, u"start"_s, morning + 3min, Channel::Sms);
    QVERIFY(!isOut(db, office));
}

void TestOptOuts::whoeverComesBackIsNotOptedOutAnyMore()
{
    const TestDatabase db;
    const Office office(db.handle());
    OutgoingItem item = office.text();
    item.to = maria;
    office.added(item);
    refuse(db, item, morning);
    QVERIFY(isOut(db, office));
    wrote(db, office, u"START"_s, morning + 1h);
    QVERIFY(!isOut(db, office));
}

void TestOptOuts::oneNumberOfACompanyIsLeftWithTheOthers()
{
    const TestDatabase db;
    const Office office(db.handle());
    Sender second = office.sender;
    second.id = SenderId::create();
    second.number = u"+556755500001"_s;
    QVERIFY(SenderRepository(db.handle()).add(std::span(&second, 1)));
    const std::array phones{maria};
    wrote(db, office, u"PARE"_s, morning);
    QVERIFY(*hasOptedOut(db.handle(), second.id, phones));

    // Twilio's own list is one for each number: coming back to one of them does not open the other
    OutgoingItem item = office.text();
    item.to = maria;
    office.added(item);
    refuse(db, item, morning + 1min);
    const InboundMessage back{.sid = u"SMback"_s,
                              .senderId = second.id,
                              .channel = Channel::Sms,
                              .from = maria,
                              .body = u"START"_s,
                              .receivedAt = morning + 1h};
    QVERIFY(InboundRepository(db.handle()).add(std::span(&back, 1)));
    QVERIFY(!*hasOptedOut(db.handle(), second.id, phones));
    QVERIFY(isOut(db, office));
    wrote(db, office, u"Voltar"_s, morning + 2h);
    QVERIFY(!isOut(db, office));
}

void TestOptOuts::whenAndWhereItWasWrittenIsKnown()
{
    const TestDatabase db;
    const Office office(db.handle());
    const std::array phones{maria};
    wrote(db, office, u" Sair! "_s, morning, Channel::Sms);
    const auto written = optOutOf(db.handle(), office.sender.id, phones).value();
    QVERIFY(written);
    QCOMPARE(written->at, morning);
    QCOMPARE(written->channel, std::optional(Channel::Sms));
    QCOMPARE(written->word, u"Sair!"_s);

    const TestDatabase other;
    const Office told(other.handle());
    OutgoingItem item = told.text();
    item.to = maria;
    told.added(item);
    refuse(other, item, morning + 3min);
    const auto refused = optOutOf(other.handle(), told.sender.id, phones).value();
    QVERIFY(refused);
    QCOMPARE(refused->at, morning + 3min);
    QVERIFY(!refused->channel && refused->word.isEmpty());
}

QTEST_GUILESS_MAIN(TestOptOuts)
#include "tst_optouts.moc"
