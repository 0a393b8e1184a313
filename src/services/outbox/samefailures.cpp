// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/samefailures.h"

#include "services/outbox/failureclass.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

bool counts(const OutgoingPart &part)
{
    const AfterFailure then = failureClass(part.errorCode, part.reason).then;
    return part.state == PartState::Failed && then != AfterFailure::GoSlower
        && then != AfterFailure::NextMorning;
}

} // namespace

std::optional<SameFailures> sameFailures(std::span<const OutgoingPart> outcomes)
{
    const auto looked = outcomes.first(std::min<std::size_t>(outcomes.size(), outcomesLookedAt));
    std::map<std::pair<std::optional<int>, QString>, int> kinds;
    for (const OutgoingPart &part : looked) {
        if (counts(part))
            ++kinds[{part.errorCode, part.errorCode ? QString() : part.reason}];
    }
    for (const auto &[kind, count] : kinds) {
        if (count >= failuresThatPause)
            return SameFailures{.code = kind.first,
                                .reason = kind.second,
                                .failures = count,
                                .outcomes = static_cast<int>(looked.size())};
    }
    return std::nullopt;
}

QString toJson(const SameFailures &failures)
{
    QJsonObject json{{u"failures"_s, failures.failures}, {u"outcomes"_s, failures.outcomes}};
    if (failures.code)
        json.insert(u"code"_s, *failures.code);
    if (!failures.reason.isEmpty())
        json.insert(u"reason"_s, failures.reason);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

SameFailures sameFailuresFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    SameFailures failures{.reason = object.value("reason"_L1).toString(),
                          .failures = object.value("failures"_L1).toInt(),
                          .outcomes = object.value("outcomes"_L1).toInt()};
    if (object.contains("code"_L1))
        failures.code = object.value("code"_L1).toInt();
    return failures;
}

} // namespace recado
