// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/itemrepository.h"
#include "storage/messages/resendrepository.h"
#include "storage/sql.h"
#include "storage/values.h"
#include "support/office.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace recado;
using namespace recado::storage;
using namespace recado::test;

/// What is asked before many messages are sent again.
class TestResendRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLaterMessageWithTheSameLineIsSeen();
    void theLineInAnSmsIsSeenToo();
    void ofTextsTheWordsCount();
    void ofPdfsTheFileCounts();
    void anotherPersonIsAnotherMatter();
    void lastPricesAreThoseOfWhatWentOut();
    void theReasonIsAFilter();
    void severalAreReadAtOnce();

private:
    static void put(const QSqlDatabase &db, PartId part, PartState state, std::optional<int> code = {},
                    const QString &reason = {})
    {
        QVERIFY(execute(
            db, u"UPDATE parts SET state = :state, error_code = :code, reason = :reason WHERE id = :id"_s,
            {{u":state"_s, toColumn(state)},
             {u":code"_s, code ? QVariant(*code) : QVariant(QMetaType(QMetaType::Int))},
             {u":reason"_s, reason},
             {u":id"_s, toColumn(part)}}));
    }
    static OutgoingItem failed(const Office &office, const OutgoingItem &item)
    {
        office.added(item);
        for (const OutgoingPart &part : item.parts)
            put(office.db, part.id, PartState::Failed, 30003);
        return item;
    }
    static std::vector<ItemId> since(const Office &office, const OutgoingItem &item)
    {
        const auto found = ResendRepository(office.db).sentSince(std::span(&item.id, 1));
        if (!found)
            qFatal("%s", qPrintable(found.error().detail));
        return *found;
    }
};

void TestResendRepository::aLaterMessageWithTheSameLineIsSeen()
{
    const TestDatabase db;
    const Office office(db.handle());
    office.added(office.boleto(morning - 1h)); // earlier: this one was a reminder
    const OutgoingItem item = failed(office, office.boleto());
    QVERIFY(since(office, item).empty());
    const OutgoingItem alsoFailed = failed(office, office.boleto(morning + 1h));
    QVERIFY(since(office, item).empty());
    put(db.handle(), alsoFailed.parts[0].id, PartState::MaybeSent); // half of it, perhaps
    QCOMPARE(since(office, item), std::vector{item.id});
    QVERIFY(since(office, alsoFailed).empty());
}

void TestResendRepository::theLineInAnSmsIsSeenToo()
{
    const TestDatabase db;
    const Office office(db.handle());
    const OutgoingItem item = failed(office, office.boleto());
    OutgoingItem sms = office.text(morning + 1h);
    sms.parts[0].body = u"Segue o boleto:\n"_s + item.boletoLine;
    office.added(sms);
    QCOMPARE(since(office, item), std::vector{item.id});
}

void TestResendRepository::ofTextsTheWordsCount()
{
    const TestDatabase db;
    const Office office(db.handle());
    const OutgoingItem item = failed(office, office.text());
    OutgoingItem other = office.text(morning + 1h);
    other.parts[0].body = u"Boa tarde"_s;
    office.added(other);
    QVERIFY(since(office, item).empty());
    office.added(office.text(morning + 2h));
    QCOMPARE(since(office, item), std::vector{item.id});
}

void TestResendRepository::ofPdfsTheFileCounts()
{
    const TestDatabase db;
    const Office office(db.handle());
    OutgoingItem first = office.boleto();
    first.kind = ItemKind::Pdf;
    first.boletoLine.clear();
    failed(office, first);
    OutgoingItem words = office.text(morning + 1h); // the same words without the file
    office.added(words);
    QVERIFY(since(office, first).empty());
    OutgoingItem again = office.boleto(morning + 2h);
    again.kind = ItemKind::Pdf;
    again.boletoLine.clear();
    office.added(again);
    QCOMPARE(since(office, first), std::vector{first.id});
}

