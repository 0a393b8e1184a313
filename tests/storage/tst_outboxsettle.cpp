// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/itemrepository.h"
#include "storage/messages/outboxrepository.h"
#include "storage/sql.h"
#include "storage/storeditem.h"
#include "storage/values.h"
#include "support/office.h"
#include "support/testdatabase.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace recado;
using namespace recado::storage;
using namespace recado::test;

constexpr int lastState = static_cast<int>(PartState::Late);

class TestOutboxSettle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepIsTakenExactlyWhenTheTableAllowsIt();
    void anAnswerIsKeptWithItsSid();
    void anEmptySidLeavesTheSid();
    void aSidOfAnotherPartChangesNothing();
    void aPartKeepsItsFirstSid();
    void theSameStateOnlyMovesTheNextLook();
    void anOldReceiptDoesNotStayDue();
    void backToTheQueueWithoutATimeIsDueAtOnce();
    void thePdfFollowsItsTextAfterThePause();
    void aFollowerIsQueuedOnceAndInOrder();
    void aFailureCancelsWhatWaits();
    void anUnknownPartIsNoChange();
    void onlyAClaimSends();
    void theTimelineTellsEveryStep();

private:
    /// Puts a part into a state, whatever the table of steps says.
    static void force(const QSqlDatabase &db, PartId part, PartState state)
    {
        QVERIFY(execute(db, u"UPDATE parts SET state = :state WHERE id = :id"_s,
                        {{u":state"_s, toColumn(state)}, {u":id"_s, toColumn(part)}}));
    }
    static std::size_t settled(const QSqlDatabase &db, const PartChange &change)
    {
        const auto changed = OutboxRepository(db).settle(std::span(&change, 1));
        if (!changed)
            qFatal("settle: %s", qPrintable(changed.error().detail));
        return changed->size();
    }
};

void TestOutboxSettle::everyStepIsTakenExactlyWhenTheTableAllowsIt()
{
    struct Try
    {
        PartState from;
        PartState target;
    };
    const TestDatabase db;
    const Office office(db.handle());
    std::vector<Try> tries;
    std::vector<OutgoingItem> items;
    std::vector<PartChange> changes;
    for (int from = 0; from <= lastState; ++from) {
        for (int target = 0; target <= lastState; ++target) {
            if (target == static_cast<int>(PartState::Sending))
                continue; // onlyAClaimSends()
            tries.push_back({.from = static_cast<PartState>(from), .target = static_cast<PartState>(target)});
            items.push_back(office.text());
            changes.push_back(
                {.id = items.back().parts.front().id, .to = tries.back().target, .at = morning + 1s});
        }
    }
    QVERIFY(OutboxRepository(db.handle()).add(items));
    for (std::size_t i = 0; i < tries.size(); ++i)
        force(db.handle(), changes[i].id, tries[i].from);

    const auto changed = OutboxRepository(db.handle()).settle(changes);

    QVERIFY(changed);
    const ItemRepository read(db.handle());
    for (std::size_t i = 0; i < tries.size(); ++i) {
        const auto &[from, target] = tries[i];
        const bool allowed = mayBecome(from, target);
        const QString where = u"%1 to %2"_s.arg(static_cast<int>(from)).arg(static_cast<int>(target));
        QVERIFY2(std::ranges::count(*changed, changes[i].id) == (allowed ? 1 : 0), qPrintable(where));
        QVERIFY2(stored(db.handle(), items[i].id).parts.front().state == (allowed ? target : from),
                 qPrintable(where));
        QVERIFY2(read.timeline(items[i].id)->size() == (allowed ? 2U : 1U), qPrintable(where));
    }
}

