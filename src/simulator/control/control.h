// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/control/faultplan.h"
#include "simulator/messages/messagelife.h"
#include "simulator/resources/router.h"
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
    Control(World &world, MessageLife &life, FaultPlan &faults, std::function<void()> reset);

    [[nodiscard]] HttpAnswer handle(const HttpRequest &request);

private:
    using Handler = std::function<HttpAnswer(const QJsonValue &body, const Form &query)>;

    [[nodiscard]] HttpAnswer status() const;
    [[nodiscard]] HttpAnswer messages(const Form &query) const;
    HttpAnswer moveClock(const QJsonObject &json);
    HttpAnswer receive(const QJsonObject &json);
    [[nodiscard]] HttpAnswer listFaults() const;
    HttpAnswer addFaults(const QJsonValue &body);
    HttpAnswer clearFaults();
    HttpAnswer changeSettings(const QJsonObject &json);
    HttpAnswer resetAll();

    [[nodiscard]] QJsonObject statusJson() const;

    World &m_world;
    MessageLife &m_life;
    FaultPlan &m_faults;
    std::function<void()> m_reset;
    QHash<QByteArray, Handler> m_handlers; ///< by "GET status"
};

} // namespace recado::simulator