void TestResendRepository::anotherPersonIsAnotherMatter()
{
    const TestDatabase db;
    const Office office(db.handle());
    const Office neighbour(db.handle(), u"Escola Exemplo"_s);
    const OutgoingItem item = failed(office, office.boleto());
    OutgoingItem other = office.boleto(morning + 1h);
    other.to = u"+5567955509999"_s;
    office.added(other);
    neighbour.added(neighbour.boleto(morning + 1h));
    QVERIFY(since(office, item).empty());
    QVERIFY(ResendRepository(db.handle()).sentSince({})->empty());
}

void TestResendRepository::lastPricesAreThoseOfWhatWentOut()
{
    const TestDatabase db;
    const Office office(db.handle());
    const auto pay = [&](const OutgoingItem &item, PartState state, qint64 micros) {
        put(db.handle(), item.parts[0].id, state);
        QVERIFY(execute(db.handle(),
                        u"UPDATE parts SET price_micros = :micros, price_unit = 'USD' WHERE id = :id"_s,
                        {{u":micros"_s, micros}, {u":id"_s, toColumn(item.parts[0].id)}}));
    };
    pay(office.added(office.text()), PartState::Delivered, -5000);
    OutgoingItem sms = office.text(morning + 1s);
    sms.channel = Channel::Sms;
    pay(office.added(sms), PartState::Sent, -40'000);
    pay(office.added(office.text(morning + 2s)), PartState::Failed, -1);
    office.added(office.text(morning + 3s)); // Twilio has not told

    const auto paid = ResendRepository(db.handle()).lastPrices(office.sender.id, morning - 1h, 10);
    QVERIFY(paid);
    QCOMPARE(paid->size(), 2U);
    QCOMPARE(paid->at(0).channel, Channel::Sms);
    QCOMPARE(paid->at(0).price, (MessagePrice{.micros = -40'000, .unit = u"USD"_s}));
    QCOMPARE(paid->at(1).price.micros, qint64{-5000});
    QVERIFY(ResendRepository(db.handle()).lastPrices(office.sender.id, morning + 1h, 10)->empty());
}

void TestResendRepository::theReasonIsAFilter()
{
    const TestDatabase db;
    const Office office(db.handle());
    const OutgoingItem unreachable = failed(office, office.text());
    const OutgoingItem closed = failed(office, office.text(morning + 1s));
    put(db.handle(), closed.parts[0].id, PartState::Cancelled, {}, u"closed-before-sending"_s);
    const auto found = [&](const FailureReason &reason) {
        const auto page
            = ItemRepository(db.handle()).page({.tenantId = office.tenant.id, .reason = reason}, {}, 10);
        std::vector<ItemId> ids;
        for (const OutgoingItem &item : page->rows)
            ids.push_back(item.id);
        return ids;
    };
    QCOMPARE(found({.code = 30003}), std::vector{unreachable.id});
    QCOMPARE(found(failureReasonFromWord(u"closed-before-sending"_s)), std::vector{closed.id});
    QVERIFY(found({.word = u"30003"_s}).empty());
    QCOMPARE(toWord(failureReasonFromWord(u"30003"_s)), u"30003"_s);
    QCOMPARE(failureReasonFromWord(u"30003"_s).code, std::optional(30003));
    // what was tried again has failed no more
    QVERIFY(execute(db.handle(), u"UPDATE parts SET replaced = 1 WHERE id = :id"_s,
                    {{u":id"_s, toColumn(unreachable.parts[0].id)}}));
    QVERIFY(found({.code = 30003}).empty());
}

void TestResendRepository::severalAreReadAtOnce()
{
    const TestDatabase db;
    const Office office(db.handle());
    const OutgoingItem old = office.added(office.boleto());
    const OutgoingItem recent = office.added(office.text(morning + 1s));
    const std::vector ids{old.id, ItemId::create(), recent.id};
    const auto items = ItemRepository(db.handle()).items(ids);
    QVERIFY(items);
    QCOMPARE(items->size(), 2U);
    QCOMPARE(items->at(0).id, recent.id);
    QCOMPARE(items->at(1).parts.size(), 2U);
    QVERIFY(ItemRepository(db.handle()).items({})->empty());
}

QTEST_GUILESS_MAIN(TestResendRepository)
#include "tst_resendrepository.moc"
