// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/simulatedoffice.h"

#include <QSet>
#include <QSignalSpy>

using namespace recado;
using namespace recado::test;

/// Two windows, or a window and a command line, on one data folder.
class TestTwoPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyOneSendsAndTheOtherTakesOver();
    void everyMessageOfBothArrivesOnce();
    void theOtherSeesWhatChanges();
};

void TestTwoPrograms::onlyOneSendsAndTheOtherTakesOver()
{
    SimulatedOffice office;
    office.start(*office.app);
    QTRY_VERIFY_WITH_TIMEOUT(!office.app->outbox().status().anotherProgramSends, 20'000);
    finish(office.app->outbox().syncOnce());
    auto second = office.open();
    office.start(*second);
    QTRY_VERIFY_WITH_TIMEOUT(second->outbox().status().anotherProgramSends, 20'000);
    QVERIFY(!office.app->outbox().status().anotherProgramSends);

    finish(office.app->close());
    std::swap(office.app, second);
    second.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!office.app->outbox().status().anotherProgramSends, 10'000);
    const auto item = got(office.app->send().queue(office.text()));
    QVERIFY(office.becomes(item.id, 0, PartState::Read));
    QCOMPARE(office.created(), 1);
}

void TestTwoPrograms::everyMessageOfBothArrivesOnce()
{
    constexpr int each = 12;
    SimulatedOffice office;
    auto second = office.open();
    office.start(*office.app);
    office.start(*second);
    QStringList bodies;
    std::vector<ItemId> items;
    for (int i = 0; i < each; ++i) {
        for (AppContext *program : {office.app.get(), second.get()}) {
            bodies.append(u"Recado %1"_s.arg(bodies.size()));
            items.push_back(got(program->send().queue(office.text(bodies.back()))).id);
        }
        if (i == each / 2) // the one that sends ends in the middle; what it sent is followed by the other
            finish(office.app->close());
    }
    std::swap(office.app, second);
    for (const ItemId &item : items)
        QVERIFY(office.becomes(item, 0, PartState::Read, 30s));
    QStringList arrived;
    for (const auto &message : office.atTwilio())
        arrived.append(message.body);
    arrived.sort();
    bodies.sort();
    QCOMPARE(arrived, bodies);
    second.reset();
}

void TestTwoPrograms::theOtherSeesWhatChanges()
{
    SimulatedOffice office;
    office.start(*office.app);
    finish(office.app->outbox().syncOnce());
    auto second = office.open();
    office.start(*second);
    QTRY_VERIFY_WITH_TIMEOUT(second->outbox().status().anotherProgramSends, 20'000);
    const auto item = got(office.app->send().queue(office.text()));
    QSet<ItemId> seen;
    connect(&second->outbox(), &OutboxRunner::itemsChanged, this,
            [&seen](const QList<ItemId> &items) { seen.unite(QSet(items.begin(), items.end())); });
    QVERIFY(office.becomes(item.id, 0, PartState::Read));
    QTRY_VERIFY_WITH_TIMEOUT(seen.contains(item.id), 20'000);
    finish(second->close());
}

QTEST_GUILESS_MAIN(TestTwoPrograms)
#include "tst_twoprograms.moc"
