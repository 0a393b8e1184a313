// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/directory/connectiontest.h"

#include "services/directory/directoryservice.h"
#include "services/twilio/twilioaccess.h"
#include "storage/databasethread.h"
#include "storage/tenants/accountrepository.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

// Twilio refuses signatures and schedules of a clock that is far off.
constexpr auto farthestClock = 5min;

TestFinding failed(TestStep step, Error error)
{
    return {.step = step, .verdict = TestVerdict::Failed, .error = std::move(error)};
}

TestFinding passed(TestStep step, QString value)
{
    return {.step = step, .verdict = TestVerdict::Passed, .value = std::move(value)};
}

/// Nothing for what Twilio does not say: "full" would promise that there are no limits.
QString typeName(twilio::AccountType type)
{
    switch (type) {
    case twilio::AccountType::Trial:
        return u"Trial"_s;
    case twilio::AccountType::Full:
        return u"Full"_s;
    case twilio::AccountType::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

QCoro::Task<TestFinding> testCredentials(std::shared_ptr<TwilioSession> session)
{
    const auto outcome = co_await session->numbers().checkCredentials();
    if (!outcome)
        co_return failed(TestStep::Credentials, outcome.error());
    co_return passed(TestStep::Credentials, {});
}

QCoro::Task<TestFinding> testAccount(std::shared_ptr<TwilioSession> session, CredentialKind credential)
{
    // A standard API key may not read Accounts: not a fault of the key. (facts: Twilio 2.2)
    if (credential == CredentialKind::ApiKey)
        co_return TestFinding{.step = TestStep::Account, .verdict = TestVerdict::Unknown};
    const auto account = co_await session->accounts().fetch();
    if (!account)
        co_return failed(TestStep::Account, account.error());
    if (account->status == twilio::AccountStatus::Suspended
        || account->status == twilio::AccountStatus::Closed)
        co_return failed(
            TestStep::Account,
            {.kind = ErrorKind::Rejected, .detail = account->sid, .reason = u"account-suspended"_s});
    if (account->type == twilio::AccountType::Unknown)
        co_return TestFinding{.step = TestStep::Account, .verdict = TestVerdict::Unknown};
    co_return passed(TestStep::Account, typeName(account->type));
}

QCoro::Task<TestFinding> testBalance(std::shared_ptr<TwilioSession> session)
{
    const auto balance = co_await session->accounts().balance();
    if (!balance)
        co_return failed(TestStep::Balance, balance.error());
    co_return passed(TestStep::Balance, balance->currency + u' ' + balance->amount);
}

QCoro::Task<TestFinding> testNumbers(std::shared_ptr<TwilioSession> session, std::vector<Sender> senders)
{
    const auto remote = co_await session->numbers().list();
    if (!remote)
        co_return failed(TestStep::Numbers, remote.error());
    QStringList found;
    for (const Sender &sender : senders) {
        const auto there = std::ranges::find(*remote, sender.number, &twilio::RemoteNumber::phoneNumber);
        if (there == remote->end())
            co_return failed(
                TestStep::Numbers,
                {.kind = ErrorKind::NotFound, .detail = sender.number, .reason = u"number-not-there"_s});
        if (sender.sms && !there->canSms)
            co_return failed(
                TestStep::Numbers,
                {.kind = ErrorKind::Rejected, .detail = sender.number, .reason = u"number-no-sms"_s});
        found.append(sender.number);
    }
    co_return passed(TestStep::Numbers, found.join(u", "_s));
}

QCoro::Task<TestFinding> testClock(std::shared_ptr<TwilioSession> session, Clock *clock)
{
    // any answer carries Twilio's time; the list is one that every credential may ask
    const twilio::ListFilter everything;
    const auto page = co_await session->messages().firstPage(everything, 1);
    if (!page)
        co_return failed(TestStep::Clock, page.error());
    if (!page->serverTime)
        co_return TestFinding{.step = TestStep::Clock, .verdict = TestVerdict::Unknown};
    const auto off = std::chrono::duration_cast<std::chrono::seconds>(clock->now() - *page->serverTime);
    if (std::chrono::abs(off) > farthestClock)
        co_return failed(
            TestStep::Clock,
            {.kind = ErrorKind::Invalid, .detail = QString::number(off.count()), .reason = u"clock-wrong"_s});
    co_return passed(TestStep::Clock, {});
}

} // namespace

bool ConnectionReport::passed() const
{
    return !findings.empty() && std::ranges::none_of(findings, [](const TestFinding &finding) {
        return finding.verdict == TestVerdict::Failed || finding.verdict == TestVerdict::Skipped;
    });
}

ConnectionTest::ConnectionTest(storage::DatabaseThread &database, DirectoryService &directory,
                               TwilioAccess &access, Clock &clock)
    : m_database(database)
    , m_directory(directory)
    , m_access(access)
    , m_clock(clock)
{ }

QCoro::Task<Result<ConnectionReport>> ConnectionTest::run(AccountId id)
{
    const auto account = co_await m_directory.account(id);
    if (!account)
        co_return account.error();
    auto senders = co_await m_directory.senders(account->tenantId);
    if (!senders)
        co_return senders.error();
    std::erase_if(*senders, [id](const Sender &sender) { return sender.accountId != id; });
    const auto session = co_await m_access.session(*account);
    if (!session)
        co_return session.error();

    ConnectionReport report{.at = m_clock.now()};
    const auto note = [this, id, &report](TestFinding finding) {
        Q_EMIT stepFinished(id, finding);
        report.findings.push_back(std::move(finding));
        return report.findings.back().verdict != TestVerdict::Failed;
    };
    // Each step may only make sense after the one before it: what a wrong key leads to is not five errors.
    bool goOn = note(co_await testCredentials(*session));
    if (goOn)
        goOn = note(co_await testAccount(*session, account->credential));
    if (goOn)
        note(co_await testBalance(*session));
    if (goOn)
        note(co_await testNumbers(*session, *senders));
    if (goOn)
        note(co_await testClock(*session, &m_clock));
    for (const TestStep step : allTestSteps) {
        if (std::ranges::find(report.findings, step, &TestFinding::step) == report.findings.end())
            note({.step = step});
    }

    Account tested = *account;
    tested.testedAt = report.at;
    tested.testResult = toJson(report);
    auto keptTask
        = m_database.run([tested](const auto &db) { return storage::AccountRepository(db).update(tested); });
    const auto kept = co_await keptTask;
    if (!kept)
        co_return kept.error();
    co_return report;
}

} // namespace recado
