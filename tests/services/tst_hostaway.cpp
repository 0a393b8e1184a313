// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/words/errortext.h"
#include "support/fileplace.h"

#include <QSignalSpy>

using namespace recado;
using namespace recado::test;

/// The place where files are put does not answer, and Twilio does.
class TestHostAway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsNotTheInternetThatIsAway();
};

void TestHostAway::itIsNotTheInternetThatIsAway()
{
    SimulatedOffice office;
    usePlaceThatIsAway(office);
    const QSignalSpy told(&office.app->outbox(), &OutboxRunner::statusChanged);
    bool wasOffline = false;
    const QObject listening; // as long as what it writes to is there
    connect(&office.app->outbox(), &OutboxRunner::statusChanged, &listening,
            [&] { wasOffline = wasOffline || office.app->outbox().status().offlineSince.has_value(); });
    office.start(*office.app);
    SendRequest pdf = office.boleto();
    pdf.kind = ItemKind::Pdf;
    pdf.text.clear();
    const auto item = got(office.app->send().queue(pdf));
    QVERIFY(QTest::qWaitFor([&] { return office.part(item.id).reason == "media-host-down"_L1; }, 10'000));

    QCOMPARE(office.part(item.id).state, PartState::Queued); // it is tried again by itself
    QVERIFY(!explain(office.part(item.id)).advice.isEmpty());
    const auto text = got(office.app->send().queue(office.text()));
    QVERIFY(office.becomes(text.id, 0, PartState::Read));
    QVERIFY(!told.isEmpty());
    QVERIFY(!wasOffline);
    QCOMPARE(office.created(), 1);
}

QTEST_GUILESS_MAIN(TestHostAway)
#include "tst_hostaway.moc"