void TestOutboxSettle::anAnswerIsKeptWithItsSid()
{
    const TestDatabase db;
    const Office office(db.handle());
    const OutgoingItem item = office.added(office.text());
    const PartId part = item.parts.front().id;
    force(db.handle(), part, PartState::Sending);

    QCOMPARE(settled(db.handle(),
                     {.id = part,
                      .to = PartState::Accepted,
                      .at = morning + 1s,
                      .sid = u"SM1"_s,
                      .detail = u"queued"_s,
                      .nextCheckAt = morning + 6s}),
             1U);
    OutgoingPart now = stored(db.handle(), item.id).parts.front();
    QCOMPARE(now.sid, u"SM1"_s);
    QCOMPARE(now.nextCheckAt, std::optional(morning + 6s));
    QCOMPARE(now.changedAt, morning + 1s);

    QCOMPARE(settled(db.handle(),
                     {.id = part,
                      .to = PartState::Failed,
                      .at = morning + 2s,
                      .errorCode = 63016,
                      .reason = u"provider-refused"_s}),
             1U);
    now = stored(db.handle(), item.id).parts.front();
    QCOMPARE(now.errorCode, std::optional(63016));
    QCOMPARE(now.reason, u"provider-refused"_s);
    QCOMPARE(now.nextCheckAt, std::optional<Instant>());
}

void TestOutboxSettle::anEmptySidLeavesTheSid()
{
    const TestDatabase db;
    const Office office(db.handle());
    const OutgoingItem item = office.added(office.text());
    const PartId part = item.parts.front().id;
    force(db.handle(), part, PartState::Sending);
    settled(db.handle(), {.id = part, .to = PartState::Accepted, .at = morning, .sid = u"SM1"_s});
    settled(db.handle(), {.id = part, .to = PartState::Sent, .at = morning + 1s});
    QCOMPARE(stored(db.handle(), item.id).parts.front().sid, u"SM1"_s);
}

void TestOutboxSettle::aSidOfAnotherPartChangesNothing()
{
    const TestDatabase db;
    const Office office(db.handle());
    const OutgoingItem one = office.added(office.text());
    const OutgoingItem two = office.added(office.text());
    const OutgoingItem three = office.added(office.text());
    for (const OutgoingItem &item : {one, two, three})
        force(db.handle(), item.parts.front().id, PartState::Sending);
    settled(db.handle(),
            {.id = one.parts.front().id, .to = PartState::Accepted, .at = morning, .sid = u"SM1"_s});
    const std::array changes{
        PartChange{.id = three.parts.front().id, .to = PartState::Accepted, .at = morning, .sid = u"SM3"_s},
        PartChange{.id = two.parts.front().id, .to = PartState::Accepted, .at = morning, .sid = u"SM1"_s}};

    const auto outcome = OutboxRepository(db.handle()).settle(changes);

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Conflict);
    QCOMPARE(outcome.error().reason, u"sid-already-bound"_s);
    QCOMPARE(stored(db.handle(), two.id).parts.front().state, PartState::Sending);
    QCOMPARE(stored(db.handle(), three.id).parts.front().state, PartState::Sending); // nor the good one
}

void TestOutboxSettle::aPartKeepsItsFirstSid()
{
    const TestDatabase db;
    const Office office(db.handle());
    const PartId part = office.added(office.text()).parts.front().id;
    force(db.handle(), part, PartState::Sending);
    settled(db.handle(), {.id = part, .to = PartState::Accepted, .at = morning, .sid = u"SM1"_s});
    const PartChange change{.id = part, .to = PartState::Sent, .at = morning, .sid = u"SM2"_s};

    const auto outcome = OutboxRepository(db.handle()).settle(std::span(&change, 1));

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().reason, u"sid-differs"_s);
}

void TestOutboxSettle::theSameStateOnlyMovesTheNextLook()
{
    const TestDatabase db;
    const Office office(db.handle());
    const OutgoingItem item = office.added(office.text());
    const PartId part = item.parts.front().id;
    force(db.handle(), part, PartState::Accepted);
    settled(db.handle(),
            {.id = part, .to = PartState::Sent, .at = morning, .sid = u"SM1"_s, .nextCheckAt = morning + 5s});

    QCOMPARE(settled(db.handle(),
                     {.id = part,
                      .to = PartState::Sent,
                      .at = morning + 9s,
                      .reason = u"other"_s,
                      .nextCheckAt = morning + 20s}),
             0U);

    const OutgoingPart now = stored(db.handle(), item.id).parts.front();
    QCOMPARE(now.nextCheckAt, std::optional(morning + 20s));
    QCOMPARE(now.changedAt, morning);
    QCOMPARE(now.reason, QString());
}

