// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/resources/router.h"
#include "simulator/world.h"

namespace recado::simulator {

/// Answers the list of an account's messages, newest first: filters To, From and DateSent, and pages.
[[nodiscard]] HttpAnswer listMessages(World &world, const Call &call);

} // namespace recado::simulator
