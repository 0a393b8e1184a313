// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/directory/connectiontest.h"

#include "services/directory/directoryservice.h"
#include "services/directory/teststeps.h"
#include "services/twilio/twilioaccess.h"
#include "storage/databasethread.h"
#include "storage/tenants/accountrepository.h"
#include "storage/tenants/senderrepository.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

struct OfSender
{
    SenderId sender;
    std::vector<TestFinding> findings = {};
    TestFacts facts = {};
};

/// The worst of what was found for several numbers, with everything that was found.
void merge(TestFinding &whole, const TestFinding &more)
{
    QStringList values{whole.value, more.value};
    values.removeAll(QString());
    values.removeDuplicates();
    const TestFinding &worse = more.verdict > whole.verdict ? more : whole;
    whole = TestFinding{.step = whole.step,
                        .verdict = worse.verdict,
                        .value = values.join(u", "_s),
                        .error = worse.error,
                        .reason = worse.reason};
}

std::vector<TestFinding> inOrder(const std::vector<TestFinding> &findings)
{
    std::vector<TestFinding> ordered;
    for (const TestStep step : allTestSteps) {
        const auto found = std::ranges::find(findings, step, &TestFinding::step);
        ordered.push_back(found != findings.end() ? *found : TestFinding{.step = step});
    }
    return ordered;
}

} // namespace

/// What is under way, and the findings so far.
struct ConnectionTest::Course
{
    Account account;
    std::vector<Sender> senders;
    teststeps::Session session;
    std::vector<TestFinding> common = {}; ///< of the account and this computer
    std::vector<OfSender> each = {};
    ConnectionReport report = {};
};

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
    co_return co_await runFor(*account, *senders);
}

QCoro::Task<Result<ConnectionReport>> ConnectionTest::runSender(SenderId id)
{
    const auto sender = co_await m_directory.sender(id);
    if (!sender)
        co_return sender.error();
    const auto account = co_await m_directory.account(sender->accountId);
    if (!account)
        co_return account.error();
    const std::vector<Sender> senders(1, *sender);
    co_return co_await runFor(*account, senders);
}

QCoro::Task<Result<ConnectionReport>> ConnectionTest::runFor(Account account, std::vector<Sender> senders)
{
    const auto session = co_await m_access.session(account);
    if (!session)
        co_return session.error();
    auto course = std::make_shared<Course>();
    course->account = account;
    course->senders = senders;
    course->session = *session;
    course->report.at = m_clock.now();
    // Each step may only make sense after the one before it: what a wrong key leads to is not eight errors.
    const bool goOn = co_await askOfAccount(course);
    if (goOn)
        co_await askOfSenders(course);
    for (TestFinding &finding : course->report.findings = inOrder(course->report.findings)) {
        if (finding.verdict == TestVerdict::Skipped)
            Q_EMIT stepFinished(account.id, finding);
    }
    const auto kept = co_await keep(course);
    if (!kept)
        co_return kept.error();
    Q_EMIT m_directory.changed();
    co_return Result<ConnectionReport>(course->report);
}

bool ConnectionTest::note(Course &course, const TestFinding &finding)
{
    course.common.push_back(finding);
    course.report.findings.push_back(finding);
    Q_EMIT stepFinished(course.account.id, finding);
    return finding.verdict != TestVerdict::Failed;
}

QCoro::Task<bool> ConnectionTest::askOfAccount(std::shared_ptr<Course> course)
{
    const auto credentials = co_await teststeps::askCredentials(course->session);
    if (!note(*course, credentials))
        co_return false;
    auto accountTask
        = teststeps::askAccount(course->session, course->account.credential, &course->report.facts);
    const auto account = co_await accountTask;
    if (!note(*course, account))
        co_return false;
    const auto balance = co_await teststeps::askBalance(course->session, &course->report.facts);
    note(*course, balance);
    co_return true;
}

QCoro::Task<> ConnectionTest::askOfSenders(std::shared_ptr<Course> course)
{
    using Step = QCoro::Task<TestFinding> (*)(teststeps::Session, Sender, TestFacts *);
    static constexpr std::array<Step, 4> steps{teststeps::askNumber, teststeps::askWhatsApp,
                                               teststeps::askService, teststeps::askTemplates};
    static constexpr std::array names{TestStep::Numbers, TestStep::WhatsApp, TestStep::Service,
                                      TestStep::Templates};
    for (const Sender &sender : course->senders)
        course->each.push_back({.sender = sender.id, .findings = {}, .facts = course->report.facts});
    for (std::size_t step = 0; step < steps.size(); ++step) {
        TestFinding whole{.step = names.at(step), .verdict = TestVerdict::NotNeeded};
        if (course->senders.empty())
            whole.reason = u"no-number-yet"_s;
        for (std::size_t index = 0; index < course->senders.size(); ++index) {
            OfSender &mine = course->each[index];
            auto task = steps.at(step)(course->session, course->senders[index], &mine.facts);
            const auto finding = co_await task;
            mine.findings.push_back(finding);
            if (index == 0)
                whole = finding;
            else
                merge(whole, finding);
        }
        course->report.findings.push_back(whole);
        Q_EMIT stepFinished(course->account.id, whole);
    }
    if (!course->each.empty())
        course->report.facts = course->each.front().facts;
    const auto clock = co_await teststeps::askClock(course->session, &m_clock);
    note(*course, clock);
}

QCoro::Task<Outcome> ConnectionTest::keep(std::shared_ptr<Course> course)
{
    struct Row
    {
        SenderId sender;
        QString result;
    };
    std::vector<Row> rows;
    for (const Sender &sender : course->senders) {
        const auto mine = std::ranges::find(course->each, sender.id, &OfSender::sender);
        std::vector<TestFinding> findings = course->common;
        ConnectionReport report{.at = course->report.at, .facts = course->report.facts};
        if (mine != course->each.end()) {
            findings.insert(findings.end(), mine->findings.begin(), mine->findings.end());
            report.facts = mine->facts;
        }
        report.findings = inOrder(findings);
        rows.push_back({.sender = sender.id, .result = toJson(report)});
    }
    Account tested = course->account;
    tested.testedAt = course->report.at;
    tested.testResult = toJson(course->report);
    auto keptTask = m_database.run([tested, rows](const auto &db) -> Outcome {
        for (const Row &row : rows) {
            const auto noted
                = storage::SenderRepository(db).noteTest(row.sender, *tested.testedAt, row.result);
            if (!noted)
                return noted;
        }
        return storage::AccountRepository(db).update(tested);
    });
    co_return co_await keptTask;
}

} // namespace recado
