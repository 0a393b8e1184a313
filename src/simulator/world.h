// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/callbacks/callback.h"
#include "simulator/createcounts.h"
#include "simulator/filestore.h"
#include "simulator/limits/sendingrules.h"
#include "simulator/limits/sendledger.h"
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
    SendingRules rules = {};
    SendLedger ledger = {};
    FileStore files = {};
    PostCallback post = {}; ///< signs and sends a callback; empty sends nothing
    QString baseUrl = {}; ///< where this simulator answers
    Links links = {}; ///< what resources ask of each other
    bool knownAccountsOnly = false; ///< other accounts than the fixed ones are refused
    bool windowAlwaysOpen = false; ///< WhatsApp's window of 24 hours is not looked at
};

} // namespace recado::simulator
