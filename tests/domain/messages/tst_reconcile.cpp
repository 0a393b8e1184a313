// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messages/reconcile.h"

#include <QTest>

#include <set>
#include <vector>

using namespace recado;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Kind = ReconcileVerdict::Kind;

Q_DECLARE_METATYPE(recado::ListedMessage)

namespace {

const Instant start = fromMsecs(1'800'000'000'000);

LostCreate lostText()
{
    return {.from = u"+556730000000"_s, .to = u"+5567995550101"_s, .body = u"Olá"_s, .startedAt = start};
}

ListedMessage matching(const QString &sid = u"SM1"_s)
{
    return {.sid = sid,
            .from = u"+556730000000"_s,
            .to = u"+5567995550101"_s,
            .body = u"Olá"_s,
            .createdAt = start + 1s};
}

/// A reading that shows nothing of the person, but a message that was made as late as it could be.
ListReading freshAt(std::chrono::seconds after)
{
    return {.takenAt = start + after, .freshTo = start + after - 1s};
}

ReconcileVerdict verdict(std::vector<ListReading> readings, const std::set<QString> &bound = {})
{
    return reconcile(lostText(), readings, bound, 60s, 60s);
}

} // namespace

class TestReconcile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneThatFitsIsBound();
    void aStrangerIsNotTaken_data();
    void aStrangerIsNotTaken();
    void trialPrefixAndDecomposedAccentsStillFit();
    void twinsAreForAPerson();
    void aTwinThatBelongsToAnotherPartIsNotCounted();
    void absenceNeedsTwoLateReadingsFarApart();
    void aListThatMayLagBehindProvesNothing();
    void smartEncodedWordsStillFit();
    void aTextThatNobodyKnowsIsForAPerson();
    void whatMayBeAnotherLostOneIsForAPerson();
    void aMessageThatNobodyKnowsSpoilsTheProof();
    void theEvidenceTellsWhatWasSeen();
};

void TestReconcile::oneThatFitsIsBound()
{
    const auto found = verdict({{.takenAt = start + 2s, .messages = {matching()}}});
    QCOMPARE(found.kind, Kind::Found);
    QCOMPARE(found.sid, u"SM1"_s);
}

void TestReconcile::aStrangerIsNotTaken_data()
{
    QTest::addColumn<ListedMessage>("listed");
    const auto row = [](const char *name, auto change) {
        ListedMessage listed = matching();
        change(listed);
        QTest::newRow(name) << listed;
    };
    row("other person", [](ListedMessage &m) { m.to = u"+5567995550102"_s; });
    row("other number", [](ListedMessage &m) { m.from = u"+556730000001"_s; });
    row("other channel", [](ListedMessage &m) { m.channel = Channel::Sms; });
    row("other words", [](ListedMessage &m) { m.body = u"Ola"_s; });
    row("with a file", [](ListedMessage &m) { m.media = 1; });
    row("too early", [](ListedMessage &m) { m.createdAt = start - 6s; });
    row("too late", [](ListedMessage &m) { m.createdAt = start + 91s; });
    row("from the person", [](ListedMessage &m) { m.outbound = false; });
}

void TestReconcile::aStrangerIsNotTaken()
{
    QFETCH(ListedMessage, listed);
    QCOMPARE(verdict({{.takenAt = start + 2s, .messages = {listed}}}).kind, Kind::NotYet);
}

void TestReconcile::trialPrefixAndDecomposedAccentsStillFit()
{
    ListedMessage listed = matching();
    listed.body = u"Sent from your Twilio trial account - "_s + u"Ola\u0301 "_s;
    QCOMPARE(verdict({{.takenAt = start + 2s, .messages = {listed}}}).kind, Kind::Found);

    LostCreate pdf = lostText();
    pdf.body.clear();
    listed.body = u"Sent from your Twilio trial account -"_s; // nothing follows
    const std::vector<ListReading> readings{{.takenAt = start + 2s, .messages = {listed}}};
    QCOMPARE(reconcile(pdf, readings, {}, 60s, 60s).kind, Kind::Found);
}

void TestReconcile::twinsAreForAPerson()
{
    QCOMPARE(verdict({{.takenAt = start + 2s, .messages = {matching(), matching(u"SM2"_s)}}}).kind,
             Kind::Ambiguous);
}

