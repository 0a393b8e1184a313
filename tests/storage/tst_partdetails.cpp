// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/itemrepository.h"
#include "storage/messages/outboxrepository.h"
#include "storage/sql.h"
#include "storage/values.h"
#include "support/office.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace recado;
using namespace recado::storage;
using namespace recado::test;

/// What a part learns besides its state: price, evidence, the moment that Twilio was told.
class TestPartDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPriceAndEvidenceComeAlsoWithoutAStep();

private:
    static OutgoingPart stored(const QSqlDatabase &db, ItemId id)
    {
        const auto item = ItemRepository(db).item(id);
        if (!item || !*item)
            qFatal("the item is gone");
        return (*item)->parts.front();
    }
    static void settled(const QSqlDatabase &db, const PartChange &change)
    {
        QVERIFY(OutboxRepository(db).settle(std::span(&change, 1)));
    }
};

void TestPartDetails::aPriceAndEvidenceComeAlsoWithoutAStep()
{
    const TestDatabase db;
    const Office office(db.handle());
    const OutgoingItem item = office.added(office.text());
    const PartId part = item.parts.front().id;
    QVERIFY(execute(db.handle(), u"UPDATE parts SET state = :state"_s,
                    {{u":state"_s, toColumn(PartState::Unsure)}}));
    settled(db.handle(), {.id = part, .to = PartState::Unsure, .at = morning, .evidence = u"[1]"_s});
    QCOMPARE(stored(db.handle(), item.id).evidence, u"[1]"_s);
    settled(db.handle(),
            {.id = part,
             .to = PartState::Scheduled,
             .at = morning,
             .sid = u"SM1"_s,
             .sendAt = morning + 48h,
             .priceMicros = -7500,
             .priceUnit = u"USD"_s});
    OutgoingPart now = stored(db.handle(), item.id);
    QCOMPARE(now.sendAt, std::optional(morning + 48h));
    QCOMPARE(now.priceMicros, std::optional<qint64>(-7500));
    QCOMPARE(now.priceUnit, u"USD"_s);
    settled(db.handle(), {.id = part, .to = PartState::Scheduled, .at = morning, .priceMicros = -8000});
    now = stored(db.handle(), item.id);
    QCOMPARE(now.priceMicros, std::optional<qint64>(-8000));
    QCOMPARE(now.priceUnit, u"USD"_s); // what is not said stays
    QCOMPARE(now.evidence, u"[1]"_s);
    QCOMPARE(now.sendAt, std::optional(morning + 48h));
}

QTEST_GUILESS_MAIN(TestPartDetails)
#include "tst_partdetails.moc"
