// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/messages/messagelife.h"

#include "simulator/messages/segments.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado::simulator {
namespace {

// How long a message stays in a status before it goes on. Counted from its creation: sending after half a
// second, sent after one; then delivered at 2 s and read at 6 s on WhatsApp, delivered at 3 s by SMS.
constexpr auto acceptedTime = 200ms;
constexpr auto queuedTime = 500ms;
constexpr auto sendingTime = 500ms;
constexpr auto whatsAppDeliveryTime = 1s;
constexpr auto smsDeliveryTime = 2s;
constexpr auto readingTime = 4s;
constexpr auto priceTime = 9s; ///< after sent

// In 1/100000 US dollar. Invented: prices are of no interest, that they come late and as text is.
constexpr qint64 smsSegmentPrice = -5000;
constexpr qint64 whatsAppPrice = -500;

/// Codes that come back from the network after the message has left: "undelivered" instead of "failed".
bool comesAfterSending(int code)
{
    constexpr std::array codes = {30003, 30004, 30005, 30006, 30007, 30008, 30017, 30019, 30022, 30023,
                                  30024, 30032, 30034, 30040, 30450, 30453, 63024, 63032, 63049};
    return std::ranges::find(codes, code) != codes.end();
}

} // namespace

MessageLife::MessageLife(World &world, MediaFetch fetch, QObject *parent)
    : QObject(parent)
    , m_world(world)
    , m_fetch(std::move(fetch))
{ }

void MessageLife::begin(Message &message)
{
    enter(message, message.status, message.created);
}

bool MessageLife::cancel(Message &message)
{
    if (message.status > MessageStatus::Queued)
        return false;
    enter(message, MessageStatus::Canceled, m_world.clock.now());
    return true;
}

void MessageLife::runDue()
{
    bool any = false;
    while (!m_due.empty() && m_due.begin()->at <= m_world.clock.now()) {
        const Due due = *m_due.begin();
        m_due.erase(m_due.begin());
        Message &message = m_world.messages.at(due.number);
        // a message may have been canceled since, so its own times decide
        if (message.nextStatusAt == due.at)
            step(message, due.at);
        if (message.priceAt == due.at) {
            message.priceAt.reset();
            message.price
                = message.channel == Channel::WhatsApp ? whatsAppPrice : smsSegmentPrice * message.segments;
            message.updated = due.at;
        }
        any = true;
    }
    if (any)
        Q_EMIT changed();
}

std::optional<Instant> MessageLife::nextDue() const
{
    return m_due.empty() ? std::optional<Instant>() : m_due.begin()->at;
}

void MessageLife::resume()
{
    reset();
    for (const Message &one : m_world.messages.all()) {
        Message &message = m_world.messages.at(one.number);
        wait(message);
        if (message.fetching)
            fetchMedia(message);
    }
    Q_EMIT changed();
}

void MessageLife::reset()
{
    m_due.clear();
    ++m_generation;
}

void MessageLife::wait(const Message &message)
{
    for (const std::optional<Instant> &at : {message.nextStatusAt, message.priceAt}) {
        if (at)
            m_due.insert({.at = *at, .number = message.number});
    }
}

void MessageLife::step(Message &message, Instant at)
{
    switch (message.status) {
    case MessageStatus::Scheduled:
        return enter(message, MessageStatus::Accepted, at);
    case MessageStatus::Accepted:
        chooseSender(message);
        return enter(message, MessageStatus::Queued, at);
    case MessageStatus::Queued:
        return enter(message, MessageStatus::Sending, at);
    case MessageStatus::Sending:
        return stepFromSending(message, at);
    case MessageStatus::Sent:
        if (message.plannedError)
            return fail(message, MessageStatus::Undelivered, *message.plannedError, at);
        return enter(message, MessageStatus::Delivered, at);
    case MessageStatus::Delivered:
        return enter(message, MessageStatus::Read, at);
    default: // finished: nothing more happens by itself
        message.nextStatusAt.reset();
    }
}

