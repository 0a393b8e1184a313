// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/resources/router.h"
#include "simulator/world.h"

namespace recado::simulator {

/// The account itself and its balance. API keys may not read the account, as at Twilio.
void addAccount(Router &router, World &world);

} // namespace recado::simulator
