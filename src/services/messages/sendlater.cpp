// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cancelling and moving what was scheduled; the rest of SendService is in sendservice.cpp.
#include "base/orderedid.h"
#include "services/directory/directoryservice.h"
#include "services/messages/sendservice.h"
#include "services/outbox/twiliocancel.h"
#include "services/people/session.h"
#include "services/twilio/twilioaccess.h"
#include "storage/boleto/sliprepository.h"
#include "storage/databasethread.h"
#include "storage/messages/itemrepository.h"
#include "storage/messages/outboxrepository.h"
#include "storage/messages/timechange.h"
#include "storage/transaction.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

Error invalid(const QString &reason)
{
    return {.kind = ErrorKind::Invalid, .detail = reason, .reason = reason};
}

storage::ClaimedPart asClaimed(const OutgoingPart &part, Channel channel)
{
    return {.part = part, .to = {}, .channel = channel};
}

bool isAtTwilio(const OutgoingPart &part)
{
    return part.state == PartState::Scheduled && !part.replaced && !part.sid.isEmpty();
}

/// The same to be sent again at another time, as if it were new.
OutgoingItem copyFor(const OutgoingItem &item, Instant at, Instant now)
{
    OutgoingItem copy = item;
    copy.id = orderedId<ItemId>();
    copy.createdAt = now;
    copy.heldBy.clear();
    copy.heldUntil = now;
    copy.scheduledFor = at;
    copy.parts.clear();
    for (const OutgoingPart &part : item.parts) {
        if (part.replaced)
            continue;
        const int position = static_cast<int>(copy.parts.size());
        OutgoingPart &fresh = copy.parts.emplace_back();
        fresh.id = orderedId<PartId>();
        fresh.itemId = copy.id;
        fresh.position = position;
        fresh.slot = position;
        fresh.kind = part.kind;
        fresh.body = part.body;
        fresh.file = part.file;
        fresh.channel = part.channel;
        fresh.state = position == 0 ? PartState::Queued : PartState::Waiting;
        if (position == 0)
            fresh.dueAt = now;
        fresh.sendAt = at + position * behindTheText;
        fresh.changedAt = now;
    }
    return copy;
}

/// Two people may have cancelled the same at the same moment, and both are told that it is cancelled.
Outcome addCopy(const QSqlDatabase &db, const OutgoingItem &original, const OutgoingItem &copy)
{
    auto transaction = storage::Transaction::begin(db);
    if (!transaction)
        return transaction.error();
    const auto given = storage::giveUpTime(db, original.id);
    if (!given)
        return given.error();
    if (!*given)
        return Error{.kind = ErrorKind::Conflict,
                     .detail = u"another copy has its time"_s,
                     .reason = u"already-tried-again"_s};
    const auto slips = storage::SlipRepository(db).of(original.id);
    if (!slips)
        return slips.error();
    if (const auto added = storage::OutboxRepository(db).add(copy, *slips); !added)
        return added;
    return transaction->commit();
}

} // namespace

std::optional<SendObstacle> SendService::timeProblem(const SendRequest &request) const
{
    const auto stays = m_fileStays ? m_fileStays(request.sender.tenantId) : std::chrono::seconds{0};
    return timeObstacle(request, m_clock.now(), stays);
}

QCoro::Task<Result<std::shared_ptr<TwilioSession>>> SendService::sessionOf(OutgoingItem item)
{
    if (m_directory == nullptr || m_access == nullptr)
        co_return Error{.kind = ErrorKind::Unavailable, .detail = u"no way to Twilio"_s};
    const auto senders = co_await m_directory->senders(item.tenantId);
    if (!senders)
        co_return senders.error();
    const auto sender = std::ranges::find(*senders, item.senderId, &Sender::id);
    if (sender == senders->end())
        co_return Error{
            .kind = ErrorKind::NotFound, .detail = u"no such number"_s, .reason = u"sender-not-there"_s};
    const auto account = co_await m_directory->account(sender->accountId);
    if (!account)
        co_return account.error();
    co_return co_await m_access->session(*account);
}

/// What the part is afterwards. Only Twilio's own word counts: a lost answer is asked about, and what cannot
/// be learnt is an error.
QCoro::Task<Result<PartState>> SendService::cancelAtTwilio(std::shared_ptr<TwilioSession> session,
                                                           OutgoingPart part, Channel channel)
{
    auto cancelTask = recado::cancelAtTwilio(std::move(session), asClaimed(part, channel), &m_clock);
    const auto change = co_await cancelTask;
    if (!change)
        co_return change.error();
    auto settledTask = m_database.run([change = *change](const auto &db) {
        return storage::OutboxRepository(db).settle(std::span(&change, 1));
    });
    const auto settled = co_await settledTask;
    if (!settled)
        co_return settled.error();
    if (change->to == PartState::Scheduled) { // it is still to be sent
        const Error refused{.kind = ErrorKind::Rejected, .detail = u"still scheduled at Twilio"_s};
        co_return cancelUnknown(refused);
    }
    co_return Result<PartState>(PartState(change->to));
}

