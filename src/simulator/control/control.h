// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/control/faultplan.h"
#include "simulator/resources/resource.h"
#include "simulator/world.h"

#include <QJsonValue>

#include <functional>

namespace recado::simulator {

/// The address /__simulator/..., by which a test looks at the simulator and moves it: status, messages,
/// clock, inbound messages, faults, settings, reset. Not a part of Twilio.
class Control
{
public:
    /// reset empties everything. All references must outlive this object.
    Control(World &world, FaultPlan &faults, std::function<void()> reset, std::function<void()> runDue);

    /// Resources add theirs.
    [[nodiscard]] ControlTable &table() { return m_handlers; }
    [[nodiscard]] HttpAnswer handle(const HttpRequest &request);

private:
    [[nodiscard]] HttpAnswer status() const;
    [[nodiscard]] HttpAnswer messages(const Form &query) const;
    HttpAnswer moveClock(const QJsonObject &json);
    HttpAnswer receive(const QJsonObject &json);
    [[nodiscard]] HttpAnswer listFaults() const;
    HttpAnswer addFaults(const QJsonValue &body);
    HttpAnswer clearFaults(const Form &query);
    HttpAnswer changeSettings(const QJsonObject &json);
    HttpAnswer resetAll();

    [[nodiscard]] QJsonObject statusJson() const;

    World &m_world;
    FaultPlan &m_faults;
    std::function<void()> m_reset;
    std::function<void()> m_runDue;
    ControlTable m_handlers;
};

} // namespace recado::simulator
