// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/control/faultplan.h"
#include "simulator/scenario/directive.h"
#include "simulator/world.h"

#include <functional>

namespace recado::simulator {

/// What a line of a scenario does when its time has come.
using Step = std::function<void()>;

/// The step of a directive about sending, accounts, faults, the clock or people who write. An empty one when
/// the directive is about none of these (a resource may know it). Error: Invalid with what is wrong.
[[nodiscard]] Result<Step> makeStep(const Directive &directive, World &world, FaultPlan &faults);

/// Lines for --help.
[[nodiscard]] QString scenarioHelp();

} // namespace recado::simulator
