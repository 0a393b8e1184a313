// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/words/errortext.h"
#include "storage/messages/outboxrepository.h"
#include "support/simulatedoffice.h"

using namespace recado;
using namespace recado::test;

/// The seconds in which a person may still take a message back.
class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTakenBackInTimeWasNeverMade();
    void itLeavesWhenTheTimeIsOver();
    void whatHasLeftIsNotTakenBack();
    void thePdfIsTakenBackWhenOnlyTheTextHasLeft();
    void closingCancelsWhatMayStillBeUndone();
    void whatADeadProgramHeldIsNotSent();
    void anUnknownMessageIsNotThere();
};

void TestUndo::whatIsTakenBackInTimeWasNeverMade()
{
    SimulatedOffice office;
    office.start(*office.app);
    SendRequest request = office.boleto();
    request.undo = 30s;
    const auto item = got(office.app->send().queue(request));
    finish(office.app->outbox().syncOnce());
    QCOMPARE(office.part(item.id).state, PartState::Queued); // held
    QCOMPARE(got(office.app->send().undo(item.id)), true);
    finish(office.app->outbox().syncOnce());
    for (const std::size_t position : {0U, 1U}) {
        QCOMPARE(office.part(item.id, position).state, PartState::Cancelled);
        QCOMPARE(office.part(item.id, position).reason, u"undone"_s);
    }
    QCOMPARE(visible(office.item(item.id)), DeliveryState::Cancelled);
    QVERIFY(!explain(office.part(item.id)).what.isEmpty());
    QCOMPARE(office.created(), 0);
}

void TestUndo::itLeavesWhenTheTimeIsOver()
{
    SimulatedOffice office;
    office.start(*office.app);
    SendRequest request = office.text();
    request.undo = 1s;
    const auto item = got(office.app->send().queue(request));
    QVERIFY(office.becomes(item.id, 0, PartState::Read));
    const auto timeline = got(office.app->send().timeline(item.id));
    const auto sending = std::ranges::find(timeline, PartState::Sending, &PartEvent::state);
    QVERIFY(sending != timeline.end());
    QVERIFY(sending->at >= item.createdAt + 1s);
    QCOMPARE(office.created(), 1);
}

void TestUndo::whatHasLeftIsNotTakenBack()
{
    SimulatedOffice office;
    office.start(*office.app);
    const auto item = got(office.app->send().queue(office.text()));
    QVERIFY(office.becomes(item.id, 0, PartState::Read));
    QCOMPARE(got(office.app->send().undo(item.id)), false);
    QCOMPARE(office.part(item.id).state, PartState::Read);
}

void TestUndo::thePdfIsTakenBackWhenOnlyTheTextHasLeft()
{
    SimulatedOffice office;
    auto preferences = office.app->settings().preferences();
    preferences.pauseMax = 600s;
    preferences.pauseMin = 600s;
    QVERIFY(await(office.app->settings().save(preferences)));
    office.start(*office.app);
    const auto item = got(office.app->send().queue(office.boleto()));
    QVERIFY(office.becomes(item.id, 0, PartState::Read));
    QCOMPARE(got(office.app->send().undo(item.id)), false);
    QCOMPARE(office.part(item.id, 1).state, PartState::Cancelled);
    QCOMPARE(office.created(), 1);
}

void TestUndo::closingCancelsWhatMayStillBeUndone()
{
    SimulatedOffice office;
    office.start(*office.app);
    SendRequest request = office.boleto();
    request.undo = 30s;
    const auto item = got(office.app->send().queue(request));
    finish(office.app->close());
    office.app = office.open();
    QCOMPARE(office.part(item.id).state, PartState::Cancelled);
    QCOMPARE(office.part(item.id).reason, u"closed-before-sending"_s);
    QVERIFY(!explain(office.part(item.id)).advice.isEmpty());
    QCOMPARE(office.part(item.id, 1).state, PartState::Cancelled);
    QCOMPARE(office.created(), 0);
}

void TestUndo::whatADeadProgramHeldIsNotSent()
{
    SimulatedOffice office;
    // as after a crash an hour ago: still held, and nobody there to let it go
    OutgoingItem item{.id = ItemId::create(),
                      .tenantId = office.tenant.id,
                      .senderId = office.sender.id,
                      .to = maria,
                      .createdAt = office.app->clock().now() - 1h,
                      .heldBy = u"a program that is gone"_s,
                      .heldUntil = office.app->clock().now() - 1h + 10s};
    item.parts.push_back({.id = PartId::create(),
                          .itemId = item.id,
                          .body = u"Olá"_s,
                          .state = PartState::Queued,
                          .dueAt = item.heldUntil,
                          .changedAt = item.createdAt});
    QVERIFY(await(office.app->database().run(
        [item](const auto &db) { return storage::OutboxRepository(db).add(std::span(&item, 1)); })));
    office.start(*office.app);
    QVERIFY(office.becomes(item.id, 0, PartState::Cancelled));
    QCOMPARE(office.part(item.id).reason, u"closed-before-sending"_s);
    QCOMPARE(office.created(), 0);
}

void TestUndo::anUnknownMessageIsNotThere()
{
    SimulatedOffice office;
    const auto answer = await(office.app->send().undo(ItemId::create()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
