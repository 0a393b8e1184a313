// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/directory/teststeps.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado::teststeps {
namespace {

// Twilio refuses signatures and schedules of a clock that is far off.
constexpr auto farthestClock = 5min;
// Credentials for tests open a handful of operations and send nothing. (error 20008)
constexpr int onlyTestCredentials = 20008;

TestFinding failed(TestStep step, const Error &error)
{
    return {.step = step, .verdict = TestVerdict::Failed, .error = error};
}

TestFinding unknown(TestStep step, const QString &reason)
{
    return {.step = step, .verdict = TestVerdict::Unknown, .reason = reason};
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

bool isClosed(twilio::AccountStatus status)
{
    return status == twilio::AccountStatus::Suspended || status == twilio::AccountStatus::Closed;
}

} // namespace

QCoro::Task<TestFinding> askCredentials(Session session)
{
    const auto outcome = co_await session->numbers().checkCredentials();
    if (outcome)
        co_return TestFinding{.step = TestStep::Credentials, .verdict = TestVerdict::Passed};
    Error error = outcome.error();
    if (error.providerCode == onlyTestCredentials)
        error.reason = u"test-credentials"_s;
    co_return failed(TestStep::Credentials, error);
}

QCoro::Task<TestFinding> askAccount(Session session, CredentialKind credential, TestFacts *facts)
{
    if (credential == CredentialKind::ApiKey)
        co_return unknown(TestStep::Account, u"unknown-with-api-key"_s);
    const auto account = co_await session->accounts().fetch();
    if (!account)
        co_return failed(TestStep::Account, account.error());
    facts->accountName = account->friendlyName;
    facts->accountType = typeName(account->type);
    if (isClosed(account->status)) {
        Error error{.kind = ErrorKind::Rejected, .detail = account->friendlyName};
        error.reason = u"account-suspended"_s;
        co_return failed(TestStep::Account, error);
    }
    if (account->type == twilio::AccountType::Unknown)
        co_return unknown(TestStep::Account, u"account-type-unknown"_s);
    const bool trial = account->type == twilio::AccountType::Trial;
    co_return TestFinding{.step = TestStep::Account,
                          .verdict = trial ? TestVerdict::Warning : TestVerdict::Passed,
                          .value = facts->accountType,
                          .reason = trial ? u"trial-account"_s : QString()};
}

QCoro::Task<TestFinding> askBalance(Session session, TestFacts *facts)
{
    const auto balance = co_await session->accounts().balance();
    if (!balance) {
        // A subaccount has none of its own, and keys may be kept from it: neither keeps messages from
        // leaving.
        const bool notOurs = balance.error().kind == ErrorKind::NotFound
            || balance.error().kind == ErrorKind::Unauthorized || balance.error().kind == ErrorKind::Rejected;
        if (notOurs)
            co_return unknown(TestStep::Balance, u"balance-not-shown"_s);
        co_return failed(TestStep::Balance, balance.error());
    }
    facts->balance = balance->amount;
    facts->currency = balance->currency;
    const QString value = balance->currency + u' ' + balance->amount;
    bool isNumber = false;
    // only compared with nought, never added up
    const bool empty = balance->amount.toDouble(&isNumber) <= 0 && isNumber;
    if (empty) {
        Error error{.kind = ErrorKind::Rejected, .detail = value};
        error.reason = u"balance-empty"_s;
        co_return failed(TestStep::Balance, error);
    }
    co_return TestFinding{.step = TestStep::Balance, .verdict = TestVerdict::Passed, .value = value};
}

QCoro::Task<TestFinding> askClock(Session session, Clock *clock)
{
    // any answer carries Twilio's time; the list is one that every credential may ask
    const twilio::ListFilter everything;
    const auto page = co_await session->messages().firstPage(everything, 1);
    if (!page)
        co_return failed(TestStep::Clock, page.error());
    if (!page->serverTime)
        co_return unknown(TestStep::Clock, u"clock-unknown"_s);
    const auto off = std::chrono::duration_cast<std::chrono::seconds>(clock->now() - *page->serverTime);
    if (std::chrono::abs(off) > farthestClock) {
        Error error{.kind = ErrorKind::Invalid, .detail = QString::number(off.count())};
        error.reason = u"clock-wrong"_s;
        co_return failed(TestStep::Clock, error);
    }
    co_return TestFinding{.step = TestStep::Clock, .verdict = TestVerdict::Passed};
}

} // namespace recado::teststeps
