// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/scenarioplayer.h"

#include "base/logging.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {

Outcome ScenarioPlayer::play(const QString &text, const QString &fileName)
{
    const Result<std::vector<ScenarioLine>> lines = parseScenario(text, fileName);
    if (!lines)
        return lines.error();
    for (const ScenarioLine &line : *lines) {
        const Outcome played = line.after.count() > 0 ? playLater(line) : playNow(line.directive);
        if (!played)
            return Error{.kind = ErrorKind::Invalid,
                         .detail = u"%1:%2: %3"_s.arg(fileName).arg(line.number).arg(played.error().detail)};
    }
    return Done{};
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
    return Error{.kind = ErrorKind::Invalid, .detail = u"nobody knows \"%1\""_s.arg(directive.verb)};
}

/// What can be checked is checked now: a mistake shall not wait until its time has come.
Outcome ScenarioPlayer::playLater(const ScenarioLine &line)
{
    const Result<Step> step = makeStep(line.directive, m_world, m_faults);
    if (!step)
        return step.error();
    m_later.emplace(m_world.clock.now() + line.after, line.directive);
    return Done{};
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
    for (const QJsonValue one : saved) {
        if (const Result<Directive> directive = parseDirective(one["line"_L1].toString()))
            m_later.emplace(fromMsecs(one["atMs"_L1].toInteger()), *directive);
    }
}

} // namespace recado::simulator
