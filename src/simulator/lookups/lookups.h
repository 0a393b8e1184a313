// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/resources/resource.h"
#include "simulator/world.h"

namespace recado::simulator {

/// Lookups v2: what is known of a phone number. A Brazilian number with nine digits is a mobile, one with
/// eight a landline; numbers that are agreed to fail as landlines (21614, 21635) are one here too.
class Lookups : public Resource
{
public:
    /// The world must outlive the resource.
    explicit Lookups(World &world)
        : m_world(world)
    { }

    [[nodiscard]] QString name() const override { return QStringLiteral("lookups"); }
    void addRoutes(Router &router) override;

private:
    [[nodiscard]] HttpAnswer fetch(const Call &call) const;

    World &m_world;
};

} // namespace recado::simulator
