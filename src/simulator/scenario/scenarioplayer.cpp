// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/scenarioplayer.h"

#include "base/logging.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

Error invalid(const QString &detail)
{
    return {.kind = ErrorKind::Invalid, .detail = detail};
}

Error nobodyKnows(const Directive &directive)
{
    return invalid(u"nobody knows \"%1\""_s.arg(directive.verb));
}

} // namespace

Outcome ScenarioPlayer::play(const QString &text, const QString &fileName)
{
    const Result<std::vector<ScenarioLine>> lines = parseScenario(text, fileName);
    if (!lines)
        return lines.error();
    const auto at = [&fileName](const ScenarioLine &line, const Error &error) {
        return invalid(u"%1:%2: %3"_s.arg(fileName).arg(line.number).arg(error.detail));
    };
    for (const ScenarioLine &line : *lines) {
        if (const Outcome right = check(line.directive); !right)
            return at(line, right.error());
    }
    for (const ScenarioLine &line : *lines) {
        if (line.after.count() > 0)
            m_later.emplace(m_world.clock.now() + line.after, line.directive);
        else if (const Outcome played = playNow(line.directive); !played)
            return at(line, played.error());
    }
    return Done{};
}

/// A mistake shall neither wait until its time has come nor leave half a scenario behind.
Outcome ScenarioPlayer::check(const Directive &directive) const
{
    const Result<Step> step = makeStep(directive, m_world, m_faults);
    if (!step)
        return step.error();
    if (*step)
        return Done{};
    for (const auto &resource : m_resources) {
        if (const std::optional<Outcome> outcome = resource->inspect(directive))
            return *outcome;
    }
    return nobodyKnows(directive);
}

Outcome ScenarioPlayer::playNow(const Directive &directive)
{
    const Result<Step> step = makeStep(directive, m_world, m_faults);
    if (!step)
        return step.error();
    if (*step) {
        (*step)();
        return Done{};
    }
    for (const auto &resource : m_resources) {
        if (const std::optional<Outcome> outcome = resource->configure(directive))
            return *outcome;
    }
    return nobodyKnows(directive);
}

std::optional<Instant> ScenarioPlayer::nextDue() const
{
    return m_later.empty() ? std::optional<Instant>() : m_later.begin()->first;
}

void ScenarioPlayer::runDue()
{
    while (!m_later.empty() && m_later.begin()->first <= m_world.clock.now()) {
        const auto node = m_later.extract(m_later.begin());
        if (const Outcome played = playNow(node.mapped()); !played)
            qCWarning(lcSimulator) << "scenario:" << played.error().detail;
    }
}

void ScenarioPlayer::reset()
{
    m_later.clear();
    for (const auto &resource : m_resources)
        resource->undoConfiguration();
}

QJsonArray ScenarioPlayer::save() const
{
    QJsonArray saved;
    for (const auto &[at, directive] : m_later)
        saved.append(QJsonObject{{u"atMs"_s, toMsecs(at)}, {u"line"_s, directiveText(directive)}});
    return saved;
}

void ScenarioPlayer::restore(const QJsonArray &saved)
{
    m_later.clear();
    for (const auto &one : saved) {
        if (const Result<Directive> directive = parseDirective(one["line"_L1].toString()))
            m_later.emplace(fromMsecs(one["atMs"_L1].toInteger()), *directive);
    }
}

} // namespace recado::simulator
