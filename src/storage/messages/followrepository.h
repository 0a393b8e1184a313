// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/messages/partchange.h"

#include <QSqlDatabase>

#include <optional>
#include <span>
#include <vector>

namespace recado::storage {

/// The parts of a number, on one channel, that wait for Twilio's word.
struct DueLooks
{
    int states = 0; ///< may still become something else
    int prices = 0; ///< at their end, but nobody knows yet what they cost
    Instant oldest = {}; ///< when the first of them was handed to Twilio

    [[nodiscard]] int all() const { return states + prices; }
};

/// The next look at a part that is what it was.
struct PartLook
{
    PartId id;
    PartState state = PartState::Accepted;
    std::optional<Instant> next = {}; ///< empty: no more looks
};

/// The table "parts" as those who follow messages at Twilio read and write it, many at a time. The time of
/// the next look of a part that is at its end is a look for its price.
class FollowRepository
{
public:
    explicit FollowRepository(const QSqlDatabase &db);

    /// What is due until these times.
    [[nodiscard]] Result<DueLooks> due(SenderId sender, Channel channel, Instant statesUntil,
                                       Instant pricesUntil) const;
    /// The parts that `prices` of due() counts.
    [[nodiscard]] Result<std::vector<ClaimedPart>> duePrices(SenderId sender, Channel channel, Instant until,
                                                             int limit) const;
    /// Which of the messages with these SIDs wait for Twilio's word, due or not. Those without a receipt are
    /// among them: it may come late.
    [[nodiscard]] Result<std::vector<ClaimedPart>> waiting(SenderId sender,
                                                           std::span<const QString> sids) const;
    /// A part that is in another state by now keeps its look.
    Outcome moveLooks(std::span<const PartLook> looks);

private:
    QSqlDatabase m_db;
};

} // namespace recado::storage
