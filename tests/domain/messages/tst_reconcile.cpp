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
    QCOMPARE(verdict({{.takenAt = start + 60s}}).kind, Kind::NotYet);
    QCOMPARE(verdict({{.takenAt = start + 59s}, {.takenAt = start + 119s}}).kind, Kind::NotYet);
    QCOMPARE(verdict({{.takenAt = start + 60s}, {.takenAt = start + 119s}}).kind, Kind::NotYet);
    QCOMPARE(verdict({{.takenAt = start + 60s}, {.takenAt = start + 120s}}).kind, Kind::Absent);
    QCOMPARE(verdict({{.takenAt = start + 60s}, {.takenAt = start + 120s, .messages = {matching()}}}).kind,
             Kind::Found);
}

QTEST_APPLESS_MAIN(TestReconcile)
#include "tst_reconcile.moc"
