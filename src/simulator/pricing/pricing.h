// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/resources/resource.h"

namespace recado::simulator {

/// Pricing: what SMS (v1) and calls (v2) to a few countries cost. The figures are invented.
class Pricing : public Resource
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("pricing"); }
    void addRoutes(Router &router) override;
};

} // namespace recado::simulator
