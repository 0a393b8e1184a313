// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/callbacks/callback.h"
#include "simulator/control/faultplan.h"
#include "simulator/world.h"

namespace recado::simulator {

/// Signs callbacks with the primary token of the account and sends them, as well or as badly as the faults of
/// "on":"callback" say: late, twice, never, after the next one. A callback that nobody takes becomes an alert
/// (11200, 11205) and is not repeated, as at Twilio.
class CallbackDesk
{
public:
    /// The references must outlive the desk; send may be empty (nothing is sent then).
    CallbackDesk(World &world, FaultPlan &faults, SendCallback send)
        : m_world(world)
        , m_faults(faults)
        , m_send(std::move(send))
    { }

    void post(const Callback &callback);
    /// Forgets what was held back.
    void reset() { m_held.clear(); }

private:
    struct Ready
    {
        SignedCallback wire;
        QString accountSid;
        QString resourceSid;
    };
    void send(const Ready &ready);
    [[nodiscard]] QByteArray tokenOf(const QString &accountSid) const;

    World &m_world;
    FaultPlan &m_faults;
    SendCallback m_send;
    std::vector<Ready> m_held; ///< overtaken by the next one
};

} // namespace recado::simulator