void TestReconcile::aTwinThatBelongsToAnotherPartIsNotCounted()
{
    const auto found
        = verdict({{.takenAt = start + 2s, .messages = {matching(), matching(u"SM2"_s)}}}, {u"SM1"_s});
    QCOMPARE(found.kind, Kind::Found);
    QCOMPARE(found.sid, u"SM2"_s);
}

void TestReconcile::absenceNeedsTwoLateReadingsFarApart()
{
    QCOMPARE(verdict({}).kind, Kind::NotYet);
    QCOMPARE(verdict({freshAt(60s)}).kind, Kind::NotYet);
    QCOMPARE(verdict({freshAt(59s), freshAt(119s)}).kind, Kind::NotYet);
    QCOMPARE(verdict({freshAt(60s), freshAt(119s)}).kind, Kind::NotYet);
    QCOMPARE(verdict({freshAt(60s), freshAt(120s)}).kind, Kind::Absent);
    ListReading found = freshAt(120s);
    found.messages = {matching()};
    QCOMPARE(verdict({freshAt(60s), found}).kind, Kind::Found);
}

void TestReconcile::aListThatMayLagBehindProvesNothing()
{
    const ListReading blind{.takenAt = start + 60s};
    ListReading stale = freshAt(60s);
    stale.freshTo = start + 30s; // shows what was made as late as the lost one, not later
    for (const ListReading &reading : {blind, stale}) {
        ListReading later = reading;
        later.takenAt = start + 1h;
        QCOMPARE(verdict({reading, later}).kind, Kind::NotYet);
        QCOMPARE(verdict({freshAt(60s), later}).kind, Kind::NotYet); // one fresh reading is not two
        QCOMPARE(verdict({freshAt(60s), later, freshAt(121s)}).kind, Kind::Absent);
    }
    LostCreate slow = lostText();
    slow.madeWithin = 5min; // it waited for its turn
    const std::vector readings{freshAt(60s), freshAt(120s)};
    QCOMPARE(reconcile(slow, readings, {}, 60s, 60s).kind, Kind::NotYet);
}

void TestReconcile::smartEncodedWordsStillFit()
{
    LostCreate lost = lostText();
    lost.body = u"Olá “Maria” – até 1º\u00a0dia…"_s;
    ListedMessage listed = matching();
    listed.body = u"Olá \"Maria\" - até 1º  dia..."_s;
    const std::vector<ListReading> readings{{.takenAt = start + 2s, .messages = {listed}}};
    QCOMPARE(reconcile(lost, readings, {}, 60s, 60s).kind, Kind::Found);
    lost.body = u"Ola “Maria” – até 1º\u00a0dia…"_s; // an accent is never taken away
    QCOMPARE(reconcile(lost, readings, {}, 60s, 60s).kind, Kind::NotYet);
}

void TestReconcile::aTextThatNobodyKnowsIsForAPerson()
{
    ListedMessage emptied = matching();
    emptied.body.clear();
    const auto redacted = verdict({{.takenAt = start + 2s, .messages = {emptied}}});
    QCOMPARE(redacted.kind, Kind::Ambiguous);
    QCOMPARE(redacted.evidence.candidates.front().doubt, CandidateDoubt::TextUnknown);
    LostCreate fromTemplate = lostText();
    fromTemplate.body.clear();
    fromTemplate.bodyUnknown = true;
    const std::vector<ListReading> readings{{.takenAt = start + 2s, .messages = {matching()}}};
    QCOMPARE(reconcile(fromTemplate, readings, {}, 60s, 60s).kind, Kind::Ambiguous);
    QCOMPARE(reconcile(fromTemplate, readings, {u"SM1"_s}, 60s, 60s).kind, Kind::NotYet);
}

