// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/records/recordtable.h"
#include "simulator/world.h"

namespace recado::simulator {

/// The life of a call, by the clock: queued, a second later ringing (an account dials one call a second, the
/// others wait), five seconds later in-progress, twenty seconds later completed. By the recipient's last
/// digits it is busy (0486), nobody answers (0408), it fails (0500), or a machine answers (0200).
class CallLife
{
public:
    explicit CallLife(World &world)
        : m_world(world)
    { }

    /// A new call: when it will be dialled.
    void enqueue(Record &call, const RecordTable &calls) const;
    /// The next step of a call whose time has come.
    void proceed(Record &call) const;
    /// Error: Rejected with 21220 when the call is over, or past what is asked: only a call that is not
    /// answered yet can be canceled.
    [[nodiscard]] Outcome end(Record &call, const QString &status, Instant at) const;

    [[nodiscard]] static bool isFinished(const Record &call);

private:
    void dial(Record &call, Instant at) const;
    void answer(Record &call, Instant at) const;
    void enter(Record &call, const QString &status, Instant at) const;
    void finish(Record &call, const QString &status, Instant at) const;
    void callBack(const Record &call, const QString &status, Instant at) const;

    World &m_world;
};

} // namespace recado::simulator
