// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QCoro/QCoroTask>
#include <QJsonObject>
#include <QString>

namespace recado {

/// How orders reach the simulator of a simulated folder. Whoever knows where it runs makes one.
class SimulatorDoor
{
public:
    SimulatorDoor() = default;
    virtual ~SimulatorDoor() = default;
    Q_DISABLE_COPY_MOVE(SimulatorDoor)

    /// One control of the simulator ("status", "faults?name=…"), by GET, POST or DELETE. The door must
    /// outlive the task. Errors: Unavailable, reason "simulator-not-there"; Invalid when the simulator
    /// refuses the order, with what is wrong as the detail.
    [[nodiscard]] virtual QCoro::Task<Result<QJsonObject>> send(QByteArray method, QString name,
                                                                QJsonObject order)
        = 0;
};

} // namespace recado
