// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demohistory.h"
#include "domain/messages/searchevidence.h"
#include "storage/boleto/sliprepository.h"
#include "storage/databasethread.h"
#include "storage/messages/filerepository.h"
#include "storage/messages/leaserepository.h"
#include "storage/messages/outboxrepository.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

// The part of the demo's history that stands in for the outbox.
namespace recado {
namespace {

constexpr auto beforeUndo = 4s;
constexpr auto betweenParts = 5s;

/// One step of a part, so long after its request began.
struct Step
{
    PartState to;
    std::chrono::milliseconds after;
    QString detail; ///< Twilio's word, or our reason
};

std::vector<Step> stepsTo(DeliveryState end)
{
    const Step accepted{.to = PartState::Accepted, .after = 420ms, .detail = u"queued"_s};
    const Step sent{.to = PartState::Sent, .after = 1700ms, .detail = u"sent"_s};
    const Step delivered{.to = PartState::Delivered, .after = 4s, .detail = u"delivered"_s};
    switch (end) {
    case DeliveryState::Scheduled:
        return {{.to = PartState::Scheduled, .after = 400ms, .detail = u"scheduled"_s}};
    case DeliveryState::Sent:
        return {accepted, sent};
    case DeliveryState::Delivered:
        return {accepted, sent, delivered};
    case DeliveryState::Read:
        return {accepted, sent, delivered, {.to = PartState::Read, .after = 7min, .detail = u"read"_s}};
    case DeliveryState::NoReceipt:
        return {accepted, sent, {.to = PartState::NoReceipt, .after = 72h, .detail = u"sent"_s}};
    case DeliveryState::Failed:
        return {accepted, {.to = PartState::Failed, .after = 3s, .detail = u"undelivered"_s}};
    case DeliveryState::MaybeSent:
        return {{.to = PartState::Unsure, .after = 30s, .detail = u"answer-lost"_s},
                {.to = PartState::MaybeSent, .after = 3min, .detail = u"several-candidates"_s}};
    case DeliveryState::Queued:
    case DeliveryState::Cancelled:
        break; // no request was made
    }
    return {};
}

/// Of a search that found two messages where one was lost: what the person who decides is shown.
QString evidenceOfTwo(Instant at)
{
    const auto candidate = [](const QString &sid, Instant createdAt) {
        return SearchCandidate{.sid = sid, .createdAt = createdAt, .status = u"delivered"_s};
    };
    return toJson({.looks = 4,
                   .firstLook = at + 33s,
                   .lastLook = at + 3min,
                   .listed = 2,
                   .madeBefore = at + 30s,
                   .freshTo = at + 2min,
                   .candidates = {candidate(u"SM%1"_s.arg(u"1"_s, 32, u'0'), at + 1s),
                                  candidate(u"SM%1"_s.arg(u"2"_s, 32, u'0'), at + 4s)}});
}

/// Takes items one after the other through the repository, under a lease of its own.
class OutboxActor
{
public:
    OutboxActor(storage::OutboxRepository &outbox, Lease lease, Instant now)
        : m_outbox(outbox)
        , m_lease(std::move(lease))
        , m_now(now)
    { }

    [[nodiscard]] Outcome act(const PastItem &past);

private:
    [[nodiscard]] Outcome send(const PastItem &past, const OutgoingPart &part, Instant at);
    [[nodiscard]] storage::PartChange change(const PastItem &past, const OutgoingPart &part, const Step &step,
                                             Instant at);

