// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endtoend/crashproof/judge.h"

#include <QJsonObject>
#include <QTest>

using namespace recado::crashproof;
using namespace Qt::Literals::StringLiterals;

/// The judge of the crash proof sees what he is there to see.
class TestCrashJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachOnceIsClean();
    void seesADuplicate();
    void seesALostOne();
    void seesWhatIsStillOnItsWay();
    void seesOneSidOfTwo();
    void seesAnothersText();
    void allowsDoubtOnlyAboutTwinsAndAStaleList_data();
    void allowsDoubtOnlyAboutTwinsAndAStaleList();
    void aDoubtTakesOneMessageAndNoMore();
    void whatWaitsBehindADoubtIsNotForgotten();

private:
    static QJsonObject part(const QString &state, const QString &sid, const QString &text = u"Oi"_s)
    {
        return {{u"kind"_s, u"text"_s}, {u"text"_s, text}, {u"state"_s, state},
                {u"sid"_s, sid},        {u"reason"_s, {}}, {u"needsPerson"_s, false}};
    }
    static QJsonObject doubt(const QString &reason)
    {
        QJsonObject doubt = part(u"maybe-sent"_s, {});
        doubt.insert(u"reason"_s, reason);
        doubt.insert(u"needsPerson"_s, true);
        return doubt;
    }
    static QJsonObject item(const QString &id, const QJsonObject &part)
    {
        return {{u"id"_s, id},
                {u"channel"_s, u"whatsapp"_s},
                {u"to"_s, u"+5567999550101"_s},
                {u"parts"_s, QJsonArray{part}}};
    }
    static QJsonObject there(const QString &sid, const QString &text = u"Oi"_s)
    {
        return {{u"sid"_s, sid},
                {u"to"_s, u"whatsapp:+5567999550101"_s},
                {u"body"_s, text},
                {u"mediaUrls"_s, QJsonArray()}};
    }

    Account m_account;
};

void TestCrashJudge::init()
{
    m_account = {.items = {item(u"1"_s, part(u"read"_s, u"SM1"_s))},
                 .atTwilio = {there(u"SM1"_s)},
                 .promised = {u"1"_s}};
}

void TestCrashJudge::eachOnceIsClean()
{
    QJsonObject inbound = there(u"SM0"_s);
    inbound.insert(u"inbound"_s, true);
    m_account.atTwilio.append(inbound);
    const Verdict verdict = judge(m_account);
    QVERIFY(verdict.isClean());
    QCOMPARE(verdict.arrived, 1);
    QCOMPARE(verdict.made, 1);
}

void TestCrashJudge::seesADuplicate()
{
    m_account.atTwilio.append(there(u"SM2"_s));
    QCOMPARE(judge(m_account).duplicates.size(), 1);
}

void TestCrashJudge::seesALostOne()
{
    m_account.promised.insert(u"2"_s); // kept, and then gone
    QCOMPARE(judge(m_account).lost.size(), 1);
    m_account.items.append(item(u"2"_s, part(u"failed"_s, {}, u"Tchau"_s)));
    QCOMPARE(judge(m_account).lost.size(), 1); // given up without anybody being asked
    m_account.items = {item(u"1"_s, part(u"read"_s, u"SM9"_s)), item(u"2"_s, part(u"read"_s, u"SM1"_s))};
    QCOMPARE(judge(m_account).wrong.size(), 1); // we believe in a message that Twilio never made
}

void TestCrashJudge::seesWhatIsStillOnItsWay()
{
    m_account.items.append(item(u"2"_s, part(u"queued"_s, {}, u"Tchau"_s)));
    QCOMPARE(judge(m_account).unsettled.size(), 1);
}

void TestCrashJudge::seesOneSidOfTwo()
{
    m_account.items.append(item(u"2"_s, part(u"read"_s, u"SM1"_s)));
    QCOMPARE(judge(m_account).wrong.size(), 1);
}

void TestCrashJudge::seesAnothersText()
{
    m_account.atTwilio = {there(u"SM1"_s, u"Tchau"_s)};
    const Verdict verdict = judge(m_account);
    QCOMPARE(verdict.wrong.size(), 1);
    QCOMPARE(verdict.duplicates.size(), 1);
}

void TestCrashJudge::allowsDoubtOnlyAboutTwinsAndAStaleList_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("twin");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("a twin") << u"several-candidates"_s << true << true;
    QTest::newRow("no twin") << u"several-candidates"_s << false << false;
    QTest::newRow("a stale list") << u"list-not-fresh"_s << false << true;
}

void TestCrashJudge::allowsDoubtOnlyAboutTwinsAndAStaleList()
{
    QFETCH(QString, reason);
    QFETCH(bool, twin);
    QFETCH(bool, allowed);
    if (!twin)
        m_account.items = {};
    m_account.items.append(item(u"1"_s, doubt(reason)));
    const Verdict verdict = judge(m_account);
    QCOMPARE(verdict.isClean(), allowed);
    QCOMPARE(verdict.maybe, 1);
    QCOMPARE(verdict.maybeMade, twin ? 0 : 1);
}

void TestCrashJudge::aDoubtTakesOneMessageAndNoMore()
{
    m_account.items.append(item(u"2"_s, doubt(u"several-candidates"_s)));
    m_account.atTwilio.append(there(u"SM2"_s));
    QVERIFY(judge(m_account).isClean());
    m_account.atTwilio.append(there(u"SM3"_s));
    QCOMPARE(judge(m_account).duplicates.size(), 1);
}

void TestCrashJudge::whatWaitsBehindADoubtIsNotForgotten()
{
    QJsonObject both = item(u"2"_s, doubt(u"list-not-fresh"_s));
    QJsonObject file = part(u"queued"_s, {}, {});
    file.insert(u"kind"_s, u"pdf"_s);
    both.insert(u"parts"_s, QJsonArray{both["parts"_L1][0], file});
    m_account.items.append(both);
    const Verdict verdict = judge(m_account);
    QVERIFY(verdict.isClean());
    QCOMPARE(verdict.waiting, 1);
}

QTEST_GUILESS_MAIN(TestCrashJudge)
#include "tst_crashjudge.moc"
