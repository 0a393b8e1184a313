// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demostories.h"
#include "domain/messages/searchevidence.h"
#include "services/demofolder.h"
#include "storage/messages/outboxrepository.h"

#include <set>

using namespace recado;
using namespace recado::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QCoro::Task<Outcome> sendAndClose(AppContext *app)
{
    auto started = co_await app->startSending();
    if (!started)
        co_return started;
    co_await app->outbox().syncOnce();
    co_await app->close();
    co_return Done{};
}

std::vector<DeliveryState> statesOf(const std::vector<OutgoingItem> &items)
{
    std::vector<DeliveryState> states;
    states.reserve(items.size());
    for (const OutgoingItem &item : items)
        states.push_back(visible(item));
    return states;
}

} // namespace

class TestDemoHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void hasEveryState();
    void leavesNothingToDo();
    void knowsWhoseBoletosWereSent();
    void hasWholeTimelines();
    void failsAsTwilioWould();
    void theOutboxLeavesItAlone();

private:
    std::unique_ptr<Demo> m_demo; ///< one for all: they only look
};

void TestDemoHistory::initTestCase()
{
    qputenv("RECADO_READER", RECADO_BINARIES "/recado-reader");
    // the keys of the demo do not belong in the keychain of whoever runs the tests
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    m_demo = std::make_unique<Demo>();
    QCOMPARE(m_demo->seed(true), QString());
}

void TestDemoHistory::cleanupTestCase()
{
    m_demo.reset();
}

void TestDemoHistory::hasEveryState()
{
    Demo &demo = *m_demo;
    const TenantId tenant = demo.office(demoCondominium()).tenant.id;
    using enum DeliveryState;
    for (const DeliveryState state :
         {Scheduled, Queued, Sent, Delivered, Read, NoReceipt, MaybeSent, Failed, Cancelled}) {
        const std::vector<DemoStory> stories = condominiumStories();
        const auto expected = std::ranges::count(stories, state, &DemoStory::end);
        QVERIFY2(expected > 0, qPrintable(toWord(state)));
        const auto found = demo.items(tenant, state);
        QVERIFY2(std::ssize(found) == expected, qPrintable(toWord(state)));
        for (const OutgoingItem &item : found)
            QCOMPARE(visible(item), state);
    }
    // what a person decides about comes with what was seen at Twilio
    const OutgoingPart doubted = demo.items(tenant, MaybeSent).front().parts.front();
    QCOMPARE(searchEvidenceFromJson(doubted.evidence).candidates.size(), 2U);
    const TenantId school = demo.office(demoSchool()).tenant.id;
    QCOMPARE(demo.items(school).size(), schoolStories().size());
}

void TestDemoHistory::leavesNothingToDo()
{
    Demo &demo = *m_demo;
    const Instant farAway = demo.app().clock().now() + std::chrono::hours(24 * 300);
    for (const DemoCompany &company : {demoCondominium(), demoSchool()}) {
        const SenderId sender = demo.office(company).sender.id;
        const auto left
            = demo.app().database().runBlocking([sender, farAway](const auto &db) -> Result<bool> {
                  const storage::OutboxRepository outbox(db);
                  const auto unsure = outbox.unsure(sender);
                  const auto checks = outbox.dueChecks(sender, Instant::max(), everything);
                  const auto moment = outbox.nextMoment(sender);
                  if (!unsure || !checks || !moment)
                      return Error{.kind = ErrorKind::Storage, .detail = u"not asked"_s};
                  return !unsure->empty() || !checks->empty() || (*moment && **moment < farAway);
              });
        QVERIFY(left);
        QVERIFY2(!*left, qPrintable(company.name));
    }
}

/// A boleto of another company stands out only where earlier ones are known.
void TestDemoHistory::knowsWhoseBoletosWereSent()
{
    Demo &demo = *m_demo;
    const TenantId tenant = demo.office(demoCondominium()).tenant.id;
    const DemoPaths paths = demoPaths(demo.app().folder());
    const auto payees = await(demo.app().payees().list(tenant));
    QVERIFY(payees);
    QCOMPARE(payees->size(), std::size_t(1));
    QCOMPARE(payees->front().name, demoCondominium().name);
    const auto signalsOf = [&](const QString &file) {
        std::optional<Result<BoletoCase>> opened;
        demo.app().boleto().open(tenant, file).then([&opened](Result<BoletoCase> found) {
            opened.emplace(std::move(found));
        });
        const bool answered = QTest::qWaitFor([&opened] { return opened.has_value(); }, 60'000);
        return answered && *opened && !(*opened)->slips.empty() ? (*opened)->slips.front().signalCodes
                                                                : QStringList{u"not-read"_s};
    };
    QCOMPARE(signalsOf(paths.mariaBoleto), QStringList());
    QCOMPARE(signalsOf(paths.folder + u"/boleto_helena_barros.pdf"_s), QStringList{u"payee-unknown"_s});
}

void TestDemoHistory::hasWholeTimelines()
{
    Demo &demo = *m_demo;
    const Instant now = demo.app().clock().now();
    const DemoOffice office = demo.office(demoCondominium());
    for (const OutgoingItem &item : demo.items(office.tenant.id)) {
        const auto timeline = await(demo.app().send().timeline(item.id));
        QVERIFY(timeline);
        QVERIFY(timeline->size() >= item.parts.size());
        QVERIFY(std::ranges::is_sorted(*timeline, {}, &PartEvent::at));
        QVERIFY(timeline->back().at <= now);
        for (const OutgoingPart &part : item.parts) {
            QCOMPARE(part.file.has_value(), part.kind == PartKind::Pdf);
            QCOMPARE(part.body.isEmpty(), part.kind == PartKind::Pdf);
            QVERIFY(!part.body.contains(u'{')); // no field was left over
        }
        if (item.kind != ItemKind::Boleto || visible(item) != DeliveryState::Read)
            continue;
        QVERIFY(!item.boletoLine.isEmpty());
        QCOMPARE(timeline->size(), std::size_t(13)); // PDF: one more, it had to wait
        QCOMPARE(timeline->back().state, PartState::Read);
    }
}

void TestDemoHistory::failsAsTwilioWould()
{
    Demo &demo = *m_demo;
    const DemoOffice office = demo.office(demoCondominium());
    std::set<int> codes;
    for (const OutgoingItem &item : demo.items(office.tenant.id, DeliveryState::Failed)) {
        QVERIFY(item.parts.front().errorCode);
        codes.insert(*item.parts.front().errorCode);
        if (item.parts.size() > 1)
            QCOMPARE(item.parts.back().reason, u"earlier-part-failed"_s);
    }
    QVERIFY(codes.contains(63016));
    QVERIFY(codes.contains(63024));
}

void TestDemoHistory::theOutboxLeavesItAlone()
{
    Demo &demo = *m_demo;
    const TenantId tenant = demo.office(demoCondominium()).tenant.id;
    const auto before = statesOf(demo.items(tenant));
    QVERIFY(await(sendAndClose(&demo.app())));
    QCOMPARE(statesOf(demo.items(tenant)), before);
    QCOMPARE(demo.messagesAtSimulator(), writers()); // nothing was created there
    QVERIFY(!demo.app().outbox().status().trouble); // and nothing asked for that is not there
}

QTEST_MAIN(TestDemoHistory)
#include "tst_demohistory.moc"