    storage::OutboxRepository &m_outbox;
    Lease m_lease;
    Instant m_now;
    int m_sent = 0; ///< requests, for SIDs that nobody else has
};

storage::PartChange OutboxActor::change(const PastItem &past, const OutgoingPart &part, const Step &step,
                                        Instant at)
{
    const bool ours = step.to == PartState::Unsure || step.to == PartState::MaybeSent;
    storage::PartChange change{.id = part.id, .to = step.to, .at = at + step.after};
    change.followerDelay = betweenParts;
    if (ours)
        change.reason = step.detail;
    else
        change.detail = step.detail;
    if (!ours)
        change.sid
            = (part.kind == PartKind::Pdf ? u"MM"_s : u"SM"_s) + u"%1"_s.arg(m_sent, 32, 10, QChar(u'0'));
    if (step.to == PartState::MaybeSent)
        change.evidence = evidenceOfTwo(at);
    if (step.to == PartState::Failed)
        change.errorCode = past.errorCode;
    if (step.to == PartState::Scheduled)
        change.dueAt = m_now + 24h;
    return change;
}

Outcome OutboxActor::send(const PastItem &past, const OutgoingPart &part, Instant at)
{
    const auto claimed = m_outbox.claimDue(past.item.senderId, m_lease, at, 1);
    if (!claimed)
        return claimed.error();
    if (claimed->size() != 1 || claimed->front().part.id != part.id)
        return Error{.kind = ErrorKind::Conflict, .detail = u"two messages of the demo overlap"_s};
    ++m_sent;
    std::vector<storage::PartChange> changes;
    for (const Step &step : stepsTo(past.end))
        changes.push_back(change(past, part, step, at));
    const auto settled = m_outbox.settle(changes);
    if (!settled)
        return settled.error();
    if (settled->size() != changes.size())
        return Error{.kind = ErrorKind::Conflict, .detail = u"a step of the demo is not allowed"_s};
    return Done{};
}

Outcome OutboxActor::act(const PastItem &past)
{
    Instant at = past.item.createdAt;
    if (past.end == DeliveryState::Queued)
        return Done{};
    if (past.end == DeliveryState::Cancelled) {
        const auto undone = m_outbox.undo(past.item.id, at + beforeUndo);
        return undone ? Outcome(Done{}) : Outcome(undone.error());
    }
    for (const OutgoingPart &part : past.item.parts) {
        if (const auto sent = send(past, part, at); !sent)
            return sent;
        const auto steps = stepsTo(past.end);
        const auto left = std::ranges::find_if(steps, [](const Step &step) { return hasLeft(step.to); });
        if (left == steps.end())
            break; // what follows waits, or was cancelled with it
        at += left->after + betweenParts;
    }
    return Done{};
}

struct Repositories
{
    storage::FileRepository files;
    storage::OutboxRepository outbox;
    storage::LeaseRepository leases;
    storage::SlipRepository slips;
};

Outcome addAll(Repositories &repositories, const std::vector<PastItem> &past)
{
    std::vector<StoredFile> files;
    std::vector<OutgoingItem> items;
    for (const PastItem &one : past) {
        if (one.file)
            files.push_back(*one.file);
        items.push_back(one.item);
    }
    if (auto added = repositories.files.add(files); !added)
        return added;
    if (auto added = repositories.outbox.add(items); !added)
        return added;
    for (const PastItem &one : past) {
        const auto written = repositories.slips.write(one.item.tenantId, one.item.id, one.slips);
        if (!written)
            return written;
    }
    return Done{};
}

/// On the database's thread. `past` is in the order of time.
Outcome write(Repositories repositories, const std::vector<PastItem> &past, Instant now)
{
    if (past.empty())
        return Done{};
    if (auto added = addAll(repositories, past); !added)
        return added;
    const Instant begin = past.front().item.createdAt;
    const QString holder = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto lease = repositories.leases.acquire(u"demo-history"_s, holder, begin, now - begin + 1h);
    if (!lease)
        return lease.error();
    if (!*lease)
        return Error{.kind = ErrorKind::Conflict, .detail = u"another demo is being written"_s};
    OutboxActor actor(repositories.outbox, **lease, now);
    for (const PastItem &one : past) {
        if (const auto acted = actor.act(one); !acted)
            return acted;
    }
    return repositories.leases.release(**lease);
}

} // namespace

QCoro::Task<Outcome> writePast(storage::DatabaseThread &database, std::vector<PastItem> past, Instant now)
{
    std::ranges::sort(past, {}, [](const PastItem &one) { return one.item.createdAt; });
    return database.run([past = std::move(past), now](const auto &db) {
        return write({.files = storage::FileRepository(db),
                      .outbox = storage::OutboxRepository(db),
                      .leases = storage::LeaseRepository(db),
                      .slips = storage::SlipRepository(db)},
                     past, now);
    });
}

} // namespace recado
