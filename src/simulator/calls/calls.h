// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/records/recordroutes.h"
#include "simulator/records/tableresource.h"

namespace recado::simulator {

/// Calls of the 2010 API: made, watched, steered and ended. TwiML is kept (GET /__simulator/calls shows it),
/// not played.
class Calls : public TableResource
{
public:
    explicit Calls(World &world)
        : TableResource(world)
    { }

    [[nodiscard]] QString name() const override { return QStringLiteral("calls"); }
    void addRoutes(Router &router) override;
    /// POST inbound-call {"from":"+55…","to":"+55…"}; GET calls.
    void addControls(ControlTable &controls) override;
    [[nodiscard]] std::optional<Instant> nextDue() const override;
    void runDue() override;

private:
    [[nodiscard]] HttpAnswer create(const Call &call);
    [[nodiscard]] HttpAnswer update(const Call &call);
    [[nodiscard]] HttpAnswer receive(const QJsonObject &json);
    [[nodiscard]] HttpAnswer showAll() const;
    [[nodiscard]] RecordTable &calls() { return table(QStringLiteral("calls")); }
    [[nodiscard]] RecordRoutes routes();
};

} // namespace recado::simulator
