// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messages/inbound.h"
#include "storage/messages/inboundrepository.h"
#include "storage/tenants/sandboxjoinrepository.h"
#include "support/office.h"
#include "support/testdatabase.h"

#include <QTest>

#include <array>

using namespace recado;
using namespace recado::storage;
using namespace recado::test;

/// Who joined the number for trying, and until when.
class TestSandboxJoins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestJoinCounts();
    void joinsAreFoundAmongWhatPeopleWrote();
    void aJoinEndsAfterThreeDays();
    void joinTextsAreTakenAsTheyAreCopied();
};

void TestSandboxJoins::theNewestJoinCounts()
{
    const TestDatabase db;
    const Office office(db.handle());
    SandboxJoinRepository joins(db.handle());
    const SandboxJoin ana{.phone = u"+5567999550102"_s, .joinedAt = morning};
    QVERIFY(joins.note(office.sender.id, ana));
    QVERIFY(joins.note(office.sender.id, {.phone = ana.phone, .joinedAt = morning + 24h}));
    QVERIFY(joins.note(office.sender.id, {.phone = ana.phone, .joinedAt = morning + 1h})); // seen late
    const auto listed = joins.list(office.sender.id);
    QVERIFY(listed);
    QCOMPARE(listed->size(), 1U);
    QCOMPARE(listed->front().joinedAt, morning + 24h);
}

void TestSandboxJoins::joinsAreFoundAmongWhatPeopleWrote()
{
    const TestDatabase db;
    const Office office(db.handle());
    const auto message = [&office](const QString &sid, const QString &body, Channel channel, Instant at) {
        return InboundMessage{.sid = sid,
                              .senderId = office.sender.id,
                              .channel = channel,
                              .from = u"+556799955010"_s + sid.right(1),
                              .body = body,
                              .receivedAt = at};
    };
    const std::array written{message(u"SM1"_s, u" Join  some-words "_s, Channel::WhatsApp, morning),
                             message(u"SM2"_s, u"join other-words"_s, Channel::WhatsApp, morning),
                             message(u"SM3"_s, u"join some-words"_s, Channel::Sms, morning),
                             message(u"SM4"_s, u"join some-words"_s, Channel::WhatsApp, morning - 96h)};
    QVERIFY(InboundRepository(db.handle()).add(written));
    const auto found = SandboxJoinRepository(db.handle())
                           .writtenSince(office.sender.id, morning - 72h, u"join some-words"_s);
    QVERIFY(found);
    QCOMPARE(*found, (std::vector{SandboxJoin{.phone = u"+5567999550101"_s, .joinedAt = morning}}));
}

void TestSandboxJoins::aJoinEndsAfterThreeDays()
{
    const SandboxJoin join{.phone = u"+5567999550101"_s, .joinedAt = morning};
    QVERIFY(!isOver(join, morning + 72h - 1ms));
    QVERIFY(isOver(join, morning + 72h));
}

void TestSandboxJoins::joinTextsAreTakenAsTheyAreCopied()
{
    for (const QString &typed : {u"join some-words"_s, u" \"Join Some-Words\" "_s, u"some-words"_s})
        QCOMPARE(joinTextFrom(typed), u"join some-words"_s);
    for (const QString &typed : {u""_s, u"join"_s, u"hello there"_s, u"join some words"_s})
        QVERIFY2(joinTextFrom(typed).isEmpty(), qPrintable(typed));
    QCOMPARE(joinLink(u"+14155238886"_s, u"join some-words"_s),
             u"https://wa.me/14155238886?text=join%20some-words"_s);
}

QTEST_GUILESS_MAIN(TestSandboxJoins)
#include "tst_sandboxjoins.moc"