void MessageLife::stepFromSending(Message &message, Instant at)
{
    if (const std::optional<int> code = failureOf(message, at))
        return fail(message, MessageStatus::Failed, *code, at);
    message.sent = at;
    message.priceAt = at + priceTime;
    enter(message, MessageStatus::Sent, at);
}

/// Notes the status and decides when the next one comes.
void MessageLife::enter(Message &message, MessageStatus status, Instant at)
{
    message.status = status;
    message.updated = at;
    message.events.push_back({.status = status, .at = at});
    message.nextStatusAt.reset();
    if (message.stopsAt == status) {
        wait(message);
        Q_EMIT changed();
        return;
    }
    const bool whatsApp = message.channel == Channel::WhatsApp;
    if (status == MessageStatus::Scheduled)
        message.nextStatusAt = message.sendAt;
    else if (status == MessageStatus::Accepted)
        message.nextStatusAt = at + acceptedTime;
    else if (status == MessageStatus::Queued)
        message.nextStatusAt = at + queuedTime;
    else if (status == MessageStatus::Sending && !message.mediaUrls.isEmpty())
        fetchMedia(message);
    else if (status == MessageStatus::Sending)
        message.nextStatusAt = at + sendingTime;
    else if (status == MessageStatus::Sent)
        message.nextStatusAt = at + (whatsApp ? whatsAppDeliveryTime : smsDeliveryTime);
    else if (status == MessageStatus::Delivered && whatsApp)
        message.nextStatusAt = at + readingTime;
    wait(message);
    Q_EMIT changed();
}

void MessageLife::fail(Message &message, MessageStatus status, int code, Instant at)
{
    message.errorCode = code;
    enter(message, status, at);
}

/// A messaging service chooses the sender only now, and only now the segments are known.
void MessageLife::chooseSender(Message &message) const
{
    if (!message.from.isEmpty())
        return;
    const bool whatsApp = message.channel == Channel::WhatsApp;
    const FixedService *service = findService(message.messagingServiceSid);
    const QString phone = service
        ? QString::fromUtf16(whatsApp ? service->whatsAppPhone : service->smsPhone)
        : u"+15005550006"_s; // a service of an account that is not one of ours: any good sender will do
    message.from = whatsApp ? u"whatsapp:"_s + phone : phone;
    message.segments = whatsApp ? 1 : countSegments(message.body).segments;
}

void MessageLife::fetchMedia(Message &message)
{
    message.fetching = true;
    m_fetch(message.mediaUrls, message.channel,
            [this, number = message.number, generation = m_generation](std::vector<FetchedMedia> media) {
                if (generation != m_generation)
                    return;
                Message &fetched = m_world.messages.at(number);
                fetched.fetching = false;
                fetched.media = std::move(media);
                // A clock moved by hand stands still while we fetch; another one has gone on.
                const Instant planned = fetched.updated + sendingTime;
                const bool byHand = m_world.clock.mode() == VirtualClock::Mode::Manual;
                fetched.nextStatusAt = byHand ? planned : std::max(planned, m_world.clock.now());
                wait(fetched);
                runDue();
                Q_EMIT changed();
            });
}

/// Why the message cannot leave; nothing when it can.
std::optional<int> MessageLife::failureOf(const Message &message, Instant at) const
{
    if (message.plannedError) // what was agreed comes before every other rule
        return comesAfterSending(*message.plannedError) ? std::optional<int>() : message.plannedError;
    for (const FetchedMedia &media : message.media) {
        if (media.errorCode)
            return media.errorCode;
    }
    if (message.channel != Channel::WhatsApp || message.stopsAt)
        return {};
    if (m_world.relations.hasOptedOut(message.to, message.from))
        return 63033;
    if (!message.contentSid.isEmpty())
        return message.mediaUrls.isEmpty() ? std::optional<int>() : 63030;
    if (!m_world.windowAlwaysOpen && !m_world.relations.windowIsOpen(message.to, message.from, at))
        return 63016;
    return {};
}

} // namespace recado::simulator
