// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/messagetablemodel.h"
#include "support/await.h"

#include <QAbstractItemModelTester>
#include <QCoro/QCoroTimer>
#include <QSignalSpy>
#include <QTest>

using namespace recado;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

OutgoingItem itemAt(qint64 msecs)
{
    OutgoingItem item;
    item.id = ItemId::create();
    item.kind = ItemKind::Boleto;
    item.contactName = u"Maria Souza"_s;
    item.to = u"+5567999550101"_s;
    item.createdAt = fromMsecs(msecs);
    item.parts
        = {{.id = PartId::create(), .itemId = item.id, .body = u"Olá,\nMaria!"_s, .state = PartState::Read},
           {.id = PartId::create(),
            .itemId = item.id,
            .position = 1,
            .kind = PartKind::Pdf,
            .state = PartState::Queued}};
    return item;
}

/// Pretends to hold `total` items; answers after a turn of the event loop.
struct FakeSource
{
    int total = 0;
    int questions = 0;
    int served = 0;
    bool broken = false;

    QCoro::Task<Result<ItemPage>> operator()(std::optional<ItemCursor> /*after*/, int limit)
    {
        ++questions;
        co_await QCoro::sleepFor(1ms);
        if (broken)
            co_return Error{.kind = ErrorKind::Storage, .detail = u"disk full"_s};
        ItemPage page;
        for (int i = 0; i < limit && served < total; ++i, ++served)
            page.rows.push_back(itemAt(1'000'000 - served));
        if (served < total)
            page.next = ItemCursor{.createdAt = page.rows.back().createdAt, .id = page.rows.back().id};
        co_return page;
    }
};

QString word(DeliveryState state)
{
    return toWord(state);
}

} // namespace

class TestMessageTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPageByPageUntilTheEnd();
    void keepsThePromisesOfAnItemModel();
    void asksOnceWhileAPageTravels();
    void dropsAnAnswerOlderThanReload();
    void diesInPeaceWhileAPageTravels();
    void aFailedPageIsToldAndNotAskedForAgain();
    void aChangedItemTouchesItsRowOnly();
    void aNewItemComesFirst();
    void saysTheStateOfEveryPart();
};

void TestMessageTableModel::readsPageByPageUntilTheEnd()
{
    FakeSource source{.total = 450};
    MessageTableModel model(std::ref(source), word);
    for (const int expected : {200, 400, 450}) {
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), expected);
    }
    QVERIFY(!model.canFetchMore({}));
}

void TestMessageTableModel::keepsThePromisesOfAnItemModel()
{
    FakeSource source{.total = 450};
    MessageTableModel model(std::ref(source), word);
    // the tester calls fetchMore() itself, so this reads every page
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 450);
    QVERIFY(model.take(itemAt(2'000'000), true));
    QCOMPARE(model.rowCount(), 451);
    model.reload();
    QCOMPARE(model.rowCount(), 0);
}

void TestMessageTableModel::asksOnceWhileAPageTravels()
{
    FakeSource source{.total = 450};
    MessageTableModel model(std::ref(source), word);
    model.fetchMore({});
    model.fetchMore({});
    QCOMPARE(source.questions, 1);
    QTRY_COMPARE(model.rowCount(), 200);
}

void TestMessageTableModel::dropsAnAnswerOlderThanReload()
{
    FakeSource source{.total = 450};
    MessageTableModel model(std::ref(source), word);
    model.fetchMore({});
    model.reload();
    QTRY_COMPARE(source.served, 200); // the old answer has come
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.canFetchMore({}));
}

void TestMessageTableModel::diesInPeaceWhileAPageTravels()
{
    FakeSource source{.total = 450};
    auto model = std::make_unique<MessageTableModel>(std::ref(source), word);
    model->fetchMore({});
    model.reset();
    QTRY_COMPARE(source.served, 200);
}

void TestMessageTableModel::aFailedPageIsToldAndNotAskedForAgain()
{
    FakeSource source{.total = 1, .broken = true};
    MessageTableModel model(std::ref(source), word);
    QSignalSpy failed(&model, &MessageTableModel::loadFailed);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not loaded"_s));
    model.fetchMore({});
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!model.canFetchMore({}));
    source.broken = false;
    model.reload();
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 1);
}

void TestMessageTableModel::aChangedItemTouchesItsRowOnly()
{
    FakeSource source{.total = 3};
    MessageTableModel model(std::ref(source), word);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 3);
    auto item = model.index(1, 0).data(MessageTableModel::ItemRole).value<OutgoingItem>();
    item.parts.back().state = PartState::Delivered;
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    QVERIFY(model.take(item, false));

    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    QCOMPARE(changed[0][1].toModelIndex().row(), 1);
    const auto states = model.index(1, 0).data(MessageTableModel::StatesRole).value<QList<DeliveryState>>();
    QCOMPARE(states, (QList<DeliveryState>{DeliveryState::Read, DeliveryState::Delivered}));
}

void TestMessageTableModel::aNewItemComesFirst()
{
    FakeSource source{.total = 3};
    MessageTableModel model(std::ref(source), word);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 3);
    const OutgoingItem fresh = itemAt(3'000'000);
    QVERIFY(!model.take(fresh, false));
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.take(fresh, true));
    QCOMPARE(model.indexOf(fresh.id).row(), 0);
    auto second = model.index(1, 0).data(MessageTableModel::ItemRole).value<OutgoingItem>();
    QCOMPARE(model.indexOf(second.id).row(), 1);
    QVERIFY(!model.take(itemAt(5), true)); // older than what is shown: its place is further down
}

void TestMessageTableModel::saysTheStateOfEveryPart()
{
    FakeSource source{.total = 1};
    MessageTableModel model(std::ref(source), word);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, MessageTableModel::StateColumn).data().toString(), u"read · queued"_s);
    QCOMPARE(model.index(0, MessageTableModel::ToColumn).data().toString(),
             u"Maria Souza · (67) 99955-0101"_s);
    QCOMPARE(model.index(0, MessageTableModel::WhatColumn).data().toString(), u"Boleto · Olá, Maria!"_s);
}

QTEST_GUILESS_MAIN(TestMessageTableModel)
#include "tst_messagetablemodel.moc"
