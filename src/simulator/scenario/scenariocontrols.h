// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/scenario/scenarioplayer.h"

namespace recado::simulator {

/// What a scenario that is asked for by a control changes. All of it outlives the table.
struct Stage
{
    World &world;
    FaultPlan &faults;
    ScenarioPlayer &player;
    std::function<Outcome(const QString &text)> play;
};

/// GET scenarios (the shipped ones and what they are about) and POST scenario.
void addScenarioControls(ControlTable &table, const Stage &stage);

} // namespace recado::simulator
