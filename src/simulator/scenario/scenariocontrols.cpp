// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/scenario/scenariocontrols.h"

#include "simulator/resources/apianswer.h"
#include "simulator/scenario/scenario.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

HttpAnswer listScenarios()
{
    QJsonArray all;
    for (const QString &name : shippedScenarios()) {
        const Result<QString> text = readScenario(name);
        all.append(QJsonObject{{u"name"_s, name}, {u"about"_s, text ? scenarioAbout(*text) : QString()}});
    }
    return jsonAnswer(200, {{u"scenarios"_s, all}});
}

/// "text", or the shipped one under "name": who may reach this port must not read files by it.
Result<QString> textOf(const QJsonValue &order)
{
    const QString name = order["name"_L1].toString();
    if (name.isEmpty())
        return order["text"_L1].toString();
    if (shippedScenarios().contains(name))
        return readScenario(name);
    return Error{.kind = ErrorKind::Invalid,
                 .detail
                 = u"no scenario \"%1\" (there are: %2)"_s.arg(name, shippedScenarios().join(u", "_s))};
}

/// What an earlier scenario has set shall not linger.
void clear(const Stage &stage)
{
    stage.player.reset();
    stage.faults.clear();
    stage.world.rules = {};
    stage.world.knownAccountsOnly = false;
    stage.world.windowAlwaysOpen = false;
}

Outcome playOrder(const QJsonValue &order, const Stage &stage)
{
    const Result<QString> text = textOf(order);
    if (!text)
        return text.error();
    if (const auto lines = parseScenario(*text, u"scenario"_s); !lines)
        return lines.error();
    if (order["fresh"_L1].toBool())
        clear(stage);
    return stage.play(*text);
}

} // namespace

void addScenarioControls(ControlTable &table, const Stage &stage)
{
    table.insert("GET scenarios", [](const QJsonValue &, const Form &) { return listScenarios(); });
    table.insert("POST scenario", [stage](const QJsonValue &body, const Form &) {
        const Outcome played = playOrder(body, stage);
        return played ? jsonAnswer(200, {}) : jsonAnswer(400, {{u"error"_s, played.error().detail}});
    });
}

} // namespace recado::simulator
