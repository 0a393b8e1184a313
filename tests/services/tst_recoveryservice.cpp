// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/auditentry.h"
#include "services/words/errortext.h"
#include "storage/messages/outboxrepository.h"
#include "support/simulatedoffice.h"

#include <QDir>
#include <QFile>
#include <QSysInfo>

using namespace recado;
using namespace recado::test;

/// What the recovery screen knows, and what a person's word about a message in doubt leads to at Twilio.
class TestRecoveryService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCrashIsNoticedAndCounted();
    void nothingIsUncleanOnAnUsualDay();
    void sentAgainOnAPersonsWordArrivesOnce();
    void arrivedOnAPersonsWordIsNotSentAgain();
    void theDecisionIsInTheRecord();

private:
    /// A message that was perhaps sent and of which Twilio's list shows nothing any more.
    static OutgoingItem doubtful(SimulatedOffice &office)
    {
        OutgoingItem item{.id = ItemId::create(),
                          .tenantId = office.tenant.id,
                          .senderId = office.sender.id,
                          .to = maria,
                          .createdAt = office.app->clock().now() - 1h};
        item.parts.push_back({.id = PartId::create(),
                              .itemId = item.id,
                              .body = u"Segunda via"_s,
                              .state = PartState::MaybeSent,
                              .sendingAt = item.createdAt,
                              .reason = u"list-not-fresh"_s,
                              .changedAt = item.createdAt});
        const auto added = await(office.app->database().run(
            [item](const auto &db) { return storage::OutboxRepository(db).add(std::span(&item, 1)); }));
        if (!added)
            qFatal("not added: %s", qPrintable(added.error().detail));
        return item;
    }
};

void TestRecoveryService::aCrashIsNoticedAndCounted()
{
    SimulatedOffice office;
    const auto item = doubtful(office);
    QVERIFY(!office.app->recovery().wasUnclean());
    QVERIFY(QDir(office.folder.path()).mkpath(u"running"_s));
    QFile mark(office.folder.filePath(u"running/dead-program.running"_s)); // as a killed one leaves it
    QVERIFY(mark.open(QIODevice::WriteOnly));
    mark.write("999999999\nrecado\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    mark.close();
    office.start(*office.app);
    QVERIFY(office.app->recovery().wasUnclean());
    const auto report = got(office.app->recovery().report());
    QVERIFY(report.since <= office.app->clock().now());
    QCOMPARE(report.counts.maybe, 1);
    QCOMPARE(report.undecided.size(), std::size_t(1));
    QCOMPARE(report.undecided.front().id, item.id);
}

void TestRecoveryService::nothingIsUncleanOnAnUsualDay()
{
    SimulatedOffice office;
    office.start(*office.app);
    QVERIFY(!office.app->recovery().wasUnclean());
    const auto item = got(office.app->send().queue(office.text()));
    QVERIFY(office.becomes(item.id, 0, PartState::Read));
    const auto report = got(office.app->recovery().report());
    QCOMPARE(report.counts.sent, 1);
    QVERIFY(!report.counts.isOpen());
}

void TestRecoveryService::sentAgainOnAPersonsWordArrivesOnce()
{
    SimulatedOffice office;
    const auto item = doubtful(office);
    office.start(*office.app);
    QVERIFY(await(office.app->recovery().decide(item.parts.front().id, Decision::Again)));
    QVERIFY(office.becomes(item.id, 0, PartState::Read));
    QCOMPARE(office.created(), 1);
    const auto late = await(office.app->recovery().decide(item.parts.front().id, Decision::Again));
    QVERIFY(!late);
    QCOMPARE(late.error().reason, u"already-decided"_s);
    QVERIFY(!explain(late.error()).advice.isEmpty());
    QCOMPARE(office.created(), 1);
}

void TestRecoveryService::arrivedOnAPersonsWordIsNotSentAgain()
{
    SimulatedOffice office;
    const auto item = doubtful(office);
    office.start(*office.app);
    QVERIFY(await(office.app->recovery().decide(item.parts.front().id, Decision::Sent)));
    finish(office.app->outbox().syncOnce());
    QCOMPARE(office.part(item.id).state, PartState::Sent);
    QCOMPARE(visible(office.item(item.id)), DeliveryState::Sent);
    QVERIFY(!got(office.app->recovery().report()).counts.isOpen());
    QCOMPARE(office.created(), 0);
}

void TestRecoveryService::theDecisionIsInTheRecord()
{
    SimulatedOffice office;
    const auto item = doubtful(office);
    QVERIFY(await(office.app->recovery().decide(item.parts.front().id, Decision::Leave)));
    auto recordTask = office.app->audit().page({}, {}, 10);
    const auto record = got(std::move(recordTask));
    const auto entry = std::ranges::find(record, u"message-decided"_s, &AuditEntry::what);
    QVERIFY(entry != record.end());
    QCOMPARE(entry->detail, u"leave"_s);
    QCOMPARE(entry->subject, item.parts.front().id.toString());
    QVERIFY(!entry->who.isEmpty());
}

QTEST_GUILESS_MAIN(TestRecoveryService)
#include "tst_recoveryservice.moc"
