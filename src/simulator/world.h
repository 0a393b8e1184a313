// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/createcounts.h"
#include "simulator/links.h"
#include "simulator/messages/messagebook.h"
#include "simulator/messages/relations.h"
#include "simulator/sidmaker.h"
#include "simulator/virtualclock.h"

namespace recado::simulator {

/// Everything that the simulated Twilio remembers; the rules stand elsewhere.
struct World
{
    VirtualClock &clock;
    SidMaker sids;
    MessageBook messages = {};
    Relations relations = {};
    CreateCounts creates = {};
    Links links = {}; ///< what resources ask of each other
    bool knownAccountsOnly = false; ///< other accounts than the fixed ones are refused
    bool windowAlwaysOpen = false; ///< WhatsApp's window of 24 hours is not looked at
};

} // namespace recado::simulator