void TestOutboxSettle::anOldReceiptDoesNotStayDue()
{
    const TestDatabase db;
    const Office office(db.handle());
    const OutgoingItem item = office.added(office.text());
    const PartId part = item.parts.front().id;
    force(db.handle(), part, PartState::Accepted);
    settled(db.handle(),
            {.id = part, .to = PartState::Sent, .at = morning, .sid = u"SM1"_s, .nextCheckAt = morning + 5s});

    // "accepted" comes after "sent"
    QCOMPARE(
        settled(db.handle(),
                {.id = part, .to = PartState::Accepted, .at = morning + 5s, .nextCheckAt = morning + 20s}),
        0U);
    OutgoingPart now = stored(db.handle(), item.id).parts.front();
    QCOMPARE(now.state, PartState::Sent);
    QCOMPARE(now.nextCheckAt, std::optional(morning + 20s));

    settled(db.handle(), {.id = part, .to = PartState::Read, .at = morning + 21s});
    settled(db.handle(),
            {.id = part, .to = PartState::Sent, .at = morning + 22s, .nextCheckAt = morning + 30s});
    now = stored(db.handle(), item.id).parts.front();
    QCOMPARE(now.state, PartState::Read);
    QCOMPARE(now.nextCheckAt, std::optional<Instant>()); // what is at its end is not looked at again
}

void TestOutboxSettle::backToTheQueueWithoutATimeIsDueAtOnce()
{
    const TestDatabase db;
    const Office office(db.handle());
    const OutgoingItem item = office.added(office.boleto());
    const PartId pdf = item.parts[1].id; // Waiting: has no time
    QCOMPARE(settled(db.handle(), {.id = pdf, .to = PartState::Queued, .at = morning + 3s}), 1U);
    QCOMPARE(stored(db.handle(), item.id).parts[1].dueAt, std::optional(morning + 3s));

    const PartId text = item.parts[0].id; // was due before and has been refused: later
    force(db.handle(), text, PartState::Sending);
    QCOMPARE(settled(db.handle(),
                     {.id = text,
                      .to = PartState::Queued,
                      .at = morning + 4s,
                      .reason = u"rate-limited"_s,
                      .dueAt = morning + 9s}),
             1U);
    QCOMPARE(stored(db.handle(), item.id).parts[0].dueAt, std::optional(morning + 9s));
}

void TestOutboxSettle::thePdfFollowsItsTextAfterThePause()
{
    const TestDatabase db;
    const Office office(db.handle());
    const OutgoingItem item = office.added(office.boleto());
    const PartId text = item.parts[0].id;
    force(db.handle(), text, PartState::Sending);
    settled(db.handle(), {.id = text, .to = PartState::Accepted, .at = morning, .sid = u"SM1"_s});
    QCOMPARE(stored(db.handle(), item.id).parts[1].state, PartState::Waiting);

    settled(db.handle(), {.id = text, .to = PartState::Sent, .at = morning + 2s, .followerDelay = 4s});

    const OutgoingPart pdf = stored(db.handle(), item.id).parts[1];
    QCOMPARE(pdf.state, PartState::Queued);
    QCOMPARE(pdf.dueAt, std::optional(morning + 6s));
    QCOMPARE(*OutboxRepository(db.handle()).nextMoment(office.sender.id), std::optional(morning + 6s));
}

