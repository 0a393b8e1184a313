// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/messages/messagelife.h"
#include "simulator/resources/router.h"
#include "simulator/world.h"

namespace recado::simulator {

/// Messages of the 2010 API: create, list, fetch, redact or cancel, delete, and the list of a message's
/// media. Both references must outlive the router.
void addMessages(Router &router, World &world, MessageLife &life);

} // namespace recado::simulator
