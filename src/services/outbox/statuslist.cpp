// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/statuslist.h"

#include "services/outbox/looks.h"
#include "storage/messages/outboxrepository.h"

#include <QHash>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

using namespace std::chrono_literals;

namespace recado {
namespace {

constexpr int largestPage = 1000;
constexpr int smallestPage = 50;
/// Our clock may be off, and what was created is dated by Twilio's.
constexpr auto clocksApart = 2min;

bool wasDue(const storage::ClaimedPart &part, const PageRules &rules)
{
    if (!part.part.nextCheckAt)
        return false;
    const bool smsArrived = part.part.state == PartState::Delivered && part.channel == Channel::Sms;
    const bool forPrice = smsArrived || isSettled(part.part.state);
    return *part.part.nextCheckAt <= (forPrice ? rules.pricesUntil : rules.statesUntil);
}

/// Everything about a page before it is written.
struct PageWork
{
    PageTaken taken = {};
    std::vector<storage::PartChange> changes = {};
    std::vector<storage::PartLook> looks = {};
    QHash<PartId, ItemId> items = {};
};

void judge(PageWork &work, const storage::ClaimedPart &part, const twilio::RemoteMessage &message,
           const PageRules &rules)
{
    if (wasDue(part, rules))
        ++work.taken.seen;
    storage::PartChange change = afterLook(part, message, rules.now);
    if (isOnlyALook(part, change)) {
        // one that is not followed any more (no receipt) has no look to move
        if (part.part.nextCheckAt)
            work.looks.push_back({.id = change.id, .state = change.to, .next = change.nextCheckAt});
        return;
    }
    change.followerDelay = pauseBetween(rules.pauseMin, rules.pauseMax);
    work.items.insert(change.id, part.part.itemId);
    if (part.part.file && (isSettled(change.to) || change.to == PartState::Delivered))
        work.taken.unneeded.push_back(*part.part.file);
    work.changes.push_back(std::move(change));
}

} // namespace

ListPass::ListPass(const storage::DueLooks &due)
    : m_due(due.all())
    , m_left(due.all())
    , m_fewEnough(due.prices > 0 ? 0 : fewLooks) // a price is never asked about alone
    , m_oldest(due.oldest)
{ }

int ListPass::pageSize() const
{
    return std::clamp(2 * m_due, smallestPage, largestPage);
}

void ListPass::takePage(int seen, std::optional<Instant> lastMadeAt)
{
    constexpr int dearerPage = 20; // a page costs both sides about as much as that many single answers
    m_left -= seen;
    if (seen == 0)
        ++m_emptyPages;
    m_fewEnough = std::max(m_fewEnough, dearerPage * m_emptyPages);
    m_reachedOldest = lastMadeAt && *lastMadeAt < m_oldest - clocksApart;
}

bool ListPass::isOver() const
{
    const bool fresh = m_left == m_due && m_emptyPages == 0;
    return m_left <= 0 || m_reachedOldest || (!fresh && m_left <= m_fewEnough);
}

Result<PageTaken> takePage(const QSqlDatabase &db, const PageRules &rules,
                           const std::vector<twilio::RemoteMessage> &messages)
{
    QHash<QString, const twilio::RemoteMessage *> bySid;
    std::vector<QString> sids;
    sids.reserve(messages.size());
    for (const twilio::RemoteMessage &message : messages) {
        sids.push_back(message.sid);
        bySid.insert(message.sid, &message);
    }
    storage::FollowRepository follow(db);
    const auto waiting = follow.waiting(rules.sender, sids);
    if (!waiting)
        return waiting.error();
    PageWork work;
    for (const storage::ClaimedPart &part : *waiting) {
        if (const auto *const message = bySid.value(part.part.sid))
            judge(work, part, *message, rules);
    }
    if (const auto moved = follow.moveLooks(work.looks); !moved)
        return moved.error();
    if (work.changes.empty())
        return work.taken;
    const auto changed = storage::OutboxRepository(db).settle(work.changes);
    if (!changed)
        return changed.error();
    QSet<ItemId> items;
    for (const storage::PartChange &change : work.changes)
        items.insert(work.items.value(change.id)); // a price alone is news, too
    work.taken.changed.assign(items.begin(), items.end());
    return work.taken;
}

std::chrono::milliseconds pauseBetween(std::chrono::milliseconds least, std::chrono::milliseconds most)
{
    const auto span = std::max<qint64>((most - least).count(), 0);
    return least + std::chrono::milliseconds(QRandomGenerator::global()->bounded(span + 1));
}

} // namespace recado
