// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "simulator/callbacks/callbacksender.h"
#include "simulator/http/httpfront.h"
#include "simulator/mediafetcher.h"
#include "simulator/simulator.h"
#include "simulator/statefile.h"

#include <memory>

namespace recado::simulator {

struct ServerOptions
{
    quint16 port = 0; ///< 0 takes a free one
    VirtualClock::Mode clock = VirtualClock::Mode::Manual;
    quint32 seed = 1;
    QString stateFile = {}; ///< empty: nothing is kept
    QString clockFile = {}; ///< others on this computer may follow the clock by it; empty: not shared
    QString scenario = {}; ///< a name or a file; not played again when a state goes on
};

/// A whole simulated Twilio in the caller's thread: the program is made of one, and a test can have its own.
class Server
{
public:
    explicit Server(ServerOptions options = {});

    /// Reads the state and begins to answer. Error: Storage or BadReply (state file), Invalid or
    /// Storage (scenario), Storage (clock file), Unavailable (port).
    [[nodiscard]] Outcome start();
    /// Writes the state a last time. Error: Storage.
    [[nodiscard]] Outcome stop();

    [[nodiscard]] QUrl url() const { return m_front.url(); }
    [[nodiscard]] VirtualClock &clock() { return m_clock; }
    [[nodiscard]] Simulator &simulator() { return m_simulator; }

private:
    [[nodiscard]] Outcome playScenario();
    [[nodiscard]] Outcome shareClock();

    ServerOptions m_options;
    VirtualClock m_clock;
    MediaFetcher m_fetcher;
    CallbackSender m_callbacks;
    Simulator m_simulator;
    std::unique_ptr<StateFile> m_state;
    HttpFront m_front;
};

} // namespace recado::simulator
