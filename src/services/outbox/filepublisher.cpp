// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/filepublisher.h"

#include "base/logging.h"
#include "base/underway.h"
#include "media/mediahost.h"
#include "media/publicname.h"
#include "services/files/datafolder.h"
#include "services/media/hostshelf.h"
#include "storage/databasethread.h"
#include "storage/media/filerecordrepository.h"
#include "storage/messages/filerepository.h"
#include "storage/messages/itemrepository.h"

#include <QCoro/QCoroFuture>
#include <QPromise>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

using storage::FileRecordRepository;

/// WhatsApp messages wait at Twilio for four hours at most, those of a queue here a while before.
constexpr auto usualNeed = 12h;
constexpr auto lookEvery = 10min;
constexpr qint64 maxPictureSize = 5LL * 1024 * 1024; ///< WhatsApp's limit (facts: Twilio 2.7)
/// An upload whose answer was lost may still be arriving.
constexpr auto afterLostAnswer = 1min;

Outcome checkSize(const StoredFile &file)
{
    const bool isPicture = file.contentType.startsWith("image/"_L1);
    if (file.size <= (isPicture ? maxPictureSize : maxDocumentSize))
        return Done{};
    return Error{.kind = ErrorKind::Invalid,
                 .detail = u"%1 bytes of %2"_s.arg(file.size).arg(file.contentType),
                 .reason = u"media-too-big"_s};
}

FileRecord recordOf(const StoredFile &file, const HostUse &use)
{
    return {.id = FileRecordId::create(),
            .host = use.key,
            .holder = use.holder,
            .sha256 = file.sha256,
            .name = file.name,
            .contentType = file.contentType,
            .size = file.size};
}

/// No way to the place of the files is not "no internet": texts may still leave, and the place is what a
/// person has to look at.
Error aboutThePlace(Error error)
{
    if (error.kind == ErrorKind::Network || error.kind == ErrorKind::Timeout)
        error.kind = ErrorKind::Unavailable;
    return error;
}

QString keyOf(const StoredFile &file, const HostUse &use)
{
    return use.key + u'/' + QString::fromLatin1(file.sha256.toHex()) + u'/' + file.contentType + u'/'
        + file.name;
}

/// The one that waits for the text to leave.
std::optional<FileId> followingFile(const std::optional<OutgoingItem> &item)
{
    if (!item)
        return std::nullopt;
    const auto follows
        = [](const OutgoingPart &part) { return part.state == PartState::Waiting && part.file; };
    const auto part = std::ranges::find_if(item->parts, follows);
    return part != item->parts.end() ? part->file : std::nullopt;
}

} // namespace

FilePublisher::FilePublisher(PublisherParts parts)
    : m_parts(parts)
{ }

QCoro::Task<Result<QUrl>> FilePublisher::publish(TenantId tenant, FileId file,
                                                 std::optional<Instant> neededUntil)
{
    const UnderWay underWay(m_underWayCount);
    auto storedTask
        = m_parts.database.run([file](const auto &db) { return storage::FileRepository(db).find(file); });
    const auto stored = co_await storedTask;
    if (!stored)
        co_return stored.error();
    if (!*stored)
        co_return Error{
            .kind = ErrorKind::NotFound, .detail = file.toString(), .reason = u"file-not-there"_s};
    if (const auto fits = checkSize(**stored); !fits)
        co_return fits.error();
    const auto use = co_await m_parts.shelf.forTenant(tenant);
    if (!use)
        co_return use.error();
    const QString key = keyOf(**stored, *use);
    while (m_underWay.contains(key)) {
        QFuture<Result<QUrl>> running = m_underWay.value(key);
        const Result<QUrl> same = co_await running;
        if (!same || !neededUntil)
            co_return same;
        // it may be taken down before Twilio comes for ours: looked at again, now that it is online
    }
    QPromise<Result<QUrl>> promise;
    promise.start();
    m_underWay.insert(key, promise.future());
    const Instant until = neededUntil.value_or(m_parts.clock.now() + usualNeed);
    Result<QUrl> url = co_await publishOnce(**stored, *use, until);
    if (!url)
        url = aboutThePlace(url.error());
    m_underWay.remove(key);
    promise.addResult(url);
    promise.finish();
    co_return url;
}

QCoro::Task<Result<QUrl>> FilePublisher::publishOnce(StoredFile file, HostUse use, Instant neededUntil)
{
    const FileRecord like = recordOf(file, use);
    auto onlineTask = m_parts.database.run(
        [like, neededUntil](const auto &db) { return FileRecordRepository(db).online(like, neededUntil); });
    const auto online = co_await onlineTask;
    if (!online)
        co_return online.error();
    if (*online) {
        const auto again = co_await reuse(**online, use);
        if (!again || !again->isEmpty())
            co_return again;
    }
    co_return co_await publishAnew(file, use, neededUntil);
}

