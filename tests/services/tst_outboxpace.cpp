// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/simulatedoffice.h"

using namespace recado;
using namespace recado::test;

/// A number sends no faster than it was told to.
class TestOutboxPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSlowNumberSendsOneAndLetsTheOthersWait();
    void theUsualPaceHoldsNothingUp();
};

void TestOutboxPace::aSlowNumberSendsOneAndLetsTheOthersWait()
{
    SimulatedOffice office(SimulatedOffice::Mode::Real);
    Sender slow = office.sender;
    slow.perMinute = 1;
    QVERIFY(await(office.app->directory().changeSender(slow)));
    office.start(*office.app);
    const auto first = got(office.app->send().queue(office.text(u"Um"_s)));
    QVERIFY(office.becomes(first.id, 0, PartState::Sent));
    const auto second = got(office.app->send().queue(office.text(u"Dois"_s)));
    finish(office.app->outbox().syncOnce());
    finish(office.app->outbox().syncOnce());
    QCOMPARE(office.part(second.id).state, PartState::Queued);
    QCOMPARE(office.created(), 1);
}

void TestOutboxPace::theUsualPaceHoldsNothingUp()
{
    SimulatedOffice office;
    office.start(*office.app);
    for (int i = 0; i < 30; ++i)
        got(office.app->send().queue(office.text(u"Aviso %1"_s.arg(i))));
    QVERIFY(QTest::qWaitFor([&] { return office.created() == 30; }, 15'000));
}

QTEST_GUILESS_MAIN(TestOutboxPace)
#include "tst_outboxpace.moc"
