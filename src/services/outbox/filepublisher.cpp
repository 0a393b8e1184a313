// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/filepublisher.h"

#include "base/logging.h"
#include "services/files/datafolder.h"
#include "storage/databasethread.h"
#include "storage/messages/filerepository.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

/// WhatsApp messages wait at Twilio for four hours at most; a day leaves room for a laptop that sleeps.
constexpr auto lifetime = 24h;

} // namespace

FilePublisher::FilePublisher(MediaHost &host, storage::DatabaseThread &database, const DataFolder &folder,
                             Clock &clock)
    : m_host(host)
    , m_database(database)
    , m_folder(folder)
    , m_clock(clock)
{ }

QCoro::Task<Result<QUrl>> FilePublisher::publish(FileId file)
{
    if (const auto up = m_published.constFind(file); up != m_published.cend()) {
        // NOLINTNEXTLINE(performance-unnecessary-copy-initialization): the hash may change while we wait
        const PublicFile published = *up;
        if (const auto fine = co_await m_host.check(published))
            co_return published.url;
        m_published.remove(file); // expired or gone: put it up again
    }
    auto storedTask
        = m_database.run([file](const auto &db) { return storage::FileRepository(db).find(file); });
    const auto stored = co_await storedTask;
    if (!stored)
        co_return stored.error();
    if (!*stored)
        co_return Error{
            .kind = ErrorKind::NotFound, .detail = file.toString(), .reason = u"file-not-there"_s};
    const PublishedFile toPublish{.content = m_folder.absolute((*stored)->path),
                                  .contentType = (*stored)->contentType,
                                  .displayName = (*stored)->name,
                                  .expiresAt = m_clock.now() + lifetime};
    const auto published = co_await m_host.publish(toPublish);
    if (!published)
        co_return published.error();
    if (const auto fine = co_await m_host.check(*published); !fine) {
        if (const auto withdrawn = co_await m_host.withdraw(published->id); !withdrawn)
            qCWarning(lcServices) << "a file stays on the server until it expires:" << withdrawn.error();
        co_return fine.error();
    }
    m_published.insert(file, *published);
    co_return published->url;
}

QStringList FilePublisher::publishedIds() const
{
    QStringList ids;
    for (const PublicFile &file : m_published)
        ids.append(file.id);
    return ids;
}

QCoro::Task<Outcome> FilePublisher::withdraw(FileId file)
{
    const auto up = m_published.constFind(file);
    if (up == m_published.cend())
        co_return Done{};
    const QString id = up->id;
    m_published.erase(up);
    co_return co_await m_host.withdraw(id);
}

} // namespace recado
