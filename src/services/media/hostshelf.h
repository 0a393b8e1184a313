// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secret.h"
#include "domain/media/mediaplace.h"

#include <QCoro/QCoroTask>
#include <QHash>
#include <QUrl>

#include <memory>

QT_BEGIN_NAMESPACE
class QNetworkAccessManager;
QT_END_NAMESPACE

namespace recado {

class AssetsBuilder;
class DirectoryService;
class LocalHost;
class MediaHost;
class SecretStore;
class TwilioAccess;
namespace storage {
class DatabaseThread;
}

/// What the shelf needs of the program; all of it outlives the shelf.
struct HostShelfParts
{
    storage::DatabaseThread &database;
    SecretStore &secrets;
    DirectoryService &directory;
    TwilioAccess &access;
    Clock &clock;
    QNetworkAccessManager &network; ///< without credentials of its own
    LocalHost &own;
    QString holder; ///< names this running program
    std::optional<QUrl> simulator; ///< of a simulated folder: addresses of this computer are the world
};

/// A host, ready to take files, and how files are kept there.
struct HostUse
{
    std::shared_ptr<MediaHost> host;
    QString key; ///< FileRecord::host
    QString holder = {}; ///< FileRecord::holder
    std::chrono::hours lifetime{24};
};

/// Makes the hosts of the companies when they are asked for, with their secrets from the keychain, and keeps
/// them. A company that chose no place uses this program's own server.
class HostShelf
{
public:
    explicit HostShelf(HostShelfParts parts);
    ~HostShelf();
    Q_DISABLE_COPY_MOVE(HostShelf)

    /// Errors: those of the keychain; Unauthorized "media-secret-missing".
    [[nodiscard]] QCoro::Task<Result<HostUse>> forTenant(TenantId tenant);
    /// For a file that was put there earlier. NotFound "media-host-forgotten".
    [[nodiscard]] QCoro::Task<Result<std::shared_ptr<MediaHost>>> byKey(QString key);
    /// With a secret that is not kept, to try it. Not remembered.
    [[nodiscard]] QCoro::Task<Result<std::shared_ptr<MediaHost>>> trial(MediaPlace place, Secret secret);
    /// Its secret or its fields changed.
    void forget(MediaHostId id);
    /// The program ends: no upload waits for a build any more.
    void stop();

private:
    struct Kept
    {
        MediaPlace place;
        std::shared_ptr<MediaHost> host;
    };

    [[nodiscard]] std::shared_ptr<MediaHost> own() const;
    [[nodiscard]] QCoro::Task<Result<std::shared_ptr<MediaHost>>> hostOf(MediaPlace place);

    HostShelfParts m_parts;
    QHash<MediaHostId, Kept> m_kept;
    QHash<AccountId, std::shared_ptr<AssetsBuilder>> m_builders; ///< one at a time for each account
};

/// FileRecord::host of this program's own server when no place was chosen.
[[nodiscard]] QString ownServerKey();

} // namespace recado
