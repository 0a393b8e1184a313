// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/inboundreader.h"

#include "base/logging.h"
#include "domain/messages/optout.h"
#include "services/messages/optoutcheck.h"
#include "services/outbox/twiliocancel.h"
#include "services/twilio/twilioaccess.h"
#include "storage/databasethread.h"
#include "storage/messages/inboundrepository.h"
#include "storage/messages/optouts.h"
#include "storage/messages/optoutstop.h"
#include "storage/messages/outboxrepository.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

constexpr int pageSize = 100;
constexpr auto reach = 25h;
/// Twilio's list may show a message a little later than it came.
constexpr auto overlap = 10min;

std::vector<InboundMessage> inboundOf(const std::vector<twilio::RemoteMessage> &messages,
                                      const SenderId &sender)
{
    std::vector<InboundMessage> found;
    for (const twilio::RemoteMessage &message : messages) {
        if (message.direction != twilio::Direction::Inbound || !message.from || !message.dateCreated)
            continue;
        found.push_back({.sid = message.sid,
                         .senderId = sender,
                         .channel = message.from->channel,
                         .from = message.from->number,
                         .body = message.body,
                         .receivedAt = message.dateSent.value_or(*message.dateCreated)});
    }
    return found;
}

/// Whoever wrote such a word, each person once. A later word may have taken it back.
QStringList writersOfOut(const std::vector<InboundMessage> &messages)
{
    QStringList phones;
    for (const InboundMessage &message : messages) {
        if (optWordOf(message.body) == OptWord::Out && !phones.contains(message.from))
            phones.append(message.from);
    }
    return phones;
}

Result<storage::OptOutStop> stopFor(const QSqlDatabase &db, SenderId sender, const QStringList &people,
                                    Instant now)
{
    storage::OptOutStop all;
    for (const QString &phone : people) {
        const std::vector<QString> phones = phonesOf(phone);
        const auto isOut = storage::hasOptedOut(db, sender, phones);
        if (!isOut)
            return isOut.error();
        if (!*isOut)
            continue;
        const auto stopped = storage::stopForOptOut(db, sender, phones, now);
        if (!stopped)
            return stopped.error();
        all.cancelled.insert(all.cancelled.end(), stopped->cancelled.begin(), stopped->cancelled.end());
        all.atTwilio.insert(all.atTwilio.end(), stopped->atTwilio.begin(), stopped->atTwilio.end());
    }
    return all;
}

} // namespace

InboundReader::InboundReader(storage::DatabaseThread &database, TwilioAccess &access, Clock &clock)
    : m_database(database)
    , m_access(access)
    , m_clock(clock)
{ }

QCoro::Task<Result<int>> InboundReader::read(Sender sender, Account account)
{
    int added = 0;
    for (const Channel channel : {Channel::WhatsApp, Channel::Sms}) {
        if (!serves(sender, channel))
            continue;
        const auto read = co_await readChannel(sender, account, channel);
        if (!read)
            co_return read.error();
        added += *read;
    }
    co_return added;
}

QCoro::Task<Result<int>> InboundReader::readChannel(Sender sender, Account account, Channel channel)
{
    const auto session = co_await m_access.session(account);
    if (!session)
        co_return session.error();
    auto newestTask = m_database.run([id = sender.id, channel](const auto &db) {
        return storage::InboundRepository(db).newest(id, channel);
    });
    const auto newest = co_await newestTask;
    if (!newest)
        co_return newest.error();
    const Instant earliest = m_clock.now() - reach;
    const Instant since = *newest ? std::max(**newest - overlap, earliest) : earliest;

    int total = 0;
    const twilio::Address ours{.channel = channel, .number = sender.number};
    const twilio::ListFilter filter{.to = ours, .sentFrom = since};
    auto page = co_await (*session)->messages().firstPage(filter, pageSize);
    while (page) {
        const std::vector<InboundMessage> found = inboundOf(page->messages, sender.id);
        auto addedTask = m_database.run(
            [found](const auto &db) -> Result<int> { return storage::InboundRepository(db).add(found); });
        const auto added = co_await addedTask;
        if (!added)
            co_return added.error();
        total += *added;
        auto heedTask = heedOptOuts(*session, sender.id, found);
        if (const auto heeded = co_await heedTask; !heeded)
            co_return heeded.error();
        if (!page->next) // to the end even when all is known: a page that failed earlier may lie behind
            co_return total;
        page = co_await (*session)->messages().nextPage(*page->next);
    }
    co_return page.error();
}

/// Also for words that were known before: they are seen again for some minutes, and what Twilio did not
/// cancel the first time is tried again then.
QCoro::Task<Outcome> InboundReader::heedOptOuts(std::shared_ptr<TwilioSession> session, SenderId sender,
                                                std::vector<InboundMessage> messages)
{
    const QStringList people = writersOfOut(messages);
    if (people.isEmpty())
        co_return Done{};
    auto stopTask = m_database.run(
        [sender, people, now = m_clock.now()](const auto &db) { return stopFor(db, sender, people, now); });
    const auto stopped = co_await stopTask;
    if (!stopped)
        co_return stopped.error();
    if (!stopped->cancelled.empty() && m_listeners.stopped)
        m_listeners.stopped(QList<ItemId>(stopped->cancelled.begin(), stopped->cancelled.end()));
    for (const storage::ClaimedPart &part : stopped->atTwilio) {
        auto oneTask = stopAtTwilio(session, part);
        const auto one = co_await oneTask;
        if (!one) // no reason to send nothing to anybody else
            qCWarning(lcServices) << "a scheduled message of one who opted out was not cancelled yet:"
                                  << one.error().reason << one.error().detail;
    }
    co_return Done{};
}

QCoro::Task<Outcome> InboundReader::stopAtTwilio(std::shared_ptr<TwilioSession> session,
                                                 storage::ClaimedPart part)
{
    auto cancelTask = cancelAtTwilio(std::move(session), part, &m_clock);
    auto change = co_await cancelTask;
    if (!change)
        co_return change.error();
    if (change->to == PartState::Cancelled)
        change->reason = u"opted-out"_s;
    auto settledTask = m_database.run([change = *change](const auto &db) {
        return storage::OutboxRepository(db).settle(std::span(&change, 1));
    });
    const auto settled = co_await settledTask;
    if (!settled)
        co_return settled.error();
    if (m_listeners.stopped)
        m_listeners.stopped({part.part.itemId});
    if (change->to == PartState::Cancelled && part.part.file && m_listeners.fileUnneeded)
        m_listeners.fileUnneeded(*part.part.file);
    co_return Done{};
}

} // namespace recado
