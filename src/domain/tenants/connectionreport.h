// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/instant.h"

#include <QJsonArray>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace recado {

/// What "test connection" asks, in this order.
enum class TestStep { Credentials, Account, Balance, Numbers, WhatsApp, Service, Templates, Clock };

inline constexpr std::array allTestSteps{TestStep::Credentials, TestStep::Account,  TestStep::Balance,
                                         TestStep::Numbers,     TestStep::WhatsApp, TestStep::Service,
                                         TestStep::Templates,   TestStep::Clock};

/// Warning: it works, and somebody should look. NotNeeded: does not apply to this number. Skipped: not asked,
/// because a step before it failed. In the order from good to bad.
enum class TestVerdict { Passed, NotNeeded, Unknown, Warning, Skipped, Failed };

struct TestFinding
{
    TestStep step;
    TestVerdict verdict = TestVerdict::Skipped;
    QString value = {}; ///< what was found, ready to show: "Full", "USD 12.30", "+556730000000"
    std::optional<Error> error = {}; ///< when Failed
    QString reason = {}; ///< a fixed word for why Unknown, Warning or NotNeeded: "webhook-elsewhere"
};

/// Why WhatsApp has put a number offline.
struct StatusReason
{
    std::optional<int> code = {}; ///< one of Twilio's, which has words of ours
    QString text = {}; ///< Twilio's own words

    bool operator==(const StatusReason &other) const = default;
};

/// What the test learned of the account and the number, for whoever shows more than the steps.
struct TestFacts
{
    QString accountType = {}; ///< "Trial", "Full"; empty: not known
    QString accountName = {};
    QString balance = {}; ///< a decimal, as Twilio writes it; empty: not known
    QString currency = {}; ///< ISO 4217
    QString whatsAppStatus = {}; ///< Twilio's word: "ONLINE", "OFFLINE"; empty: not asked
    QString whatsAppName = {}; ///< what the recipient sees
    QString quality = {}; ///< Meta's word: "HIGH"; empty: not known
    QString dailyReach = {}; ///< Meta's words: "1K Customers/24hr"; empty: not known
    std::vector<StatusReason> offlineReasons = {};
    QString webhookHost = {}; ///< who else is told of what people write; empty: nobody
    QString serviceName = {}; ///< of the Messaging Service
    std::optional<int> templates = {};
    std::optional<int> approvedTemplates = {};

    bool operator==(const TestFacts &other) const = default;
};

struct ConnectionReport
{
    Instant at = {};
    std::vector<TestFinding> findings = {};
    TestFacts facts = {};

    /// Nothing failed and nothing was left out.
    [[nodiscard]] bool passed() const;
    [[nodiscard]] int count(TestVerdict verdict) const;
    [[nodiscard]] const TestFinding *find(TestStep step) const;
};

/// Fixed words: "credentials", …, "passed", …
[[nodiscard]] QString toWord(TestStep step);
[[nodiscard]] QString toWord(TestVerdict verdict);

/// A row per reason, as in what is kept.
[[nodiscard]] QJsonArray reasonsToJson(const std::vector<StatusReason> &reasons);
[[nodiscard]] std::vector<StatusReason> reasonsFromJson(const QJsonArray &json);

/// As kept with the account and the number.
[[nodiscard]] QString toJson(const ConnectionReport &report);
/// Nothing for what no version has written.
[[nodiscard]] std::optional<ConnectionReport> reportFromJson(const QString &text);

/// How many people a day Meta lets the number write to first: "1K Customers/24hr" is 1000. Nothing for words
/// that hold no number ("Unlimited", or none).
[[nodiscard]] std::optional<int> peopleADay(const QString &dailyReach);

} // namespace recado
