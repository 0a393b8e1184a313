// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/filepublisher.h"
#include "services/outbox/senderworker.h"
#include "services/outbox/twiliocancel.h"
#include "storage/databasethread.h"
#include "storage/messages/strandedparts.h"

using namespace std::chrono_literals;

// The part of SenderWorker that keeps half a message from going alone at its time.
namespace recado {
namespace {

constexpr int mostAtOnce = 10;
/// What another program, or a person in Twilio's own pages, did to one half is found then at the latest.
constexpr auto lookEvery = 1min;
constexpr auto afterUnknown = 5s; ///< Twilio could not be asked

} // namespace

QCoro::Task<Outcome> SenderWorker::cancelStranded(std::shared_ptr<TwilioSession> session)
{
    const Instant now = m_parts.clock.now();
    const bool usual = now >= m_nextStranded || m_nextStranded - now > lookEvery;
    if (!usual && !std::exchange(m_somethingFailed, false))
        co_return Done{};
    if (usual)
        m_nextStranded = now + lookEvery;
    m_somethingFailed = false;
    auto foundTask = m_parts.database.run([id = m_sender.id, usual](const auto &db) {
        return storage::strandedParts(db, id, usual, mostAtOnce);
    });
    const auto found = co_await foundTask;
    if (!found)
        co_return found.error();
    Outcome outcome = Done{};
    for (const storage::StrandedPart &part : *found) {
        if (m_stopping || !mayAct()) { // Twilio was slow: first the lease
            m_nextStranded = {};
            break;
        }
        auto oneTask = cancelStrandedOne(session, part);
        const auto one = co_await oneTask;
        if (!one) {
            m_nextStranded = now + afterUnknown; // it is still there: again soon
            outcome = one;
        }
    }
    if (outcome && std::ssize(*found) >= mostAtOnce)
        m_nextStranded = {};
    co_return outcome;
}

QCoro::Task<Outcome> SenderWorker::cancelStrandedOne(std::shared_ptr<TwilioSession> session,
                                                     storage::StrandedPart stranded)
{
    const OutgoingPart part = stranded.claimed.part;
    if (m_busy.contains(part.id))
        co_return Done{};
    storage::PartChange change{
        .id = part.id, .to = PartState::Cancelled, .at = m_parts.clock.now(), .reason = stranded.reason};
    if (part.state == PartState::Queued) {
        change.attempt = part.sendingAt.value_or(Instant{}); // it may be handed over at this moment
    } else {
        auto cancelTask = cancelAtTwilio(std::move(session), stranded.claimed, &m_parts.clock);
        const auto answer = co_await cancelTask;
        if (m_abandoned)
            co_return Done{};
        if (!answer)
            co_return answer.error();
        change = *answer;
        if (change.to == PartState::Cancelled)
            change.reason = stranded.reason;
    }
    co_await settle(change, part.itemId);
    if (change.to == PartState::Scheduled) {
        const Error still{.kind = ErrorKind::Rejected, .detail = {}};
        co_return cancelUnknown(still);
    }
    if (change.to == PartState::Cancelled)
        co_await withdrawFile(part);
    co_return Done{};
}

} // namespace recado
