// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "simulator/callbacks/callbackdesk.h"
#include "simulator/control/control.h"
#include "simulator/control/faultplan.h"
#include "simulator/messages/messagelife.h"
#include "simulator/resources/registry.h"
#include "simulator/scenario/scenarioplayer.h"
#include "simulator/world.h"

#include <QJsonObject>
#include <QTimer>

namespace recado::simulator {

/// Twilio as a set of rules and a memory: takes requests, gives answers, lets time do its work. Knows no
/// sockets.
class Simulator : public QObject
{
    Q_OBJECT

public:
    /// The clock must outlive the simulator. The same seed gives the same SIDs. Without send no callback
    /// leaves.
    Simulator(VirtualClock &clock, quint32 seed, MediaFetch fetch, SendCallback send = {},
              QObject *parent = nullptr);

    /// Does what the request asks and says what is to happen on the wire.
    [[nodiscard]] Exchange handle(const HttpRequest &request);

    /// The memory as it is, for a look from a test in the same process.
    [[nodiscard]] const World &world() const { return m_world; }
    /// Where it answers, for addresses in callbacks.
    void setBaseUrl(const QUrl &url) { m_world.baseUrl = url.toString(); }
    /// More controls of whoever runs the simulator.
    [[nodiscard]] ControlTable &controls() { return m_control.table(); }
    /// Things go wrong as the rule says from now on.
    void addFault(FaultRule rule) { m_faults.add(std::move(rule)); }

    /// Plays the lines of a scenario. Error: Invalid; the detail is "FILE:LINE: what is wrong".
    [[nodiscard]] Outcome play(const QString &scenario, const QString &fileName);

    [[nodiscard]] QJsonObject save() const;
    /// Goes on from a saved state. Error: BadReply when it cannot be read; the simulator is then as it was.
    [[nodiscard]] Outcome restore(const QJsonObject &saved);
    /// Back to the first moment: no messages, no counts, no faults; the clock goes on.
    void reset();

Q_SIGNALS:
    /// Something that save() covers may have changed.
    void changed();

private:
    [[nodiscard]] Exchange serveApi(const HttpRequest &request);
    [[nodiscard]] HttpAnswer callOperation(const HttpRequest &request, const Route &route, Call &call);
    void runDue();
    void addCommonHeaders(HttpAnswer &answer);
    void scheduleWake();

    World m_world;
    MessageLife m_life;
    std::vector<std::unique_ptr<Resource>> m_resources;
    FaultPlan m_faults;
    CallbackDesk m_callbacks;
    Router m_router;
    ScenarioPlayer m_player;
    Control m_control;
    QTimer m_wake;
};

} // namespace recado::simulator