QCoro::Task<Result<CancelOutcome>> SendService::cancel(ItemId id)
{
    if (const auto allowed = m_session.allows(Duty::SendMessages); !allowed)
        co_return allowed.error();
    auto undoneTask = m_database.run(
        [id, now = m_clock.now()](const auto &db) { return storage::OutboxRepository(db).undo(id, now); });
    const auto undone = co_await undoneTask;
    if (!undone)
        co_return undone.error();
    Q_EMIT itemsChanged({id});
    const auto found = co_await item(id);
    if (!found)
        co_return found.error();
    CancelOutcome outcome{.cancelled = static_cast<int>(undone->cancelled.size()),
                          .gone = static_cast<int>(undone->alreadyGone.size())};
    if (std::ranges::none_of(found->parts, isAtTwilio))
        co_return outcome;
    const auto session = co_await sessionOf(*found);
    if (!session)
        co_return session.error();
    // the last one first: a PDF must not come alone
    const std::vector<OutgoingPart> lastFirst(found->parts.rbegin(), found->parts.rend());
    for (const OutgoingPart &part : lastFirst) {
        if (!isAtTwilio(part))
            continue;
        const Channel channel = part.channel.value_or(found->channel);
        const auto state = co_await cancelAtTwilio(*session, part, channel);
        Q_EMIT itemsChanged({id});
        if (!state)
            co_return state.error();
        if (*state == PartState::Cancelled) {
            ++outcome.cancelled;
            --outcome.gone;
            if (part.file)
                Q_EMIT fileUnneeded(*part.file);
        }
    }
    co_return outcome;
}

QCoro::Task<Outcome> SendService::checkTime(OutgoingItem item, Instant at)
{
    const auto senders = co_await m_directory->senders(item.tenantId);
    if (!senders)
        co_return senders.error();
    const auto sender = std::ranges::find(*senders, item.senderId, &Sender::id);
    if (sender == senders->end())
        co_return invalid(u"no-sender"_s);
    const SendRequest request{.sender = *sender,
                              .channel = item.channel,
                              .kind = item.kind,
                              .to = item.to,
                              .when = {.by = item.scheduledAt, .at = at}};
    if (const auto wrong = timeProblem(request))
        co_return invalid(toWord(*wrong));
    const auto state = co_await recipientState(*sender, item.channel, item.to);
    if (!state)
        co_return state.error();
    if (state->optOut)
        co_return invalid(toWord(SendObstacle::OptedOut));
    if (item.channel == Channel::WhatsApp && !state->window.isOpen(at))
        co_return invalid(toWord(SendObstacle::WindowClosesBefore));
    co_return Done{};
}

QCoro::Task<Result<OutgoingItem>> SendService::reschedule(ItemId id, Instant at)
{
    if (const auto allowed = m_session.allows(Duty::SendMessages); !allowed)
        co_return allowed.error();
    const auto found = co_await item(id);
    if (!found)
        co_return found.error();
    if (m_directory == nullptr || found->scheduledAt == Scheduling::None)
        co_return invalid(u"cancel-too-late"_s);
    if (const auto fine = co_await checkTime(*found, at); !fine)
        co_return fine.error();
    const Instant now = m_clock.now();
    if (found->scheduledAt == Scheduling::ThisComputer) {
        auto movedTask = m_database.run([=](const auto &db) { return storage::changeTime(db, id, at, now); });
        const auto moved = co_await movedTask;
        if (!moved)
            co_return moved.error();
        Q_EMIT itemsChanged({id});
        if (!*moved)
            co_return invalid(u"cancel-too-late"_s);
        co_return co_await item(id);
    }
    const auto cancelled = co_await cancel(id);
    if (!cancelled)
        co_return cancelled.error();
    if (cancelled->gone > 0 || cancelled->cancelled == 0)
        co_return invalid(u"cancel-too-late"_s);
    const OutgoingItem copy = copyFor(*found, at, m_clock.now());
    auto addedTask
        = m_database.run([original = *found, copy](const auto &db) { return addCopy(db, original, copy); });
    const auto added = co_await addedTask;
    if (!added)
        co_return added.error();
    Q_EMIT itemsChanged({copy.id});
    co_return copy;
}

} // namespace recado
