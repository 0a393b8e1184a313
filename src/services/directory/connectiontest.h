// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/tenants/account.h"
#include "domain/tenants/connectionreport.h"
#include "domain/tenants/sender.h"

#include <QCoro/QCoroTask>
#include <QObject>

#include <memory>
#include <vector>

namespace recado {

class TwilioAccess;
class DirectoryService;
namespace storage {
class DatabaseThread;
}

/// Really calls Twilio, step by step, and keeps the result with the account and its numbers.
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    ConnectionTest(storage::DatabaseThread &database, DirectoryService &directory, TwilioAccess &access,
                   Clock &clock);

    /// An Error only when the test could not be run at all (no such account, no secret); a step that fails is
    /// in the report.
    /// All numbers of the account together: of each step the worst, with every value.
    [[nodiscard]] QCoro::Task<Result<ConnectionReport>> run(AccountId id);
    /// The same for one number.
    [[nodiscard]] QCoro::Task<Result<ConnectionReport>> runSender(SenderId id);

Q_SIGNALS:
    void stepFinished(const recado::AccountId &account, const recado::TestFinding &finding);

private:
    struct Course;

    [[nodiscard]] QCoro::Task<Result<ConnectionReport>> runFor(Account account, std::vector<Sender> senders);
    bool note(Course &course, const TestFinding &finding); ///< false: it failed
    [[nodiscard]] QCoro::Task<bool> askOfAccount(std::shared_ptr<Course> course);
    [[nodiscard]] QCoro::Task<> askOfSenders(std::shared_ptr<Course> course);
    [[nodiscard]] QCoro::Task<Outcome> keep(std::shared_ptr<Course> course);

    storage::DatabaseThread &m_database;
    DirectoryService &m_directory;
    TwilioAccess &m_access;
    Clock &m_clock;
};

} // namespace recado
