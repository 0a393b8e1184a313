// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messages/searchevidence.h"
#include "services/words/errortext.h"
#include "support/flowingoffice.h"

using namespace recado;
using namespace recado::test;

/// What becomes of a message when Twilio's answer is lost, late, or a refusal. The judge is the simulator's
/// own count of what it made.
class TestLostAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerThatIsLostIsFoundAgain_data();
    void anAnswerThatIsLostIsFoundAgain();
    void whatNeverArrivedIsSentAgainOnce_data();
    void whatNeverArrivedIsSentAgainOnce();
    void withoutAFreshListNothingIsSentAgain();
    void aListThatLagsIsNoProof();
    void twoTwinsWithLostAnswersAreLeftToAPerson();
    void twinsOfWhichOneIsLostArriveTwice();
    void tooManyRequestsAreTriedAgain();
    void aRefusedKeyFailsWithItsWords();
    void aNewKeyHoldsAtOnce();
    void aRefusalOfTwilioHasItsWords();
    void aBoletoSurvivesLossesOfBothParts();
};

void TestLostAnswers::anAnswerThatIsLostIsFoundAgain_data()
{
    QTest::addColumn<QString>("action");
    for (const QString &action : {u"drop-after"_s, u"cut"_s, u"status-after"_s})
        QTest::newRow(qPrintable(action)) << action;
}

