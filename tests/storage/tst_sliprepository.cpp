// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/boleto/payeerepository.h"
#include "storage/boleto/sliprepository.h"
#include "storage/messages/draftrepository.h"
#include "support/office.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace recado;
using namespace recado::storage;
using namespace recado::test;

class TestSlipRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slipsComeBackAsTheyWere();
    void anItemWhoseSlipIsRefusedIsNotThere();
    void theLineIsFoundInItemsOldAndNew();
    void theSameBytesAreFound();
    void whatWasTakenBackDoesNotCount();
    void aLaterIssueOfTheSameDocumentIsFound();
    void beneficiariesAreLearnedFromWhatWasSent();
    void aPersonMayLetABeneficiaryIn();
    void aSlipWithoutADocumentIsKnownByItsName();
    void draftsAreKeptForEachCompany();

private:
    static SentSlip slip()
    {
        return {.line = u"00190000090312345678901234567890190000000015000"_s,
                .barcode = u"00191900000000150000000003123456789012345678"_s,
                .payee = u"Condomínio  Solar"_s,
                .payeeDocument = u"11222333000181"_s,
                .payerDocument = u"11144477735"_s,
                .documentNumber = u"2026-11"_s,
                .amountCents = 15000,
                .due = QDate(2026, 12, 10),
                .processed = QDate(2026, 11, 20),
                .sourceSha256 = QByteArray(32, '\x2a'),
                .corrected = {u"amount"_s, u"due"_s},
                .overridden = {u"payee-unknown"_s},
                .reason = u"Conferi com o banco"_s};
    }
    static OutgoingItem added(const Office &office, const SentSlip &slip)
    {
        OutgoingItem item = office.boleto();
        item.boletoLine = slip.line;
        if (const auto done = OutboxRepository(office.db).add(item, std::span(&slip, 1)); !done)
            qFatal("not added: %s", qPrintable(done.error().detail));
        return item;
    }
    static void takeBack(const Office &office, const OutgoingItem &item)
    {
        const auto undone = OutboxRepository(office.db).undo(item.id, morning);
        QVERIFY(undone && undone->alreadyGone.empty());
    }
};

void TestSlipRepository::slipsComeBackAsTheyWere()
{
    const TestDatabase db;
    const Office office(db.handle());
    const OutgoingItem item = office.boleto();
    const std::vector<SentSlip> slips{slip(), {}};
    QVERIFY(OutboxRepository(office.db).add(item, slips));
    QCOMPARE(*SlipRepository(office.db).of(item.id), slips);
    QVERIFY(SlipRepository(office.db).of(ItemId::create())->empty());
}

void TestSlipRepository::anItemWhoseSlipIsRefusedIsNotThere()
{
    const TestDatabase db;
    const Office office(db.handle());
    OutgoingItem item = office.boleto();
    item.parts.clear();
    QVERIFY(!OutboxRepository(office.db).add(item, std::vector{slip()}));
    QVERIFY(SlipRepository(office.db).of(item.id)->empty());
    QVERIFY(SlipRepository(office.db).itemsWithLine(office.tenant.id, slip().line)->empty());
}

void TestSlipRepository::theLineIsFoundInItemsOldAndNew()
{
    const TestDatabase db;
    const Office office(db.handle());
    const Office neighbour(db.handle(), u"Escola Exemplo"_s);
    const OutgoingItem old = office.added(office.boleto()); // without a slip, as the first version wrote it
    const OutgoingItem now = added(office, slip());
    added(neighbour, slip());

    const auto found = SlipRepository(office.db).itemsWithLine(office.tenant.id, slip().line);

    QVERIFY(found);
    QCOMPARE(found->size(), 2U);
    QVERIFY(std::ranges::find(*found, old.id) != found->end());
    QVERIFY(std::ranges::find(*found, now.id) != found->end());
    QVERIFY(SlipRepository(office.db).itemsWithLine(office.tenant.id, {})->empty());
}

void TestSlipRepository::theSameBytesAreFound()
{
    const TestDatabase db;
    const Office office(db.handle());
    const OutgoingItem item = added(office, slip());
    QCOMPARE(*SlipRepository(office.db).itemsWithFile(office.tenant.id, office.file.sha256),
             std::vector{item.id});
    QVERIFY(SlipRepository(office.db).itemsWithFile(office.tenant.id, QByteArray(32, 'x'))->empty());
    QVERIFY(SlipRepository(office.db).itemsWithFile(TenantId::create(), office.file.sha256)->empty());
}

void TestSlipRepository::whatWasTakenBackDoesNotCount()
{
    const TestDatabase db;
    const Office office(db.handle());
    takeBack(office, added(office, slip()));
    const SlipRepository slips(office.db);
    QVERIFY(slips.itemsWithLine(office.tenant.id, slip().line)->empty());
    QVERIFY(slips.itemsWithFile(office.tenant.id, office.file.sha256)->empty());
    const auto history = PayeeRepository(office.db).look(office.tenant.id, slip().payeeDocument, {});
    QVERIFY(history && !history->known && !history->any);
}

