// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/directory/connectiontest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr std::array stepWords{
    std::pair{TestStep::Credentials, "credentials"_L1}, std::pair{TestStep::Account, "account"_L1},
    std::pair{TestStep::Balance, "balance"_L1}, std::pair{TestStep::Numbers, "numbers"_L1},
    std::pair{TestStep::Clock, "clock"_L1}};
constexpr std::array verdictWords{
    std::pair{TestVerdict::Passed, "passed"_L1}, std::pair{TestVerdict::Failed, "failed"_L1},
    std::pair{TestVerdict::Unknown, "unknown"_L1}, std::pair{TestVerdict::Skipped, "skipped"_L1}};

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

} // namespace

QString toWord(TestStep step)
{
    return wordIn(stepWords, step);
}

QString toWord(TestVerdict verdict)
{
    return wordIn(verdictWords, verdict);
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
        findings.append(json);
    }
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{u"at"_s, toMsecs(report.at)}, {u"findings"_s, findings}})
            .toJson(QJsonDocument::Compact));
}

std::optional<ConnectionReport> reportFromJson(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    if (!json.contains("at"_L1))
        return std::nullopt;
    ConnectionReport report{.at = fromMsecs(json["at"_L1].toInteger())};
    for (const QJsonValue &entry : json["findings"_L1].toArray()) {
        const auto step = valueIn(stepWords, entry["step"_L1].toString());
        const auto verdict = valueIn(verdictWords, entry["verdict"_L1].toString());
        if (!step || !verdict)
            return std::nullopt;
        TestFinding finding{.step = *step, .verdict = *verdict, .value = entry["value"_L1].toString()};
        if (entry["error"_L1].isObject())
            finding.error = errorFromJson(entry["error"_L1].toObject());
        report.findings.push_back(finding);
    }
    return report;
}

} // namespace recado