void TestLostAnswers::anAnswerThatIsLostIsFoundAgain()
{
    QFETCH(const QString, action);
    FlowingOffice office;
    office.fault({{u"on"_s, u"create"_s}, {u"action"_s, action}, {u"times"_s, 1}});
    // Twilio's list does not show it at first: one empty reading proves nothing
    office.fault({{u"on"_s, u"list"_s}, {u"hideMs"_s, 1500}});
    office.start(*office.app);
    const auto item = got(office.app->send().queue(office.text()));
    QVERIFY(QTest::qWaitFor([&] { return office.part(item.id).state == PartState::Unsure; }, 10'000));
    QCOMPARE(office.part(item.id).reason, u"answer-lost"_s);
    QVERIFY(!explain(office.part(item.id)).what.isEmpty());
    QTRY_COMPARE(office.app->outbox().status().unsure, 1);

    // longer than the list hides it, or absence would be "proved" before it can be seen
    auto preferences = office.app->settings().preferences();
    preferences.reconcileAfter = 3s;
    QVERIFY(await(office.app->settings().save(preferences)));
    QVERIFY(office.becomes(item.id, 0, PartState::Sent));
    QCOMPARE(office.created(), 1);
    QCOMPARE(office.part(item.id).sid, office.atTwilio().front().sid);
    const auto timeline = got(office.app->send().timeline(item.id));
    QVERIFY(
        std::ranges::any_of(timeline, [](const auto &event) { return event.detail == "found-again"_L1; }));
    QTRY_COMPARE(office.app->outbox().status().unsure, 0);
}

void TestLostAnswers::whatNeverArrivedIsSentAgainOnce_data()
{
    QTest::addColumn<QString>("action");
    for (const QString &action : {u"drop-before"_s, u"status"_s})
        QTest::newRow(qPrintable(action)) << action;
}

void TestLostAnswers::whatNeverArrivedIsSentAgainOnce()
{
    QFETCH(const QString, action);
    FlowingOffice office;
    office.fault({{u"on"_s, u"create"_s}, {u"action"_s, action}, {u"times"_s, 1}});
    office.start(*office.app);
    const auto item = got(office.app->send().queue(office.text()));
    QVERIFY(QTest::qWaitFor([&] { return office.part(item.id).state == PartState::Unsure; }, 10'000));
    QCOMPARE(office.created(), 0);
    office.showFreshList(item.id);
    QVERIFY(office.becomes(item.id, 0, PartState::Sent));
    QCOMPARE(office.created(), 2); // this one, and the one that showed the list to be fresh
    const auto timeline = got(office.app->send().timeline(item.id));
    QCOMPARE(std::ranges::count(timeline, PartState::Sending, &PartEvent::state), 2);
    QVERIFY(
        std::ranges::any_of(timeline, [](const auto &event) { return event.detail == "absence-proved"_L1; }));
}

void TestLostAnswers::withoutAFreshListNothingIsSentAgain()
{
    FlowingOffice office;
    auto preferences = office.app->settings().preferences();
    preferences.searchPatience = 4s;
    QVERIFY(await(office.app->settings().save(preferences)));
    office.fault({{u"on"_s, u"create"_s}, {u"action"_s, u"drop-before"_s}, {u"times"_s, 1}});
    office.start(*office.app);
    const auto item = got(office.app->send().queue(office.text()));

    QVERIFY(office.becomes(item.id, 0, PartState::MaybeSent));

    OutgoingPart part = office.part(item.id);
    QCOMPARE(part.reason, u"list-not-fresh"_s);
    QVERIFY(!explain(part).what.isEmpty());
    QVERIFY(!explain(part).advice.isEmpty());
    QVERIFY(part.nextCheckAt); // it is still looked for
    SearchEvidence evidence = searchEvidenceFromJson(part.evidence);
    QVERIFY(evidence.looks >= 2);
    QVERIFY(!isFresh(evidence));
    QVERIFY(!evidence.absenceProved);
    QVERIFY(!part.evidence.contains("67999550101"_L1));

    office.showFreshList(item.id); // now it is known, but a person was asked: it is not sent by itself
    const auto proved = [&] {
        office.app->outbox().syncNow();
        evidence = searchEvidenceFromJson(office.part(item.id).evidence);
        return evidence.absenceProved;
    };
    QVERIFY(QTest::qWaitFor(proved, 20'000));
    QVERIFY(isFresh(evidence));
    QCOMPARE(office.part(item.id).state, PartState::MaybeSent);
    QCOMPARE(office.created(), 1);
}

void TestLostAnswers::aListThatLagsIsNoProof()
{
    FlowingOffice office;
    office.fault({{u"on"_s, u"create"_s}, {u"action"_s, u"drop-after"_s}, {u"times"_s, 1}});
    office.wroteToUs(u"+5567999550102"_s);
    office.fault({{u"on"_s, u"list"_s}, {u"hideMs"_s, 9'000}}); // longer than everything that is waited for
    office.start(*office.app);
    const auto item = got(office.app->send().queue(office.text()));
    QVERIFY(QTest::qWaitFor([&] { return office.part(item.id).state == PartState::Unsure; }, 10'000));
    office.showFreshList(item.id); // but the list does not show this one yet either
    QVERIFY(office.becomes(item.id, 0, PartState::Sent));
    QCOMPARE(office.created(), 2);
    QVERIFY(!office.part(item.id).sid.isEmpty());
}

void TestLostAnswers::twoTwinsWithLostAnswersAreLeftToAPerson()
{
    FlowingOffice office;
    office.fault({{u"on"_s, u"create"_s}, {u"action"_s, u"drop-after"_s}, {u"times"_s, 2}});
    const auto first = got(office.app->send().queue(office.text()));
    const auto second = got(office.app->send().queue(office.text()));
    office.start(*office.app);
    QVERIFY(office.becomes(first.id, 0, PartState::MaybeSent));
    QVERIFY(office.becomes(second.id, 0, PartState::MaybeSent));
    QCOMPARE(office.part(first.id).reason, u"several-candidates"_s);
    QVERIFY(!explain(office.part(first.id)).advice.isEmpty());
    QCOMPARE(visible(office.item(first.id)), DeliveryState::MaybeSent);
    QCOMPARE(office.created(), 2);
}

void TestLostAnswers::twinsOfWhichOneIsLostArriveTwice()
{
    FlowingOffice office;
    office.fault({{u"on"_s, u"create"_s}, {u"action"_s, u"drop-before"_s}, {u"times"_s, 1}});
    const auto first = got(office.app->send().queue(office.text()));
    const auto second = got(office.app->send().queue(office.text()));
    office.start(*office.app);
    const auto isLost = [&](const auto &item) { return office.part(item.id).state == PartState::Unsure; };
    QVERIFY(QTest::qWaitFor([&] { return isLost(first) || isLost(second); }, 10'000));
    office.showFreshList(isLost(first) ? first.id : second.id);
    QVERIFY(office.becomes(first.id, 0, PartState::Sent));
    QVERIFY(office.becomes(second.id, 0, PartState::Sent));
    QCOMPARE(office.created(), 3);
    QVERIFY(office.part(first.id).sid != office.part(second.id).sid);
}

void TestLostAnswers::tooManyRequestsAreTriedAgain()
{
    SimulatedOffice office;
    office.fault({{u"on"_s, u"create"_s}, {u"action"_s, u"status"_s}, {u"status"_s, 429}, {u"times"_s, 2}});
    office.start(*office.app);
    const auto item = got(office.app->send().queue(office.text()));
    QVERIFY(office.becomes(item.id, 0, PartState::Read));
    QCOMPARE(office.created(), 1);
}

void TestLostAnswers::aRefusedKeyFailsWithItsWords()
{
    SimulatedOffice office;
    const auto item = got(office.app->send().queue(office.boleto()));
    office.start(*office.app, Secret("wrong-token-of-32-characters-000"));
    QVERIFY(QTest::qWaitFor([&] { return office.part(item.id).state == PartState::Failed; }, 10'000));
    QCOMPARE(office.part(item.id).errorCode, std::optional(20003));
    const Explanation words = explain(office.part(item.id));
    QCOMPARE(words.what, explainCode(20003).what);
    QVERIFY(!words.advice.isEmpty());
    QCOMPARE(office.part(item.id, 1).state, PartState::Cancelled);
    QVERIFY(office.app->outbox().status().trouble);
    QCOMPARE(office.app->outbox().status().trouble->kind, ErrorKind::Unauthorized);
    QCOMPARE(office.created(), 0);
}

void TestLostAnswers::aNewKeyHoldsAtOnce()
{
    SimulatedOffice office;
    office.start(*office.app, Secret("wrong-token-of-32-characters-000"));
    const auto first = got(office.app->send().queue(office.text()));
    QVERIFY(QTest::qWaitFor([&] { return office.part(first.id).state == PartState::Failed; }, 10'000));
    QVERIFY(await(office.app->directory().replaceSecret(office.account.id, SimulatedOffice::token())));
    const auto second = got(office.app->send().queue(office.text()));
    QVERIFY(office.becomes(second.id, 0, PartState::Read));
    QVERIFY(!office.app->outbox().status().trouble);
    QCOMPARE(office.part(first.id).state, PartState::Failed);
}

void TestLostAnswers::aRefusalOfTwilioHasItsWords()
{
    SimulatedOffice office;
    const QString stopped = u"+15005550004"_s; // agreed to be refused with 21610
    SendRequest request = office.text(u"Olá"_s, stopped);
    request.channel = Channel::Sms;
    office.start(*office.app);
    const auto item = got(office.app->send().queue(request));
    QVERIFY(QTest::qWaitFor([&] { return office.part(item.id).state == PartState::Failed; }, 10'000));
    QCOMPARE(office.part(item.id).errorCode, std::optional(21610));
    QCOMPARE(explain(office.part(item.id)).what, explainCode(21610).what);
    QCOMPARE(office.created(), 0);
}

void TestLostAnswers::aBoletoSurvivesLossesOfBothParts()
{
    FlowingOffice office;
    // text: lost after it was made; PDF: lost before
    office.fault({{u"on"_s, u"create"_s}, {u"action"_s, u"drop-after"_s}, {u"times"_s, 1}});
    office.fault({{u"on"_s, u"create"_s}, {u"every"_s, 2}, {u"action"_s, u"drop-before"_s}, {u"times"_s, 1}});
    office.start(*office.app);
    const auto item = got(office.app->send().queue(office.boleto()));
    QVERIFY(office.becomes(item.id, 1, PartState::Unsure, 40s));
    office.showFreshList(item.id, 1);
    QVERIFY(office.becomes(item.id, 1, PartState::Sent, 40s));
    QCOMPARE(office.created(), 3);
    const auto messages = office.atTwilio();
    QVERIFY(messages[0].mediaUrls.isEmpty());
    QCOMPARE(messages[2].mediaUrls.size(), 1);
    QVERIFY(messages[2].created >= *messages[0].sent);
}

QTEST_GUILESS_MAIN(TestLostAnswers)
#include "tst_lostanswers.moc"
