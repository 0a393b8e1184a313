// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "simulator/http/httpmessage.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace recado::simulator {

/// What goes wrong, and when. As JSON:
/// {"on":"create","every":10,"times":3,"action":"drop-after","to":"+55...",
/// "status":500,"code":20500,"delayMs":250,"hideMs":60000,"name":"slow"}; only "on" and one of action,
/// delayMs, hideMs are needed.
struct FaultRule
{
    enum class Action {
        None, ///< only late, or only hiding
        DropBefore, ///< the connection is closed, nothing was done
        DropAfter, ///< everything was done, then the connection is closed without an answer
        Cut, ///< everything was done, half of the answer arrives
        Status, ///< nothing was done, an error is answered
        StatusAfter, ///< everything was done, and yet an error is answered
        Duplicate, ///< of a callback: it comes twice
        Reorder, ///< of a callback: it comes after the next one
    };
    QString on; ///< create, list, fetch, any, callback, or the name of an operation such as "balance.fetch"
    Action action = Action::None;
    int every = 1; ///< each so many-th request that the rule is about
    int times = 0; ///< so often at most; 0 is without end
    QString to = {}; ///< only requests about this recipient
    int status = 500; ///< of Status and StatusAfter
    int code = 20500; ///< likewise
    std::chrono::milliseconds delay{0}; ///< of the real clock, before the answer
    std::chrono::milliseconds hide{0}; ///< of the simulator's clock: lists do not show younger messages yet
    int seen = 0;
    int applied = 0;
    QString name = {}; ///< whoever gives one can take the rule away again, or put another in its place

    /// Error: Invalid with a detail that says what is wrong.
    [[nodiscard]] static Result<FaultRule> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;
};

/// The rules in force.
class FaultPlan
{
public:
    /// A rule with a name takes the place of the one that has it.
    void add(FaultRule rule);
    void remove(const QString &name);
    void clear() { m_rules.clear(); }
    [[nodiscard]] const std::vector<FaultRule> &rules() const { return m_rules; }

    /// What befalls this request; counts it. Every rule counts, the first one that has an action wins, delays
    /// and hiding of all add up or take the longest.
    struct Fate
    {
        FaultRule::Action action = FaultRule::Action::None;
        int status = 500;
        int code = 20500;
        std::chrono::milliseconds delay{0};
        std::chrono::milliseconds hide{0};
    };
    [[nodiscard]] Fate judge(const QString &operation, const QString &recipient);

private:
    std::vector<FaultRule> m_rules;
};

} // namespace recado::simulator
