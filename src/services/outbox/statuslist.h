// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/messages/followrepository.h"
#include "twilio/remotemessage.h"

#include <chrono>
#include <vector>

class QSqlDatabase;

namespace recado {

/// So few due messages are asked about one by one; for more, one list is cheaper than many answers.
constexpr int fewLooks = 7;

/// How far the list of what a number sent is read, newest first: until everything that was due is seen, until
/// it is older than the oldest of them, or until asking one by one is cheaper. It needs no filter by date,
/// which would hide what was not sent yet. For N due ones that are on the list that is at most N / 1000 + 1
/// pages. (facts: Twilio 2.6)
class ListPass
{
public:
    explicit ListPass(const storage::DueLooks &due);

    /// 1 to 1000: few due ones are on the first page anyway.
    [[nodiscard]] int pageSize() const;
    /// A page was taken: how many of the due ones it showed, and when its last message was made.
    void takePage(int seen, std::optional<Instant> lastMadeAt);
    [[nodiscard]] bool isOver() const;

private:
    int m_due;
    int m_left;
    int m_fewEnough; ///< so many of the rest are asked about one by one
    int m_emptyPages = 0;
    Instant m_oldest;
    bool m_reachedOldest = false;
};

/// What a page of the list changed.
struct PageTaken
{
    int seen = 0; ///< of those that were due
    std::vector<ItemId> changed = {};
    std::vector<FileId> unneeded = {}; ///< files whose messages have arrived or failed
};

/// Until when looks counted as due, and how changes are dated.
struct PageRules
{
    SenderId sender;
    Instant now;
    Instant statesUntil;
    Instant pricesUntil;
    std::chrono::milliseconds pauseMin{0}; ///< between a text that left and its PDF
    std::chrono::milliseconds pauseMax{0};
};

/// Applies a page of Twilio's list to the outbox, in one go. Runs where the database is.
[[nodiscard]] Result<PageTaken> takePage(const QSqlDatabase &db, const PageRules &rules,
                                         const std::vector<twilio::RemoteMessage> &messages);

/// Random, for people do not write like clockwork.
[[nodiscard]] std::chrono::milliseconds pauseBetween(std::chrono::milliseconds least,
                                                     std::chrono::milliseconds most);

} // namespace recado
