// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contactlistmodel.h"
#include "models/itemtext.h"
#include "models/sendertablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace recado;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class TestSenderTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsNumberAccountAndState();
    void theStateIsTheMostPressingThing();
    void balancesAreWrittenAsMoney_data();
    void balancesAreWrittenAsMoney();
    void aKeyGrowsOld_data();
    void aKeyGrowsOld();
    void theSameNumbersKeepTheirRows();
    void contactsAreNameAndPhone();
    void spansAreReadable_data();
    void spansAreReadable();

private:
    static SenderRow row(const QString &number)
    {
        SenderRow made;
        made.sender.id = SenderId::create();
        made.sender.number = number;
        made.sender.sms = true;
        made.account.sid = u"AC"_s + QString(31, u'0') + u'1';
        return made;
    }
};

void TestSenderTableModel::showsNumberAccountAndState()
{
    SystemClock clock;
    SenderTableModel model(clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    SenderRow paused = row(u"+556730000000"_s);
    paused.sender.paused = true;
    model.setRows({paused});
    const auto text = [&model](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE(text(SenderTableModel::NumberColumn), u"(67) 3000-0000"_s);
    QCOMPARE(text(SenderTableModel::ChannelsColumn), u"WhatsApp, SMS"_s);
    QCOMPARE(text(SenderTableModel::AccountColumn), u"AC… 0001"_s);
    QCOMPARE(text(SenderTableModel::TestedColumn), u"Never"_s);
    QCOMPARE(text(SenderTableModel::StateColumn), u"Paused"_s);
    QVERIFY(model.index(0, 0).data(SenderTableModel::PausedRole).toBool());
}

void TestSenderTableModel::theStateIsTheMostPressingThing()
{
    Sender sender = row(u"+556730000000"_s).sender;
    QCOMPARE(stateOf(sender), SenderState::Untested);
    const auto keep = [&sender](TestVerdict verdict) {
        sender.testResult = toJson(ConnectionReport{
            .at = fromMsecs(1), .findings = {{.step = TestStep::Numbers, .verdict = verdict}}});
        return stateOf(sender);
    };
    QCOMPARE(keep(TestVerdict::Passed), SenderState::Works);
    QCOMPARE(keep(TestVerdict::Warning), SenderState::Look);
    QCOMPARE(keep(TestVerdict::Failed), SenderState::Broken);
    sender.paused = true;
    QCOMPARE(stateOf(sender), SenderState::Paused);
}

void TestSenderTableModel::balancesAreWrittenAsMoney_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("text");
    QTest::newRow("dollars") << u"12.3"_s << u"USD"_s << u"US$ 12.30"_s;
    QTest::newRow("many decimals") << u"1234.56789"_s << u"USD"_s << u"US$ 1,234.56"_s;
    QTest::newRow("less than nothing") << u"-0.40"_s << u"USD"_s << u"US$ -0.40"_s;
    QTest::newRow("whole") << u"7"_s << u"BRL"_s << u"R$ 7.00"_s;
    QTest::newRow("other money") << u"7.5"_s << u"EUR"_s << u"EUR 7.50"_s;
    QTest::newRow("not a number") << u"n/a"_s << u"USD"_s << u"USD n/a"_s;
    QTest::newRow("not known") << QString() << QString() << QString();
}

void TestSenderTableModel::balancesAreWrittenAsMoney()
{
    QFETCH(QString, amount);
    QFETCH(QString, currency);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QString text = balanceText({.balance = amount, .currency = currency});
    QLocale::setDefault(before);
    QTEST(text, "text");
}

void TestSenderTableModel::aKeyGrowsOld_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("old");
    QTest::addColumn<QString>("text");
    QTest::newRow("today") << 0 << false << u"New today"_s;
    QTest::newRow("new") << 3 << false << u"old"_s;
    QTest::newRow("almost") << 74 << false << u"old"_s;
    QTest::newRow("soon") << 75 << true << u"replace it soon"_s;
    QTest::newRow("now") << 90 << true << u"replace it now"_s;
}

void TestSenderTableModel::aKeyGrowsOld()
{
    QFETCH(int, days);
    QFETCH(bool, old);
    QFETCH(QString, text);
    const Instant now = fromMsecs(1'800'000'000'000);
    Account account = row(u"+556730000000"_s).account;
    account.secretSetAt = now - std::chrono::days{days};
    QCOMPARE(isKeyOld(account, now), old);
    QVERIFY2(keyText(account, now).endsWith(text), qPrintable(keyText(account, now)));
    account.secretSetAt = now;
    account.secretWasOpen = true;
    QVERIFY(isKeyOld(account, now)); // however new it is
}

void TestSenderTableModel::theSameNumbersKeepTheirRows()
{
    SystemClock clock;
    SenderTableModel model(clock);
    SenderRow one = row(u"+556730000000"_s);
    model.setRows({one});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    one.sender.paused = true;
    model.setRows({one});
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    model.setRows({one, row(u"+556730000001"_s)});
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.indexOf(one.sender.id).row(), 0);
}

void TestSenderTableModel::contactsAreNameAndPhone()
{
    ContactListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setContacts(
        {{.id = ContactId::create(), .tenantId = {}, .name = u"Ana"_s, .phone = u"+5567999550102"_s}});
    QCOMPARE(model.index(0).data().toString(), u"Ana · (67) 99955-0102"_s);
    QVERIFY(model.contact(model.index(0)));
    QVERIFY(!model.contact({}));
}

void TestSenderTableModel::spansAreReadable_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("negative") << qint64{-5} << u"0 s"_s;
    QTest::newRow("seconds") << qint64{59} << u"59 s"_s;
    QTest::newRow("minutes") << qint64{3599} << u"59 min"_s;
    QTest::newRow("hours") << qint64{5 * 3600 + 12 * 60} << u"5 h 12 min"_s;
    QTest::newRow("padded") << qint64{3600 + 5 * 60} << u"1 h 05 min"_s;
}

void TestSenderTableModel::spansAreReadable()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    QCOMPARE(spanText(std::chrono::seconds{seconds}), text);
}

QTEST_GUILESS_MAIN(TestSenderTableModel)
#include "tst_sendertablemodel.moc"
