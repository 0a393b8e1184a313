// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/tenants/connectionreport.h"

#include <QString>

#include <array>
#include <optional>
#include <set>
#include <vector>

namespace recado {

/// What a number needs before it writes to customers by WhatsApp, in this order.
enum class ChecklistStep { Business, Sender, DisplayName, Profile, Approved, Templates, Media };

inline constexpr std::array allChecklistSteps{
    ChecklistStep::Business, ChecklistStep::Sender,    ChecklistStep::DisplayName, ChecklistStep::Profile,
    ChecklistStep::Approved, ChecklistStep::Templates, ChecklistStep::Media};

enum class ChecklistState {
    Open, ///< somebody has to do something
    Waiting, ///< Meta or Twilio is looking at it
    Failed, ///< refused; see the reasons
    Done
};

/// What was ticked by hand and what Twilio last said. Kept, so that it can be left and resumed.
struct ProductionChecklist
{
    std::set<ChecklistStep> ticked = {}; ///< only what nobody but the person can know
    std::optional<Instant> polledAt = {};
    QString status = {}; ///< of the WhatsApp sender, Twilio's word; empty: there is none yet
    QString displayName = {};
    QString dailyReach = {}; ///< Meta's words for how many people a day; empty: not known
    std::vector<StatusReason> reasons = {}; ///< why it is offline
    int templates = 0;
    int approvedTemplates = 0;
    bool hasMediaHost = false; ///< PDFs are reachable from outside

    bool operator==(const ProductionChecklist &other) const = default;

    [[nodiscard]] ChecklistState state(ChecklistStep step) const;
    [[nodiscard]] bool isComplete() const;
};

/// Business verification and the profile are at Meta: no question to Twilio answers for them.
[[nodiscard]] bool isTickedByHand(ChecklistStep step);

[[nodiscard]] QString toJson(const ProductionChecklist &checklist);
/// An empty one for what no version has written.
[[nodiscard]] ProductionChecklist checklistFromJson(const QString &text);

} // namespace recado