void TestOutboxSettle::aFollowerIsQueuedOnceAndInOrder()
{
    const TestDatabase db;
    const Office office(db.handle());
    OutgoingItem item = office.boleto();
    OutgoingPart third = item.parts[1];
    third.id = PartId::create();
    third.position = 2;
    item.parts.push_back(third);
    office.added(item);
    force(db.handle(), item.parts[0].id, PartState::Sending);

    settled(db.handle(), {.id = item.parts[0].id, .to = PartState::Sent, .at = morning + 1s});
    settled(db.handle(), {.id = item.parts[0].id, .to = PartState::Delivered, .at = morning + 2s});
    settled(db.handle(), {.id = item.parts[0].id, .to = PartState::Read, .at = morning + 3s});

    OutgoingItem now = stored(db.handle(), item.id);
    QCOMPARE(now.parts[1].state, PartState::Queued);
    QCOMPARE(now.parts[1].dueAt, std::optional(morning + 1s)); // of the first receipt
    QCOMPARE(now.parts[2].state, PartState::Waiting);

    force(db.handle(), item.parts[1].id, PartState::Sending);
    settled(db.handle(), {.id = item.parts[1].id, .to = PartState::Sent, .at = morning + 4s});
    QCOMPARE(stored(db.handle(), item.id).parts[2].state, PartState::Queued);
}

void TestOutboxSettle::aFailureCancelsWhatWaits()
{
    const TestDatabase db;
    const Office office(db.handle());
    for (const auto &[end, reason] : {std::pair(PartState::Failed, u"earlier-part-failed"_s),
                                      std::pair(PartState::Cancelled, u"earlier-part-cancelled"_s)}) {
        const OutgoingItem item = office.added(office.boleto());
        settled(db.handle(), {.id = item.parts[0].id, .to = end, .at = morning + 1s});
        const OutgoingItem now = stored(db.handle(), item.id);
        QCOMPARE(now.parts[1].state, PartState::Cancelled);
        QCOMPARE(now.parts[1].reason, reason);
        const auto page
            = ItemRepository(db.handle()).page({.tenantId = office.tenant.id, .state = visible(end)}, {}, 10);
        QVERIFY(page);
        QCOMPARE(page->rows.size(), 1U);
        QCOMPARE(page->rows.front().id, item.id);
    }
}

void TestOutboxSettle::anUnknownPartIsNoChange()
{
    const TestDatabase db;
    QCOMPARE(settled(db.handle(), {.id = PartId::create(), .to = PartState::Sent, .at = morning}), 0U);
}

void TestOutboxSettle::onlyAClaimSends()
{
    const TestDatabase db;
    const Office office(db.handle());
    const OutgoingItem item = office.added(office.text());
    const PartChange change{.id = item.parts.front().id, .to = PartState::Sending, .at = morning};
    const auto outcome = OutboxRepository(db.handle()).settle(std::span(&change, 1));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Invalid);
    QCOMPARE(stored(db.handle(), item.id).parts.front().state, PartState::Queued);
}

void TestOutboxSettle::theTimelineTellsEveryStep()
{
    const TestDatabase db;
    const Office office(db.handle());
    const OutgoingItem item = office.added(office.boleto());
    const PartId text = item.parts[0].id;
    force(db.handle(), text, PartState::Sending);
    const std::array changes{PartChange{.id = text,
                                        .to = PartState::Accepted,
                                        .at = morning + 1s,
                                        .sid = u"SM1"_s,
                                        .detail = u"queued"_s},
                             PartChange{.id = text,
                                        .to = PartState::Failed,
                                        .at = morning + 1s, // in the same millisecond
                                        .errorCode = 30003,
                                        .reason = u"provider-refused"_s}};
    QCOMPARE(OutboxRepository(db.handle()).settle(changes)->size(), 2U);

    QStringList told;
    const auto events = ItemRepository(db.handle()).timeline(item.id);
    QVERIFY(events);
    for (const PartEvent &event : *events)
        told << u"%1 %2 %3"_s.arg(event.partId == text ? u"text"_s : u"pdf"_s)
                    .arg(static_cast<int>(event.state))
                    .arg(event.detail);
    QCOMPARE(told,
             (QStringList{u"text 1 "_s, u"pdf 0 "_s, u"text 4 queued"_s, u"text 10 provider-refused"_s,
                          u"pdf 11 earlier-part-failed"_s}));
}

QTEST_GUILESS_MAIN(TestOutboxSettle)
#include "tst_outboxsettle.moc"
