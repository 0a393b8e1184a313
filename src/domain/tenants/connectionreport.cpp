// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tenants/connectionreport.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr std::array stepWords{
    std::pair{TestStep::Credentials, "credentials"_L1}, std::pair{TestStep::Account, "account"_L1},
    std::pair{TestStep::Balance, "balance"_L1},         std::pair{TestStep::Numbers, "numbers"_L1},
    std::pair{TestStep::WhatsApp, "whatsapp"_L1},       std::pair{TestStep::Service, "messaging-service"_L1},
    std::pair{TestStep::Templates, "templates"_L1},     std::pair{TestStep::Clock, "clock"_L1}};
constexpr std::array verdictWords{
    std::pair{TestVerdict::Passed, "passed"_L1},   std::pair{TestVerdict::NotNeeded, "not-needed"_L1},
    std::pair{TestVerdict::Unknown, "unknown"_L1}, std::pair{TestVerdict::Warning, "warning"_L1},
    std::pair{TestVerdict::Skipped, "skipped"_L1}, std::pair{TestVerdict::Failed, "failed"_L1}};
static_assert(stepWords.size() == allTestSteps.size());

template<typename Table, typename Value>
QString wordIn(const Table &table, Value value)
{
    const auto *const row = std::ranges::find(table, value, [](const auto &entry) { return entry.first; });
    return row == table.end() ? QString() : QString(row->second);
}

template<typename Table>
auto valueIn(const Table &table, const QString &word) -> std::optional<decltype(table.front().first)>
{
    const auto *const row
        = std::ranges::find_if(table, [&word](const auto &entry) { return word == entry.second; });
    if (row == table.end())
        return std::nullopt;
    return row->first;
}

QJsonObject errorToJson(const Error &error)
{
    QJsonObject json{{u"kind"_s, static_cast<int>(error.kind)}, {u"detail"_s, error.detail}};
    if (error.providerCode)
        json.insert(u"code"_s, *error.providerCode);
    if (!error.reason.isEmpty())
        json.insert(u"reason"_s, error.reason);
    return json;
}

Error errorFromJson(const QJsonObject &json)
{
    Error error{.kind = static_cast<ErrorKind>(json["kind"_L1].toInt()),
                .detail = json["detail"_L1].toString(),
                .reason = json["reason"_L1].toString()};
    if (json.contains("code"_L1))
        error.providerCode = json["code"_L1].toInt();
    return error;
}

/// Every fact that is a text, by its name in JSON.
constexpr std::array textFacts{std::pair{"accountType"_L1, &TestFacts::accountType},
                               std::pair{"accountName"_L1, &TestFacts::accountName},
                               std::pair{"balance"_L1, &TestFacts::balance},
                               std::pair{"currency"_L1, &TestFacts::currency},
                               std::pair{"whatsAppStatus"_L1, &TestFacts::whatsAppStatus},
                               std::pair{"whatsAppName"_L1, &TestFacts::whatsAppName},
                               std::pair{"quality"_L1, &TestFacts::quality},
                               std::pair{"dailyReach"_L1, &TestFacts::dailyReach},
                               std::pair{"webhookHost"_L1, &TestFacts::webhookHost},
                               std::pair{"serviceName"_L1, &TestFacts::serviceName}};
constexpr std::array countFacts{std::pair{"templates"_L1, &TestFacts::templates},
                                std::pair{"approvedTemplates"_L1, &TestFacts::approvedTemplates}};

QJsonObject factsToJson(const TestFacts &facts)
{
    QJsonObject json;
    for (const auto &[name, field] : textFacts) {
        if (const QString &text = facts.*field; !text.isEmpty())
            json.insert(name, text);
    }
    for (const auto &[name, field] : countFacts) {
        if (const auto &count = facts.*field)
            json.insert(name, *count);
    }
    if (!facts.offlineReasons.empty())
        json.insert("offlineReasons"_L1, reasonsToJson(facts.offlineReasons));
    return json;
}

