// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/clockfile.h"

#include <mutex>
#include <optional>

namespace recado {

/// A clock that shows what another program's clock shows, and whose waits end when it says so: with the
/// simulator everything lives in one time, however fast that one goes or how far it is moved. Before
/// follow() it is the computer's clock, and again when that program has ended without a word: from there it
/// goes on at the computer's pace. It never goes back.
class SharedClock : public Clock
{
public:
    /// From now on the clock in this file, see ClockFile. Errors of ClockFile::open(): nothing has changed.
    [[nodiscard]] Outcome follow(const QString &path);

    [[nodiscard]] Instant now() const override;
    [[nodiscard]] QCoro::Task<> sleepFor(std::chrono::milliseconds time) override;
    [[nodiscard]] std::unique_ptr<Appointment> callAfter(std::chrono::milliseconds time,
                                                         std::function<void()> call) override;

    /// How long of the computer's time one may wait before looking again whether that moment has come: the
    /// clock may be moved at any time, so never more than a few milliseconds.
    [[nodiscard]] std::chrono::milliseconds nextLookFor(Instant moment) const;

private:
    [[nodiscard]] ClockFace faceAt(Instant wall) const;

    SystemClock m_wall;
    std::unique_ptr<ClockFile> m_file;
    mutable std::mutex m_mutex; ///< of these three
    mutable ClockFace m_left = {}; ///< what the owner left behind when it had gone
    mutable Instant m_nextOwnerLook = {};
    mutable std::optional<ClockFace> m_alone; ///< since nobody moves the clock any more
};

} // namespace recado
