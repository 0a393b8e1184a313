// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/itemrepository.h"
#include "storage/opendatabase.h"
#include "storage/tenants/senderrepository.h"
#include "support/await.h"
#include "support/testdatabase.h"

#include <QFile>
#include <QTest>

using namespace recado;
using namespace recado::storage;
using namespace Qt::Literals::StringLiterals;

/// Rows as the first version wrote them must be readable by every later one. fixtures/databases/v1.sql never
/// changes.
class TestV1Database : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDatabaseOfTheFirstVersionIsReadByThisOne();
};

void TestV1Database::aDatabaseOfTheFirstVersionIsReadByThisOne()
{
    const test::EmptyTestDatabase place;
    QFile rows(QStringLiteral(RECADO_FIXTURES "/databases/v1.sql"));
    QVERIFY(rows.open(QIODevice::ReadOnly | QIODevice::Text));
    {
        const test::TestConnection old(place.settings());
        QVERIFY(Migrator(old.handle(), migrations().first(1)).run());
        for (const QString &statement :
             QString::fromUtf8(rows.readAll()).split(u"\n--;;\n"_s, Qt::SkipEmptyParts))
            QVERIFY(execute(old.handle(), statement));
    }

    auto database = openDatabase(place.settings());
    QVERIFY(database);

    const auto item = test::await((*database)->run([](const QSqlDatabase &db) {
        return ItemRepository(db).item(ItemId::fromString(u"00000000-0000-4000-8000-000000000005"_s));
    }));
    QVERIFY(item && *item);
    QCOMPARE((*item)->contactName, u"Maria Conceição"_s);
    QCOMPARE((*item)->kind, ItemKind::Boleto);
    QCOMPARE(visible(**item), DeliveryState::Delivered);
    QCOMPARE((*item)->parts.size(), 2U);
    QCOMPARE((*item)->parts[0].state, PartState::Read);
    QCOMPARE((*item)->parts[0].sid, u"SM00000000000000000000000000000001"_s);
    QCOMPARE((*item)->parts[1].state, PartState::Delivered);
    QVERIFY((*item)->parts[1].file);
    QCOMPARE((*item)->parts[1].slot, 1); // as the position that it always had
    QCOMPARE((*item)->parts[1].tryNumber, 1);
    QVERIFY(!(*item)->parts[1].channel);
    QVERIFY(!(*item)->parts[1].replaced);
    const auto senders = test::await(
        (*database)->run([](const QSqlDatabase &db) { return SenderRepository(db).listAll(); }));
    QVERIFY(senders);
    QCOMPARE(senders->size(), 1U);
    QCOMPARE(senders->front().number, u"+556755500000"_s);
    QVERIFY(senders->front().whatsApp);
}

QTEST_GUILESS_MAIN(TestV1Database)
#include "tst_v1database.moc"