QCoro::Task<Result<QUrl>> FilePublisher::reuse(FileRecord record, HostUse use)
{
    const PublicFile file{
        .url = record.url, .id = record.remoteId, .contentType = record.contentType, .size = record.size};
    const auto fine = co_await lookAt(file, use);
    if (fine)
        co_return Result<QUrl>(record.url);
    const ErrorKind kind = fine.error().kind;
    if (kind == ErrorKind::Network || kind == ErrorKind::Timeout)
        co_return fine.error(); // the way there is the trouble, not the file
    qCInfo(lcServices) << "a file that was online is not any more:" << fine.error();
    if (const auto left = co_await leave(record.id, m_parts.clock.now()); !left)
        co_return left.error();
    co_return QUrl();
}

bool FilePublisher::wasFine(const HostUse &use) const
{
    const auto looked = m_lookedAt.constFind(use.key);
    return looked != m_lookedAt.cend() && m_parts.clock.now() - *looked < lookEvery;
}

QCoro::Task<Outcome> FilePublisher::makeReady(TenantId tenant, ItemId item)
{
    const UnderWay underWay(m_underWayCount);
    const auto use = co_await m_parts.shelf.forTenant(tenant);
    if (!use)
        co_return use.error();
    const bool isOurs = !use->holder.isEmpty(); // a server of this program
    if (isOurs || wasFine(*use))
        co_return Done{};
    auto itemTask
        = m_parts.database.run([item](const auto &db) { return storage::ItemRepository(db).item(item); });
    const auto stored = co_await itemTask;
    if (!stored)
        co_return stored.error();
    const auto file = followingFile(*stored);
    if (!file)
        co_return Done{};
    const auto url = co_await publish(tenant, *file);
    co_return url ? Outcome(Done{}) : Outcome(url.error());
}

QCoro::Task<Outcome> FilePublisher::lookAt(PublicFile file, HostUse use)
{
    if (wasFine(use))
        co_return Done{};
    const auto fine = co_await use.host->check(file);
    if (fine)
        m_lookedAt.insert(use.key, m_parts.clock.now());
    else
        m_lookedAt.remove(use.key);
    co_return fine;
}

QCoro::Task<Result<QUrl>> FilePublisher::publishAnew(StoredFile file, HostUse use, Instant neededUntil)
{
    const Instant now = m_parts.clock.now();
    FileRecord record = recordOf(file, use);
    record.publishedAt = now;
    record.until = std::max<Instant>(now + use.lifetime, neededUntil);
    const PublishedFile toPublish{.content = m_parts.folder.absolute(file.path),
                                  .contentType = file.contentType,
                                  .displayName = file.name,
                                  .expiresAt = record.until,
                                  .key = media::unguessable()};
    record.remoteId = use.host->idFor(toPublish);
    auto addedTask
        = m_parts.database.run([record](const auto &db) { return FileRecordRepository(db).add(record); });
    if (const auto added = co_await addedTask; !added)
        co_return added.error();

    const auto published = co_await use.host->publish(toPublish);
    if (!published) {
        m_lookedAt.remove(use.key); // nothing that a file is to follow leaves before one goes through
        Error error = published.error();
        const bool mayBeThere = error.mayHaveHappened || error.kind == ErrorKind::Server;
        if (const auto left = co_await giveUp(record.id, mayBeThere); !left)
            qCWarning(lcServices) << "an upload that failed is removed later:" << left.error();
        error.mayHaveHappened = false; // of the message nothing left
        co_return error;
    }
    auto noted = co_await lookAt(*published, use);
    if (noted) {
        auto onlineTask = m_parts.database.run([id = record.id, file = *published](const auto &db) {
            return FileRecordRepository(db).wentOnline(id, file.id, file.url, file.size);
        });
        noted = co_await onlineTask;
    }
    if (!noted) {
        if (const auto left = co_await leave(record.id, m_parts.clock.now()); !left)
            qCWarning(lcServices) << "a file stays online until its record is over:" << left.error();
        co_return noted.error();
    }
    if (!use.holder.isEmpty())
        m_served.insert(published->id);
    co_return Result<QUrl>(published->url);
}

QCoro::Task<Outcome> FilePublisher::giveUp(FileRecordId id, bool mayBeThere)
{
    if (mayBeThere)
        co_return co_await leave(id, m_parts.clock.now() + afterLostAnswer);
    auto removedTask
        = m_parts.database.run([id](const auto &db) { return FileRecordRepository(db).remove(id); });
    co_return co_await removedTask;
}

QCoro::Task<Outcome> FilePublisher::leave(FileRecordId id, Instant from)
{
    auto leftTask = m_parts.database.run(
        [id, from](const auto &db) { return FileRecordRepository(db).leave(id, from); });
    const auto left = co_await leftTask;
    Q_EMIT fileLeft();
    co_return left;
}

QCoro::Task<Outcome> FilePublisher::withdraw(FileId file)
{
    const UnderWay underWay(m_underWayCount);
    const Instant now = m_parts.clock.now();
    auto leftTask = m_parts.database.run([file, now](const auto &db) -> Outcome {
        const auto stored = storage::FileRepository(db).find(file);
        if (!stored)
            return stored.error();
        if (!*stored)
            return Done{};
        return FileRecordRepository(db).leaveUnlessWanted((*stored)->sha256, now);
    });
    const auto left = co_await leftTask;
    if (left)
        Q_EMIT fileLeft();
    co_return left;
}

} // namespace recado
