// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/messages/messagelife.h"

#include "simulator/messages/messagecallback.h"
#include "simulator/messages/segments.h"
#include "simulator/messages/templates.h"

#include <algorithm>
#include <array>
#include <utility>

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

/// The first sender of the service that speaks the channel.
QString phoneOfService(const Message &message, const World &world)
{
    const bool whatsApp = message.channel == Channel::WhatsApp;
    const QString &sid = message.messagingServiceSid;
    if (world.links.findService) {
        if (const auto view = world.links.findService(message.accountSid, sid)) {
            const QStringList &phones = whatsApp ? view->whatsAppPhones : view->smsPhones;
            return phones.isEmpty() ? QString() : phones.first();
        }
    }
    const FixedService *service = findService(sid);
    if (service)
        return QString::fromUtf16(whatsApp ? service->whatsAppPhone : service->smsPhone);
    return u"+15005550006"_s; // a service of an account that is not one of ours: any good sender will do
}

Instant queuedSince(const Message &message)
{
    return message.sendAt.value_or(message.created);
}

/// A validity period counts for SMS only.
bool hasExpired(const Message &message, Instant at)
{
    return message.channel == Channel::Sms
        && at - queuedSince(message) >= std::chrono::seconds{message.validitySeconds};
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
        if (hasExpired(message, at))
            return fail(message, MessageStatus::Failed, 30036, at);
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
    if (message.status == MessageStatus::Scheduled && status != message.status)
        m_world.messages.countScheduled(message.accountSid, -1);
    message.status = status;
    message.updated = at;
    message.events.push_back({.status = status, .at = at});
    message.nextStatusAt.reset();
    callBack(message);
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
        message.nextStatusAt = takePlace(message, at);
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

/// When the message leaves its sender's queue. One for which the queue is too long does not wait in it.
Instant MessageLife::takePlace(Message &message, Instant at)
{
    const Instant earliest = at + queuedTime;
    const Instant turn = m_world.ledger.nextFree(message.from, earliest);
    if (turn - at > queueLimit(message.channel)) {
        message.plannedError = message.plannedError.value_or(30001);
        return earliest;
    }
    if (hasExpired(message, turn))
        return queuedSince(message) + std::chrono::seconds{message.validitySeconds};
    const double perSecond = m_world.rules.of(message.from).perSecond;
    m_world.ledger.occupy(message.from, earliest, std::max(message.segments, 1), perSecond);
    return turn;
}

/// Tells whoever wants to hear it; that a message has been scheduled is told nobody.
void MessageLife::callBack(const Message &message) const
{
    if (!m_world.post || message.status == MessageStatus::Scheduled)
        return;
    QString url = message.statusCallback;
    if (url.isEmpty() && !message.messagingServiceSid.isEmpty() && m_world.links.findService) {
        const auto service = m_world.links.findService(message.accountSid, message.messagingServiceSid);
        url = service ? service->statusCallback.toString(QUrl::FullyEncoded) : QString();
    }
    if (!url.isEmpty())
        m_world.post(statusCallback(message, url));
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
    const QString phone = phoneOfService(message, m_world);
    if (phone.isEmpty()) {
        message.plannedError = 21703;
        return;
    }
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
                for (FetchedMedia &file : fetched.media)
                    m_world.files.keep(file.sha256, std::exchange(file.bytes, {}));
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
std::optional<int> MessageLife::failureOf(const Message &message, Instant at)
{
    if (message.plannedError) // what was agreed comes before every other rule
        return comesAfterSending(*message.plannedError) ? std::optional<int>() : message.plannedError;
    for (const FetchedMedia &media : message.media) {
        if (media.errorCode)
            return media.errorCode;
    }
    if (message.stopsAt)
        return {};
    const bool optedOut = m_world.relations.hasOptedOut(message.to, message.from);
    if (message.channel == Channel::Sms) // a service chose a sender that the person does not want to hear
        return optedOut ? std::optional(21610) : std::nullopt;
    return optedOut ? std::optional(63033) : whatsAppFailure(message, at);
}

std::optional<int> MessageLife::whatsAppFailure(const Message &message, Instant at)
{
    const Relations &relations = m_world.relations;
    if (message.from.endsWith(sandboxPhone) && !relations.hasJoined(message.to, at))
        return 63015;
    const bool open = m_world.windowAlwaysOpen || relations.windowIsOpen(message.to, message.from, at);
    if (message.contentSid.isEmpty() && !open)
        return 63016;
    if (!message.contentSid.isEmpty()) {
        if (const std::optional<int> code = templateFailure(message, open, m_world))
            return code;
    }
    if (!m_world.ledger.countSecond(message.accountSid, at, m_world.rules.whatsAppPerSecond))
        return 63017;
    const std::optional<int> people = m_world.rules.of(message.from).peoplePerDay;
    const bool weBegin = !relations.windowIsOpen(message.to, message.from, at);
    if (people && weBegin && !m_world.ledger.meet(message.from, message.to, at, *people))
        return 63018;
    return {};
}

} // namespace recado::simulator
