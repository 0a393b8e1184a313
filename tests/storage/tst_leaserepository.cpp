// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/leaserepository.h"
#include "support/office.h"
#include "support/testdatabase.h"

#include <QTest>

#include <array>
#include <atomic>
#include <thread>

using namespace recado;
using namespace recado::storage;
using namespace recado::test;

class TestLeaseRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreeLeaseIsTakenAndHeld();
    void theHolderMayTakeItAgainUnderTheSameFence();
    void anExpiredLeaseGoesToTheNextUnderANewFence();
    void aReleasedLeaseGoesToTheNextAtOnce();
    void onlyTheHolderRenews();
    void anOldHolderReleasesNothing();
    void ofManyProgramsAtOnceOneWins();
};

void TestLeaseRepository::aFreeLeaseIsTakenAndHeld()
{
    const TestDatabase db;
    const TestConnection other(db.settings());
    LeaseRepository leases(db.handle());

    const auto ours = leases.acquire(u"number"_s, u"desk-1"_s, morning, 60s);
    QVERIFY(ours && *ours);
    QCOMPARE((*ours)->holder, u"desk-1"_s);
    QCOMPARE((*ours)->fence, 1);
    QCOMPARE((*ours)->expiresAt, morning + 60s);

    const auto theirs = LeaseRepository(other.handle()).acquire(u"number"_s, u"desk-2"_s, morning + 59s, 60s);
    QVERIFY(theirs);
    QVERIFY(!*theirs);
    const auto another = leases.acquire(u"another number"_s, u"desk-2"_s, morning, 60s);
    QVERIFY(another && *another);
}

void TestLeaseRepository::theHolderMayTakeItAgainUnderTheSameFence()
{
    const TestDatabase db;
    LeaseRepository leases(db.handle());
    QVERIFY(leases.acquire(u"number"_s, u"desk-1"_s, morning, 60s));
    const auto again = leases.acquire(u"number"_s, u"desk-1"_s, morning + 90s, 60s);
    QVERIFY(again && *again);
    QCOMPARE((*again)->fence, 1);
    QCOMPARE((*again)->expiresAt, morning + 150s);
}

void TestLeaseRepository::anExpiredLeaseGoesToTheNextUnderANewFence()
{
    const TestDatabase db;
    LeaseRepository leases(db.handle());
    QVERIFY(leases.acquire(u"number"_s, u"desk-1"_s, morning, 60s));
    const auto next = leases.acquire(u"number"_s, u"desk-2"_s, morning + 60s, 60s);
    QVERIFY(next && *next);
    QCOMPARE((*next)->fence, 2);
}

void TestLeaseRepository::aReleasedLeaseGoesToTheNextAtOnce()
{
    const TestDatabase db;
    LeaseRepository leases(db.handle());
    const auto first = leases.acquire(u"number"_s, u"desk-1"_s, morning, 60s);
    QVERIFY(first && *first);
    QVERIFY(leases.release(**first));
    const auto next = leases.acquire(u"number"_s, u"desk-2"_s, morning + 1s, 60s);
    QVERIFY(next && *next);
    QCOMPARE((*next)->fence, 2);
    // also for the one who had it: it may have been away long
    QVERIFY(leases.release(**next));
    const auto back = leases.acquire(u"number"_s, u"desk-2"_s, morning + 2s, 60s);
    QVERIFY(back && *back);
    QCOMPARE((*back)->fence, 3);
}

void TestLeaseRepository::onlyTheHolderRenews()
{
    const TestDatabase db;
    LeaseRepository leases(db.handle());
    const auto first = leases.acquire(u"number"_s, u"desk-1"_s, morning, 60s);
    QVERIFY(first && *first);
    QCOMPARE(*leases.renew(**first, morning + 30s, 60s), true);
    QVERIFY(!*leases.acquire(u"number"_s, u"desk-2"_s, morning + 89s, 60s)); // it did get longer
    QVERIFY(*leases.acquire(u"number"_s, u"desk-2"_s, morning + 90s, 60s));
    QCOMPARE(*leases.renew(**first, morning + 91s, 60s), false);
}

void TestLeaseRepository::anOldHolderReleasesNothing()
{
    const TestDatabase db;
    LeaseRepository leases(db.handle());
    const auto first = leases.acquire(u"number"_s, u"desk-1"_s, morning, 60s);
    QVERIFY(first && *first);
    QVERIFY(*leases.acquire(u"number"_s, u"desk-2"_s, morning + 60s, 60s));
    QVERIFY(leases.release(**first));
    QVERIFY(!*leases.acquire(u"number"_s, u"desk-3"_s, morning + 61s, 60s));
}

void TestLeaseRepository::ofManyProgramsAtOnceOneWins()
{
    const TestDatabase db;
    const auto settings = db.settings();
    constexpr int programs = 4;
    constexpr int rounds = 10;
    std::array<std::atomic<int>, rounds> winners{};
    std::atomic<int> errors = 0;
    {
        std::vector<std::jthread> desks;
        desks.reserve(programs);
        for (int desk = 0; desk < programs; ++desk)
            desks.emplace_back([&, desk] {
                const TestConnection connection(settings);
                LeaseRepository leases(connection.handle());
                for (std::size_t round = 0; round < rounds; ++round) {
                    const auto got
                        = leases.acquire(u"number %1"_s.arg(round), u"desk %1"_s.arg(desk), morning, 60s);
                    if (!got)
                        ++errors;
                    else if (*got)
                        ++winners.at(round);
                }
            });
    }
    QCOMPARE(errors.load(), 0);
    for (const auto &count : winners)
        QCOMPARE(count.load(), 1);
}

QTEST_GUILESS_MAIN(TestLeaseRepository)
#include "tst_leaserepository.moc"
