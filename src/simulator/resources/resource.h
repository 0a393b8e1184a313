// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "simulator/resources/router.h"
#include "simulator/scenario/directive.h"

#include <QJsonObject>
#include <QJsonValue>

#include <functional>
#include <optional>

namespace recado::simulator {

/// Answers one control under /__simulator/; the body is JSON.
using ControlHandler = std::function<HttpAnswer(const QJsonValue &body, const Form &query)>;
/// By method and name: "POST inbound-call".
using ControlTable = QHash<QByteArray, ControlHandler>;

/// One part of the simulated Twilio: its addresses, its memory, what it does by itself when time goes by.
/// Made once in registry.cpp, which is all that a new one needs; gets the World (clock, SIDs, links) there.
class Resource
{
public:
    Resource() = default;
    virtual ~Resource() = default;
    Q_DISABLE_COPY_MOVE(Resource)

    /// Its key in the state file: "verify".
    [[nodiscard]] virtual QString name() const = 0;
    virtual void addRoutes(Router &router) = 0;
    virtual void addControls(ControlTable & /*controls*/) { }

    /// When it has something to do by itself; nothing when it waits for nobody.
    [[nodiscard]] virtual std::optional<Instant> nextDue() const { return {}; }
    /// Does everything whose time has come, each thing dated at its own time. Called before each request.
    virtual void runDue() { }

    [[nodiscard]] virtual QJsonObject save() const { return {}; }
    /// Takes up what save() gave; an empty object is the first moment. Error: BadReply when it is no such
    /// thing.
    [[nodiscard]] virtual Outcome restore(const QJsonObject & /*saved*/) { return Done{}; }
    /// Back to the first moment.
    virtual void reset() { }

    /// Looks a line of a scenario through before anything of the scenario is played: all that can be wrong
    /// but whether what it names is there, which is known when its time has come. Nothing when it is about
    /// something else. Error: Invalid with what is wrong.
    [[nodiscard]] virtual std::optional<Outcome> inspect(const Directive & /*directive*/) const { return {}; }
    /// Plays a line of a scenario: nothing when it is about something else. Error: Invalid with what is
    /// wrong.
    [[nodiscard]] virtual std::optional<Outcome> configure(const Directive & /*directive*/) { return {}; }
    /// Takes back what configure() did.
    virtual void undoConfiguration() { }
};

} // namespace recado::simulator
