// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/ids.h"
#include "domain/media/filerecord.h"
#include "domain/messages/storedfile.h"

#include <QCoro/QCoroTask>
#include <QFuture>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QUrl>

namespace recado {

class DataFolder;
class HostShelf;
class MediaHost;
struct HostUse;
struct PublicFile;
namespace storage {
class DatabaseThread;
}

/// What the publisher needs of the program; all of it outlives the publisher.
struct PublisherParts
{
    HostShelf &shelf;
    storage::DatabaseThread &database;
    const DataFolder &folder;
    Clock &clock;
};

/// Puts a kept file where Twilio can fetch it: at the place that the company chose, once for all messages
/// that carry it, looked at from outside. Every upload is written down before it begins; what nobody needs
/// any more is left to FileRemover.
class FilePublisher : public QObject
{
    Q_OBJECT

public:
    explicit FilePublisher(PublisherParts parts);

    /// The address for Twilio. The host is looked at once in ten minutes, with the file that is then at hand;
    /// a file that is online for long enough is not put there again. Errors mean that nothing was sent: those
    /// of the host and of MediaCheck; Invalid "media-too-big" (PDF 16 MB, pictures 5 MB), "media-too-far".
    /// @param neededUntil when Twilio may still fetch it; empty: within a day
    [[nodiscard]] QCoro::Task<Result<QUrl>> publish(TenantId tenant, FileId file,
                                                    std::optional<Instant> neededUntil = {});
    /// Before a text leaves that a file follows: whether the place takes files and gives them back, as seen
    /// in the last ten minutes; otherwise the file is put there now. So no text goes alone because the place
    /// is down. Done too where nothing follows.
    [[nodiscard]] QCoro::Task<Outcome> makeReady(TenantId tenant, ItemId item);
    /// A message needs it no more; when none does, it is removed.
    [[nodiscard]] QCoro::Task<Outcome> withdraw(FileId file);
    /// What this program's own server serves now, by its ids: Twilio may still want to fetch it.
    [[nodiscard]] QStringList publishedIds() const { return m_served.values(); }
    /// No upload is under way: its answer would come back here.
    [[nodiscard]] bool isIdle() const { return m_underWayCount == 0; }
    /// The server has removed it.
    void forgetServed(const QString &remoteId) { m_served.remove(remoteId); }

Q_SIGNALS:
    /// Something is to be removed.
    void fileLeft();

private:
    [[nodiscard]] QCoro::Task<Result<QUrl>> publishOnce(StoredFile file, HostUse use, Instant neededUntil);
    [[nodiscard]] QCoro::Task<Result<QUrl>> publishAnew(StoredFile file, HostUse use, Instant neededUntil);
    /// The address of what is online already; empty when it must be put there again.
    [[nodiscard]] QCoro::Task<Result<QUrl>> reuse(FileRecord record, HostUse use);
    [[nodiscard]] QCoro::Task<Outcome> lookAt(PublicFile file, HostUse use);
    [[nodiscard]] bool wasFine(const HostUse &use) const;
    /// The upload failed: what may lie there all the same is removed later.
    [[nodiscard]] QCoro::Task<Outcome> giveUp(FileRecordId id, bool mayBeThere);
    [[nodiscard]] QCoro::Task<Outcome> leave(FileRecordId id, Instant from);

    PublisherParts m_parts;
    QHash<QString, QFuture<Result<QUrl>>> m_underWay; ///< by host, content and name: one upload for all
    QHash<QString, Instant> m_lookedAt; ///< hosts, when they last gave what they should
    QSet<QString> m_served;
    int m_underWayCount = 0;
};

} // namespace recado
