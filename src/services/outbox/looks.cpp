// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/looks.h"

#include "domain/messages/price.h"
#include "services/outbox/outcomes.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

using std::chrono::milliseconds;

/// The next moment of the grid, which is the same for all messages and all programs.
Instant onGrid(Instant earliest, milliseconds grid)
{
    const auto since = earliest.time_since_epoch();
    return Instant{(since + grid - 1ms) / grid * grid};
}

milliseconds intervalAt(milliseconds age)
{
    if (age < 10s)
        return 2s;
    if (age < 30s)
        return 5s;
    if (age < 5min)
        return 15s;
    if (age < 1h)
        return 60s;
    return age < 24h ? milliseconds(15min) : milliseconds(1h);
}

/// Between half an interval and one and a half from now.
Instant afterInterval(milliseconds interval, Instant now)
{
    return onGrid(now + interval / 2, interval);
}

std::optional<Instant> nextPriceLook(const Look &look, Instant now)
{
    struct Step
    {
        milliseconds after;
        milliseconds grid;
    };
    constexpr std::array steps{Step{10min, 10min}, Step{1h, 30min}, Step{24h, 6h}};
    if (look.priced)
        return std::nullopt;
    for (const auto &[after, grid] : steps) {
        if (const Instant at = onGrid(look.changedAt + after, grid); at > now)
            return at;
    }
    return std::nullopt;
}

/// Until Twilio sends it, only a cancel in Twilio's own pages could change it.
std::optional<Instant> nextScheduledLook(const Look &look, Instant now)
{
    constexpr milliseconds now_and_then = 6h;
    const Instant sent = look.sendAt.value_or(look.handedAt) + 5s;
    if (sent > now)
        return std::min(sent, afterInterval(now_and_then, now));
    return afterInterval(intervalAt(now - sent), now);
}

milliseconds ageOf(const Look &look, Instant now)
{
    return now - std::max(look.handedAt, look.sendAt.value_or(look.handedAt));
}

Look lookAt(const storage::ClaimedPart &open)
{
    const OutgoingPart &part = open.part;
    return {.state = part.state,
            .channel = open.channel,
            .handedAt = part.sendingAt.value_or(part.changedAt),
            .sendAt = part.sendAt,
            .changedAt = part.changedAt,
            .priced = part.priceMicros.has_value()};
}

} // namespace

std::optional<Instant> nextLookAt(const Look &look, Instant now)
{
    const milliseconds age = ageOf(look, now);
    switch (look.state) {
    case PartState::Accepted:
    case PartState::Sent:
        return afterInterval(intervalAt(age), now);
    case PartState::Scheduled:
        return nextScheduledLook(look, now);
    case PartState::Delivered:
        // an SMS that was delivered is at its end; a WhatsApp message may still be read
        if (look.channel == Channel::WhatsApp && age <= noReceiptAfter)
            return afterInterval(std::max<milliseconds>(intervalAt(age), 15s), now);
        return look.channel == Channel::WhatsApp ? std::nullopt : nextPriceLook(look, now);
    case PartState::Read:
    case PartState::NoReceipt:
    case PartState::Failed:
        return nextPriceLook(look, now);
    case PartState::Waiting:
    case PartState::Queued:
    case PartState::Sending:
    case PartState::Unsure:
    case PartState::MaybeSent:
    case PartState::Cancelled:
    case PartState::Late:
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<Instant> nextLook(const storage::ClaimedPart &part, Instant now)
{
    return nextLookAt(lookAt(part), now);
}

storage::PartChange afterLook(const storage::ClaimedPart &open, const twilio::RemoteMessage &remote,
                              Instant now)
{
    Look look = lookAt(open);
    storage::PartChange change{.id = open.part.id,
                               .to = open.part.state,
                               .at = now,
                               .sid = remote.sid,
                               .errorCode = remote.errorCode,
                               .detail = wordOf(remote.status)};
    if (const auto told = stateOf(remote.status); told && mayBecome(open.part.state, *told))
        change.to = *told;
    const bool silent = change.to == PartState::Accepted || change.to == PartState::Sent;
    if (silent && ageOf(look, now) > noReceiptAfter)
        change.to = PartState::NoReceipt;
    if (change.to == PartState::Cancelled)
        change.reason = u"cancelled-at-twilio"_s;
    if (change.to != open.part.state)
        look.changedAt = now;
    look.state = change.to;
    if (remote.price && !look.priced) {
        if (const auto price = priceFromTwilio(remote.price->amount, remote.price->unit)) {
            change.priceMicros = price->micros;
            change.priceUnit = price->unit;
            look.priced = true;
        }
    }
    change.nextCheckAt = nextLookAt(look, now);
    return change;
}

storage::PartChange afterNotFound(const storage::ClaimedPart &open, Instant now)
{
    constexpr auto mayStillAppear = 5min;
    storage::PartChange change{.id = open.part.id, .to = open.part.state, .at = now};
    if (ageOf(lookAt(open), now) < mayStillAppear) {
        change.nextCheckAt = afterInterval(15s, now);
        return change;
    }
    if (mayBecome(open.part.state, PartState::NoReceipt)) {
        change.to = PartState::NoReceipt;
        change.reason = u"deleted-at-twilio"_s;
    }
    return change;
}

bool isOnlyALook(const storage::ClaimedPart &open, const storage::PartChange &change)
{
    return change.to == open.part.state && !change.priceMicros;
}

} // namespace recado
