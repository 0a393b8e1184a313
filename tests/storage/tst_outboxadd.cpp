// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/itemrepository.h"
#include "storage/messages/outboxrepository.h"
#include "support/office.h"
#include "support/testdatabase.h"

#include <QTest>

#include <array>

using namespace recado;
using namespace recado::storage;
using namespace recado::test;

class TestOutboxAdd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anItemComesBackAsItWas();
    void oneBadItemKeepsAllOut();
    void anItemOfAnotherTenantsNumberIsRefused();
    void whatCouldNeverLeaveIsRefused();

private:
    static std::size_t rows(const QSqlDatabase &db, TenantId tenant)
    {
        return ItemRepository(db).page({.tenantId = tenant}, {}, 100)->rows.size();
    }
};

void TestOutboxAdd::anItemComesBackAsItWas()
{
    const TestDatabase db;
    const Office office(db.handle());
    OutgoingItem item = office.boleto();
    item.channel = Channel::Sms;
    item.heldBy = u"desk-1"_s;
    item.heldUntil = morning + 10s;
    item.fallbackBody = u"Boleto: 00190..."_s;
    item.scheduledFor = morning + 24h;
    item.scheduledAt = Scheduling::ThisComputer;
    item.parts[1].channel = Channel::WhatsApp;
    office.added(item);

    const auto found = ItemRepository(db.handle()).item(item.id);

    QVERIFY(found && *found);
    const OutgoingItem &now = **found;
    QCOMPARE(now.id, item.id);
    QCOMPARE(now.tenantId, item.tenantId);
    QCOMPARE(now.senderId, item.senderId);
    QCOMPARE(now.contactId, std::optional<ContactId>());
    QCOMPARE(now.contactName, item.contactName);
    QCOMPARE(now.channel, Channel::Sms);
    QCOMPARE(now.kind, ItemKind::Boleto);
    QCOMPARE(now.to, item.to);
    QCOMPARE(now.createdAt, item.createdAt);
    QCOMPARE(now.heldBy, item.heldBy);
    QCOMPARE(now.heldUntil, item.heldUntil);
    QCOMPARE(now.boletoLine, item.boletoLine);
    QCOMPARE(now.parts.size(), 2U);
    QCOMPARE(now.parts[0].id, item.parts[0].id);
    QCOMPARE(now.parts[0].body, item.parts[0].body);
    QCOMPARE(now.parts[0].dueAt, item.parts[0].dueAt);
    QCOMPARE(now.parts[0].file, std::optional<FileId>());
    QCOMPARE(now.parts[1].position, 1);
    QCOMPARE(now.parts[1].kind, PartKind::Pdf);
    QCOMPARE(now.parts[1].file, std::optional(office.file.id));
    QCOMPARE(now.parts[1].state, PartState::Waiting);
    QCOMPARE(now.parts[1].dueAt, std::optional<Instant>());
    QCOMPARE(now.parts[1].sid, QString());
    QCOMPARE(now.fallbackBody, item.fallbackBody);
    QCOMPARE(now.scheduledFor, item.scheduledFor);
    QCOMPARE(now.scheduledAt, Scheduling::ThisComputer);
    QCOMPARE(now.parts[0].channel, std::optional<Channel>());
    QCOMPARE(now.parts[1].channel, std::optional(Channel::WhatsApp));
    QCOMPARE(now.parts[0].slot, 0);
    QCOMPARE(now.parts[1].slot, 1); // a first try has the slot of its position
    QCOMPARE(now.parts[1].tryNumber, 1);
    QCOMPARE(now.parts[1].replaces, std::optional<PartId>());
    QVERIFY(!now.parts[1].replaced);
    QCOMPARE(now.parts[1].sendAt, std::optional<Instant>());
    QCOMPARE(now.parts[1].priceMicros, std::optional<qint64>());
    QCOMPARE(now.parts[1].evidence, QString());
    QVERIFY(!*ItemRepository(db.handle()).item(ItemId::create()));
}

void TestOutboxAdd::oneBadItemKeepsAllOut()
{
    const TestDatabase db;
    const Office office(db.handle());
    std::array items{office.text(), office.text()};
    items[1].id = items[0].id;
    items[1].parts[0].itemId = items[0].id;

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"INSERT INTO items"_s));
    const auto outcome = OutboxRepository(db.handle()).add(items);

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Conflict);
    QCOMPARE(rows(db.handle(), office.tenant.id), 0U);
}

void TestOutboxAdd::anItemOfAnotherTenantsNumberIsRefused()
{
    const TestDatabase db;
    const Office office(db.handle());
    const Office neighbour(db.handle(), u"Escola Exemplo"_s);
    OutgoingItem item = office.text();
    item.senderId = neighbour.sender.id;

    const auto outcome = OutboxRepository(db.handle()).add(std::span(&item, 1));

    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Invalid);
    QCOMPARE(outcome.error().reason, u"sender-of-other-tenant"_s);
    QCOMPARE(rows(db.handle(), office.tenant.id), 0U);
    QCOMPARE(rows(db.handle(), neighbour.tenant.id), 0U);
}

void TestOutboxAdd::whatCouldNeverLeaveIsRefused()
{
    const TestDatabase db;
    const Office office(db.handle());
    OutgoingItem timeless = office.text();
    timeless.parts[0].dueAt.reset();
    QCOMPARE(OutboxRepository(db.handle()).add(std::span(&timeless, 1)).error().reason,
             u"part-without-due-time"_s);
    OutgoingItem hollow = office.text();
    hollow.parts.clear();
    QCOMPARE(OutboxRepository(db.handle()).add(std::span(&hollow, 1)).error().reason,
             u"item-without-parts"_s);
    QCOMPARE(rows(db.handle(), office.tenant.id), 0U);
}

QTEST_GUILESS_MAIN(TestOutboxAdd)
#include "tst_outboxadd.moc"