void TestSlipRepository::aLaterIssueOfTheSameDocumentIsFound()
{
    const TestDatabase db;
    const Office office(db.handle());
    SentSlip second = slip();
    second.line = u"00190000090312345678901234567890290000000016000"_s;
    second.processed = QDate(2026, 11, 25);
    const OutgoingItem newer = added(office, second);
    const SlipRepository slips(office.db);

    QCOMPARE(*slips.itemsWithNewer(office.tenant.id, slip()), std::vector{newer.id});
    QVERIFY(slips.itemsWithNewer(office.tenant.id, second)->empty());
    SentSlip otherPayer = slip();
    otherPayer.payerDocument = u"52998224725"_s;
    QVERIFY(slips.itemsWithNewer(office.tenant.id, otherPayer)->empty());
    SentSlip undated = slip();
    undated.processed.reset();
    QVERIFY(slips.itemsWithNewer(office.tenant.id, undated)->empty());
}

void TestSlipRepository::beneficiariesAreLearnedFromWhatWasSent()
{
    const TestDatabase db;
    const Office office(db.handle());
    const PayeeRepository payees(office.db);
    auto history = payees.look(office.tenant.id, slip().payeeDocument, slip().payee);
    QVERIFY(history && !history->any && !history->known);
    added(office, slip());
    added(office, slip());
    history = payees.look(office.tenant.id, slip().payeeDocument, u"Another name"_s);
    QVERIFY(history && history->any && history->known);
    history = payees.look(office.tenant.id, u"45723174000110"_s, slip().payee);
    QVERIFY2(history && history->any && !history->known, "the same name does not make it the same payee");

    const auto list = payees.list(office.tenant.id);
    QVERIFY(list);
    QCOMPARE(list->size(), 1U);
    QVERIFY(list->front().learned);
    QCOMPARE(list->front().since, morning);
}

void TestSlipRepository::aPersonMayLetABeneficiaryIn()
{
    const TestDatabase db;
    const Office office(db.handle());
    PayeeRepository payees(office.db);
    const KnownPayee payee{.document = u"45723174000110"_s,
                           .name = u"Escola Exemplo"_s,
                           .since = morning,
                           .addedBy = u"ana"_s,
                           .reason = u"Novo cliente"_s};
    QVERIFY(payees.allow(office.tenant.id, payee));
    QVERIFY(payees.allow(office.tenant.id, payee));
    const auto history = payees.look(office.tenant.id, payee.document, {});
    QVERIFY(history && history->known);
    const auto list = payees.list(office.tenant.id);
    QVERIFY(list);
    QCOMPARE(list->size(), 1U);
    QCOMPARE(list->front().reason, payee.reason);
    QCOMPARE(list->front().addedBy, payee.addedBy);
    QVERIFY(!list->front().learned);
    QVERIFY(payees.forget(office.tenant.id, payee.document));
    QCOMPARE(payees.forget(office.tenant.id, payee.document).error().kind, ErrorKind::NotFound);
    QVERIFY(!payees.look(office.tenant.id, payee.document, {})->known);
}

void TestSlipRepository::aSlipWithoutADocumentIsKnownByItsName()
{
    const TestDatabase db;
    const Office office(db.handle());
    added(office, slip());
    const PayeeRepository payees(office.db);
    QVERIFY(payees.look(office.tenant.id, {}, u"CONDOMINIO SOLAR"_s)->known);
    QVERIFY(!payees.look(office.tenant.id, {}, u"Condomínio Lua"_s)->known);
    QVERIFY(!payees.look(office.tenant.id, {}, {})->known);
}

void TestSlipRepository::draftsAreKeptForEachCompany()
{
    const TestDatabase db;
    const Office office(db.handle());
    const Office neighbour(db.handle(), u"Escola Exemplo"_s);
    DraftRepository drafts(office.db);
    QVERIFY(drafts.save(office.tenant.id, u"first"_s, morning));
    QVERIFY(drafts.save(office.tenant.id, u"second"_s, morning));
    QVERIFY(drafts.save(neighbour.tenant.id, u"other"_s, morning));
    const QHash<TenantId, QString> both{{office.tenant.id, u"second"_s}, {neighbour.tenant.id, u"other"_s}};
    QCOMPARE(*drafts.all(), both);
    QVERIFY(drafts.save(office.tenant.id, {}, morning));
    QVERIFY(drafts.save(office.tenant.id, {}, morning));
    QCOMPARE(drafts.all()->size(), 1);
}

QTEST_GUILESS_MAIN(TestSlipRepository)
#include "tst_sliprepository.moc"
