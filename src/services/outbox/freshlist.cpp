// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/freshlist.h"

#include "storage/databasethread.h"
#include "storage/messages/outboxrepository.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace recado {
namespace {

constexpr int pageSize = 50;
constexpr auto goodFor = 2s;

} // namespace

FreshList::FreshList(storage::DatabaseThread &database, Clock &clock)
    : m_database(database)
    , m_clock(clock)
{ }

QCoro::Task<Result<std::optional<Instant>>> FreshList::knownUntil(std::shared_ptr<TwilioSession> session)
{
    using Answer = Result<std::optional<Instant>>;
    const Instant now = m_clock.now();
    if (m_askedAt && now < *m_askedAt + goodFor)
        co_return Answer(m_until);
    twilio::ListFilter everything;
    auto pageTask = session->messages().firstPage(everything, pageSize);
    const auto page = co_await pageTask;
    if (!page)
        co_return page.error();
    QStringList sids;
    for (const twilio::RemoteMessage &message : page->messages)
        sids.append(message.sid);
    auto boundTask = boundOf(m_database, sids);
    const auto bound = co_await boundTask;
    if (!bound)
        co_return bound.error();
    std::optional<Instant> until;
    for (const twilio::RemoteMessage &message : page->messages) {
        if (bound->contains(message.sid))
            until = std::max(until, message.dateCreated);
    }
    m_askedAt = now;
    m_until = until;
    co_return Answer(until);
}

QCoro::Task<Result<std::set<QString>>> boundOf(storage::DatabaseThread &database, QStringList sids)
{
    auto boundTask
        = database.run([sids](const auto &db) { return storage::OutboxRepository(db).boundSids(sids); });
    const auto bound = co_await boundTask;
    if (!bound)
        co_return bound.error();
    co_return Result<std::set<QString>>(std::set<QString>(bound->begin(), bound->end()));
}

} // namespace recado
