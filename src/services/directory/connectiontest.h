// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/ids.h"

#include <QCoro/QCoroTask>
#include <QObject>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace recado {

class TwilioAccess;
class DirectoryService;
namespace storage {
class DatabaseThread;
}

/// What "test connection" asks, in this order.
enum class TestStep { Credentials, Account, Balance, Numbers, Clock };

inline constexpr std::array allTestSteps{TestStep::Credentials, TestStep::Account, TestStep::Balance,
                                         TestStep::Numbers, TestStep::Clock};

enum class TestVerdict { Passed, Failed, Unknown, Skipped };

struct TestFinding
{
    TestStep step;
    TestVerdict verdict = TestVerdict::Skipped;
    QString value
        = {}; ///< what was found, ready to show: "Full", "USD 12.30", "+556730000000 (WhatsApp, SMS)"
    std::optional<Error> error = {}; ///< when Failed
};

struct ConnectionReport
{
    Instant at = {};
    std::vector<TestFinding> findings = {};

    [[nodiscard]] bool passed() const;
};

/// Fixed words: "credentials", …, "passed", …
[[nodiscard]] QString toWord(TestStep step);
[[nodiscard]] QString toWord(TestVerdict verdict);

/// As kept with the account.
[[nodiscard]] QString toJson(const ConnectionReport &report);
[[nodiscard]] std::optional<ConnectionReport> reportFromJson(const QString &json);

/// Really calls Twilio, step by step, and keeps the result with the account.
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    ConnectionTest(storage::DatabaseThread &database, DirectoryService &directory, TwilioAccess &access,
                   Clock &clock);

    /// An Error only when the test could not be run at all (no such account, no secret); a step that fails is
    /// in the report.
    [[nodiscard]] QCoro::Task<Result<ConnectionReport>> run(AccountId account);

Q_SIGNALS:
    void stepFinished(const recado::AccountId &account, const recado::TestFinding &finding);

private:
    storage::DatabaseThread &m_database;
    DirectoryService &m_directory;
    TwilioAccess &m_access;
    Clock &m_clock;
};

} // namespace recado
