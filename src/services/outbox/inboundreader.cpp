// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/inboundreader.h"

#include "domain/messages/inbound.h"
#include "services/twilio/twilioaccess.h"
#include "storage/databasethread.h"
#include "storage/messages/inboundrepository.h"

#include <algorithm>

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
        auto addedTask
            = m_database.run([found = inboundOf(page->messages, sender.id)](const auto &db) -> Result<int> {
                  return storage::InboundRepository(db).add(found);
              });
        const auto added = co_await addedTask;
        if (!added)
            co_return added.error();
        total += *added;
        if (!page->next) // to the end even when all is known: a page that failed earlier may lie behind
            co_return total;
        page = co_await (*session)->messages().nextPage(*page->next);
    }
    co_return page.error();
}

} // namespace recado
