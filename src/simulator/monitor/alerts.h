// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/links.h"
#include "simulator/records/recordroutes.h"
#include "simulator/records/tableresource.h"

namespace recado::simulator {

/// Alerts of Monitor v1: what went wrong at the customer's own addresses, such as a webhook that did not
/// answer. Other resources report it through Links::alert.
class Alerts : public TableResource
{
public:
    explicit Alerts(World &world);

    [[nodiscard]] QString name() const override { return QStringLiteral("alerts"); }
    void addRoutes(Router &router) override;

private:
    void note(const AlertReport &report);
    [[nodiscard]] RecordRoutes routes();
};

} // namespace recado::simulator