TestFacts factsFromJson(const QJsonObject &json)
{
    TestFacts facts;
    for (const auto &[name, field] : textFacts)
        facts.*field = json[name].toString();
    for (const auto &[name, field] : countFacts) {
        if (json.contains(name))
            facts.*field = json[name].toInt();
    }
    facts.offlineReasons = reasonsFromJson(json["offlineReasons"_L1].toArray());
    return facts;
}

} // namespace

bool ConnectionReport::passed() const
{
    return !findings.empty() && count(TestVerdict::Failed) == 0 && count(TestVerdict::Skipped) == 0;
}

int ConnectionReport::count(TestVerdict verdict) const
{
    return static_cast<int>(std::ranges::count(findings, verdict, &TestFinding::verdict));
}

const TestFinding *ConnectionReport::find(TestStep step) const
{
    const auto found = std::ranges::find(findings, step, &TestFinding::step);
    return found == findings.end() ? nullptr : &*found;
}

QString toWord(TestStep step)
{
    return wordIn(stepWords, step);
}

QString toWord(TestVerdict verdict)
{
    return wordIn(verdictWords, verdict);
}

QJsonArray reasonsToJson(const std::vector<StatusReason> &reasons)
{
    QJsonArray rows;
    for (const StatusReason &reason : reasons) {
        QJsonObject row{{u"text"_s, reason.text}};
        if (reason.code)
            row.insert(u"code"_s, *reason.code);
        rows.append(row);
    }
    return rows;
}

std::vector<StatusReason> reasonsFromJson(const QJsonArray &json)
{
    std::vector<StatusReason> reasons;
    for (const auto entry : json) {
        const QJsonObject row = entry.toObject();
        StatusReason reason{.text = row["text"_L1].toString(entry.toString())}; // once it was the text alone
        if (row.contains("code"_L1))
            reason.code = row["code"_L1].toInt();
        reasons.push_back(reason);
    }
    return reasons;
}

QString toJson(const ConnectionReport &report)
{
    QJsonArray findings;
    for (const TestFinding &finding : report.findings) {
        QJsonObject json{{u"step"_s, toWord(finding.step)},
                         {u"verdict"_s, toWord(finding.verdict)},
                         {u"value"_s, finding.value}};
        if (finding.error)
            json.insert(u"error"_s, errorToJson(*finding.error));
        if (!finding.reason.isEmpty())
            json.insert(u"reason"_s, finding.reason);
        findings.append(json);
    }
    const QJsonObject json{
        {u"at"_s, toMsecs(report.at)}, {u"findings"_s, findings}, {u"facts"_s, factsToJson(report.facts)}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<ConnectionReport> reportFromJson(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    if (!json.contains("at"_L1))
        return std::nullopt;
    ConnectionReport report{.at = fromMsecs(json["at"_L1].toInteger()),
                            .facts = factsFromJson(json["facts"_L1].toObject())};
    const QJsonArray entries = json["findings"_L1].toArray();
    for (const auto &entry : entries) {
        const QJsonObject row = entry.toObject();
        const auto step = valueIn(stepWords, row["step"_L1].toString());
        const auto verdict = valueIn(verdictWords, row["verdict"_L1].toString());
        if (!step || !verdict)
            return std::nullopt;
        TestFinding finding{.step = *step,
                            .verdict = *verdict,
                            .value = row["value"_L1].toString(),
                            .reason = row["reason"_L1].toString()};
        if (row["error"_L1].isObject())
            finding.error = errorFromJson(row["error"_L1].toObject());
        report.findings.push_back(finding);
    }
    return report;
}

std::optional<int> peopleADay(const QString &dailyReach)
{
    static const QRegularExpression amount(u"(\\d+)\\s*([KM]?)"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = amount.match(QString(dailyReach).remove(u',').remove(u'.'));
    // "Unlimited Customers/24hr" holds a number too, but not of people
    if (!match.hasMatch() || match.capturedStart() != 0)
        return std::nullopt;
    const int unit = match.captured(2).isEmpty() ? 1
        : match.captured(2).toUpper() == u"K"_s  ? 1000
                                                 : 1'000'000;
    return match.captured(1).toInt() * unit;
}

} // namespace recado
