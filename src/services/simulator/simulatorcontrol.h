// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/channel.h"
#include "services/simulator/simulatordoor.h"

#include <QStringList>

#include <set>

namespace recado {

/// How the simulator's own time goes by.
enum class SimulatorPace { Real, Fast, Stopped };

/// What can be made to go wrong by a switch.
enum class SimulatorTrouble {
    Slow, ///< every answer takes seconds
    LostAnswers, ///< every second message is accepted, but nobody hears of it
    TooManyRequests, ///< every second request is refused for now
    Down, ///< nothing works
};

struct SimulatorState
{
    SimulatorPace pace = SimulatorPace::Real;
    Instant now; ///< of the simulator's clock
    std::set<SimulatorTrouble> troubles = {};
    int otherTroubles = 0; ///< set by a scenario
};

/// Something that a customer writes to us.
struct CustomerMessage
{
    QString accountSid; ///< of the number that it goes to
    QString from; ///< E.164
    QString to; ///< E.164: our number
    Channel channel = Channel::WhatsApp;
    QString text = {};
    QString filePath = {}; ///< a PDF or a picture to go with it; empty for none
};

/// Twilio and the customers, played by a person: the simulator's time, what goes wrong, and who writes.
/// Errors of every function are those of SimulatorDoor.
class SimulatorControl
{
public:
    /// The door must outlive this object and its tasks.
    explicit SimulatorControl(SimulatorDoor &door);

    [[nodiscard]] QCoro::Task<Result<SimulatorState>> state();
    [[nodiscard]] QCoro::Task<Result<SimulatorState>> setPace(SimulatorPace pace);
    /// Time jumps; everything that was due meanwhile happens.
    [[nodiscard]] QCoro::Task<Result<SimulatorState>> advance(std::chrono::milliseconds by);
    [[nodiscard]] QCoro::Task<Outcome> setTrouble(SimulatorTrouble trouble, bool on);
    /// Also those that a scenario has set.
    [[nodiscard]] QCoro::Task<Outcome> endTroubles();

    /// Invalid or NotFound for a file that cannot be sent: "file-not-readable", "file-too-big" (16 MB).
    [[nodiscard]] QCoro::Task<Outcome> receive(CustomerMessage message);

    /// Names of the scenarios that the simulator brings along.
    [[nodiscard]] QCoro::Task<Result<QStringList>> scenarios();
    /// Begins one; what an earlier one has set ends.
    [[nodiscard]] QCoro::Task<Outcome> play(QString scenario);

private:
    SimulatorDoor &m_door;
};

} // namespace recado