void TestReconcile::whatMayBeAnotherLostOneIsForAPerson()
{
    LostCreate lost = lostText();
    lost.body.clear();
    lost.media = 1;
    ListedMessage pdf = matching();
    pdf.body.clear();
    pdf.media = 1;
    const std::vector<ListReading> readings{{.takenAt = start + 2s, .messages = {pdf}}};
    QCOMPARE(reconcile(lost, readings, {}, 60s, 60s).kind, Kind::Found);

    lost.rivals = {{.media = 1, .startedAt = start + 3s}}; // another PDF
    const auto either = reconcile(lost, readings, {}, 60s, 60s);
    QCOMPARE(either.kind, Kind::Ambiguous);
    QCOMPARE(either.evidence.candidates.front().doubt, CandidateDoubt::OneOfTwo);
    QCOMPARE(searchEvidenceFromJson(toJson(either.evidence)), either.evidence);
    lost.rivals.front().isUnderWay = true; // its answer will tell
    QCOMPARE(reconcile(lost, readings, {}, 60s, 60s).kind, Kind::NotYet);
    lost.rivals = {{.media = 1, .startedAt = start + 7s}}; // later than the one at Twilio
    QCOMPARE(reconcile(lost, readings, {}, 60s, 60s).kind, Kind::Found);
    lost.rivals = {{.body = u"Olá"_s, .startedAt = start}}; // a text is no PDF
    QCOMPARE(reconcile(lost, readings, {}, 60s, 60s).kind, Kind::Found);
}

void TestReconcile::aMessageThatNobodyKnowsSpoilsTheProof()
{
    ListedMessage changed = matching(u"SM7"_s);
    changed.body = u"Olá (changed on its way)"_s;
    std::vector<ListReading> readings{freshAt(60s), freshAt(120s)};
    readings[0].messages = {changed};
    readings[1].messages = {changed};
    const auto doubtful = reconcile(lostText(), readings, {}, 60s, 60s);
    QCOMPARE(doubtful.kind, Kind::Ambiguous);
    QVERIFY(!doubtful.evidence.absenceProved);
    QCOMPARE(doubtful.evidence.candidates.front().doubt, CandidateDoubt::OtherText);
    QCOMPARE(searchEvidenceFromJson(toJson(doubtful.evidence)), doubtful.evidence);
    // what is known to be another one of ours, or of another moment, is none of this
    QCOMPARE(reconcile(lostText(), readings, {u"SM7"_s}, 60s, 60s).kind, Kind::Absent);
    LostCreate lost = lostText();
    lost.rivals = {{.body = changed.body, .startedAt = start}};
    QCOMPARE(reconcile(lost, readings, {}, 60s, 60s).kind, Kind::Absent);
    for (ListReading &reading : readings)
        reading.messages.front().createdAt = start + 91s;
    QCOMPARE(reconcile(lostText(), readings, {}, 60s, 60s).kind, Kind::Absent);
}

void TestReconcile::theEvidenceTellsWhatWasSeen()
{
    ListedMessage other = matching(u"SM9"_s);
    other.body = u"something else"_s;
    ListReading first = freshAt(60s);
    first.messages = {matching(), matching(u"SM2"_s), other};
    first.messages[1].status = u"sent"_s;
    ListReading second{.takenAt = start + 70s, .messages = first.messages};
    second.messages[1].status = u"delivered"_s;

    const SearchEvidence evidence = verdict({first, second}).evidence;

    QCOMPARE(evidence.looks, 2);
    QCOMPARE(evidence.firstLook, std::optional(start + 60s));
    QCOMPARE(evidence.lastLook, std::optional(start + 70s));
    QCOMPARE(evidence.listed, 3);
    QCOMPARE(evidence.madeBefore, std::optional(start + 30s));
    QVERIFY(isFresh(evidence));
    QVERIFY(!evidence.absenceProved);
    QCOMPARE(evidence.candidates.size(), 2U);
    QCOMPARE(evidence.candidates[1].sid, u"SM2"_s);
    QCOMPARE(evidence.candidates[1].status, u"delivered"_s);
    QCOMPARE(evidence.candidates[1].createdAt, start + 1s);
    const QString json = toJson(evidence);
    QCOMPARE(searchEvidenceFromJson(json), evidence);
    QVERIFY(!json.contains(u"Olá"_s) && !json.contains("5567"_L1)); // no text and no phone
    QCOMPARE(searchEvidenceFromJson(u"nonsense"_s), SearchEvidence{});
    QVERIFY(verdict({freshAt(60s), freshAt(120s)}).evidence.absenceProved);
}

QTEST_APPLESS_MAIN(TestReconcile)
#include "tst_reconcile.moc"
