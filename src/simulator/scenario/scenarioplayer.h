// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/resources/resource.h"
#include "simulator/scenario/scenario.h"
#include "simulator/scenario/steps.h"

#include <map>
#include <memory>

namespace recado::simulator {

/// Plays scenarios: what stands without a time at once, the rest when the simulator's clock gets there.
class ScenarioPlayer
{
public:
    using Resources = std::vector<std::unique_ptr<Resource>>;

    /// All references must outlive the player.
    ScenarioPlayer(World &world, FaultPlan &faults, const Resources &resources)
        : m_world(world)
        , m_faults(faults)
        , m_resources(resources)
    { }

    /// All lines are looked through first, those for later too. Error: Invalid; the detail is "FILE:LINE:
    /// what is wrong"; nothing has been played then, unless a line names something that is not there.
    [[nodiscard]] Outcome play(const QString &text, const QString &fileName);

    [[nodiscard]] std::optional<Instant> nextDue() const;
    void runDue();
    [[nodiscard]] QJsonArray save() const;
    void restore(const QJsonArray &saved);
    /// Forgets what is still to come, and takes back what the resources were told.
    void reset();

private:
    [[nodiscard]] Outcome playNow(const Directive &directive);
    [[nodiscard]] Outcome check(const Directive &directive) const;

    World &m_world;
    FaultPlan &m_faults;
    const Resources &m_resources;
    std::multimap<Instant, Directive> m_later;
};

} // namespace recado::simulator
