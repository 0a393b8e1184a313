// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/control/faultplan.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

using Action = FaultRule::Action;

struct NamedAction
{
    Action action = Action::None;
    QLatin1StringView name;
};
constexpr std::array actions = {NamedAction{Action::None, "none"_L1},
                                NamedAction{Action::DropBefore, "drop-before"_L1},
                                NamedAction{Action::DropAfter, "drop-after"_L1},
                                NamedAction{Action::Cut, "cut"_L1},
                                NamedAction{Action::Status, "status"_L1},
                                NamedAction{Action::StatusAfter, "status-after"_L1},
                                NamedAction{Action::Duplicate, "duplicate"_L1},
                                NamedAction{Action::Reorder, "reorder"_L1}};

bool isAbout(const FaultRule &rule, const QString &operation, const QString &recipient)
{
    if (!rule.to.isEmpty() && rule.to != recipient)
        return false;
    if (operation == "callback"_L1 || rule.on == "callback"_L1)
        return rule.on == operation;
    const bool oneWord = !rule.on.contains(u'.');
    return rule.on == "any"_L1 || rule.on == operation || (oneWord && "messages."_L1 + rule.on == operation);
}

Error invalid(const QString &detail)
{
    return {.kind = ErrorKind::Invalid, .detail = detail};
}

/// Twilio's usual code for a status, when the rule names none.
int usualCode(int status)
{
    switch (status) {
    case 401:
        return 20003;
    case 404:
        return 20404;
    case 429:
        return 20429;
    case 503:
        return 20503;
    default:
        return 20500;
    }
}

std::optional<QString> problemOf(const QJsonObject &json)
{
    static const QStringList known
        = {u"on"_s,   u"action"_s,  u"every"_s,  u"times"_s, u"to"_s,      u"status"_s,
           u"code"_s, u"delayMs"_s, u"hideMs"_s, u"seen"_s,  u"applied"_s, u"name"_s};
    for (const QString &key : json.keys()) {
        if (!known.contains(key))
            return u"unknown member \"%1\""_s.arg(key);
    }
    for (const QString &key : {u"every"_s, u"times"_s, u"status"_s, u"code"_s, u"delayMs"_s, u"hideMs"_s}) {
        if (json.contains(key) && json[key].toInt(-1) < 0)
            return u"\"%1\" must be a whole number, zero or more"_s.arg(key);
    }
    if (json["on"_L1].toString().isEmpty())
        return u"\"on\" must say which requests: create, list, fetch, any, callback or the name of an operation"_s;
    const int status = json["status"_L1].toInt(500);
    if (status < 400 || status > 599)
        return u"\"status\" must be an HTTP error status"_s;
    if (!json.contains("action"_L1) && !json.contains("delayMs"_L1) && !json.contains("hideMs"_L1))
        return u"one of \"action\", \"delayMs\" and \"hideMs\" is needed"_s;
    return {};
}

} // namespace

Result<FaultRule> FaultRule::fromJson(const QJsonObject &json)
{
    if (const std::optional<QString> problem = problemOf(json))
        return invalid(*problem);
    const QString name = json["action"_L1].toString(u"none"_s);
    const auto *const action = std::ranges::find(actions, name, &NamedAction::name);
    if (action == actions.end())
        return invalid(u"unknown action \"%1\""_s.arg(name));
    const int status = json["status"_L1].toInt(500);
    return FaultRule{.on = json["on"_L1].toString(),
                     .action = action->action,
                     .every = std::max(json["every"_L1].toInt(1), 1),
                     .times = json["times"_L1].toInt(),
                     .to = json["to"_L1].toString(),
                     .status = status,
                     .code = json["code"_L1].toInt(usualCode(status)),
                     .delay = std::chrono::milliseconds{json["delayMs"_L1].toInt()},
                     .hide = std::chrono::milliseconds{json["hideMs"_L1].toInt()},
                     .seen = json["seen"_L1].toInt(),
                     .applied = json["applied"_L1].toInt(),
                     .name = json["name"_L1].toString()};
}

QJsonObject FaultRule::toJson() const
{
    return {{u"on"_s, on},
            {u"action"_s, std::ranges::find(actions, action, &NamedAction::action)->name},
            {u"every"_s, every},
            {u"times"_s, times},
            {u"to"_s, to},
            {u"status"_s, status},
            {u"code"_s, code},
            {u"delayMs"_s, static_cast<qint64>(delay.count())},
            {u"hideMs"_s, static_cast<qint64>(hide.count())},
            {u"seen"_s, seen},
            {u"applied"_s, applied},
            {u"name"_s, name}};
}

void FaultPlan::add(FaultRule rule)
{
    if (!rule.name.isEmpty())
        remove(rule.name);
    m_rules.push_back(std::move(rule));
}

void FaultPlan::remove(const QString &name)
{
    std::erase_if(m_rules, [&](const FaultRule &rule) { return rule.name == name; });
}

FaultPlan::Fate FaultPlan::judge(const QString &operation, const QString &recipient)
{
    Fate fate;
    for (FaultRule &rule : m_rules) {
        if (!isAbout(rule, operation, recipient))
            continue;
        ++rule.seen;
        const bool exhausted = rule.times > 0 && rule.applied >= rule.times;
        const bool preempted = rule.action != Action::None && fate.action != Action::None;
        if (exhausted || preempted || rule.seen % rule.every != 0)
            continue;
        ++rule.applied;
        fate.delay += rule.delay;
        fate.hide = std::max(fate.hide, rule.hide);
        if (rule.action == Action::None)
            continue;
        fate.action = rule.action;
        fate.status = rule.status;
        fate.code = rule.code;
    }
    return fate;
}

} // namespace recado::simulator
