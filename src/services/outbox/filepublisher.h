// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/ids.h"
#include "media/mediahost.h"

#include <QCoro/QCoroTask>
#include <QHash>
#include <QUrl>

namespace recado {

class DataFolder;
namespace storage {
class DatabaseThread;
}

/// Puts a kept file where Twilio can fetch it, looks at it from outside, and takes it away again.
class FilePublisher
{
public:
    FilePublisher(MediaHost &host, storage::DatabaseThread &database, const DataFolder &folder, Clock &clock);

    /// The address for Twilio; the same file is put up once and looked at each time. Errors mean that nothing
    /// was sent: those of the host, and "media-unreachable", "media-wrong-type", … of the look from outside.
    [[nodiscard]] QCoro::Task<Result<QUrl>> publish(FileId file);
    /// No message needs it any more.
    [[nodiscard]] QCoro::Task<Outcome> withdraw(FileId file);
    /// What is up now, by the ids of the host: Twilio may still want to fetch it.
    [[nodiscard]] QStringList publishedIds() const;

private:
    MediaHost &m_host;
    storage::DatabaseThread &m_database;
    const DataFolder &m_folder;
    Clock &m_clock;
    QHash<FileId, PublicFile> m_published;
};

} // namespace recado
