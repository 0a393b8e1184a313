// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/messages/lease.h"
#include "domain/tenants/account.h"
#include "twilio/serverlessapi.h"

#include <QCoro/QCoroTask>
#include <QFuture>
#include <QPromise>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace recado {

class DirectoryService;
class TwilioAccess;
class TwilioSession;
namespace storage {
class DatabaseThread;
}

/// What the builder needs of the program; all of it outlives the builder and its tasks.
struct AssetsParts
{
    storage::DatabaseThread &database;
    DirectoryService &directory;
    TwilioAccess &access;
    Clock &clock;
    QString holder; ///< names this running program
};

/// What the world sees of an account's files at Twilio, and the only one that changes it. Each change is a
/// new build of the whole set, which takes seconds to minutes; so builds come one after the other, files that
/// wait meanwhile go into the next one together, and of several programs on one database one builds at a
/// time.
class AssetsBuilder : public std::enable_shared_from_this<AssetsBuilder>
{
public:
    AssetsBuilder(AssetsParts parts, Account account);

    /// Uploads the file and gives the address under which it is served from now on.
    [[nodiscard]] static QCoro::Task<Result<QUrl>> add(std::shared_ptr<AssetsBuilder> self,
                                                       twilio::AssetUpload upload);
    /// The path stops being served; all is well when it already did.
    [[nodiscard]] static QCoro::Task<Outcome> remove(std::shared_ptr<AssetsBuilder> self, QString path);

    /// The program ends: what waits for a build ends with an error, soon.
    void stop() { m_stopping = true; }

private:
    using Self = std::shared_ptr<AssetsBuilder>;

    /// One file that is to be in the next build, or not to be.
    struct Wish
    {
        QString path;
        QString versionSid; ///< empty: it is to go
        std::shared_ptr<QPromise<Outcome>> promise;
    };
    struct Place
    {
        QString service;
        twilio::ServerlessEnvironment environment;
    };
    struct NextBuild
    {
        QStringList versions;
        QStringList goneAssets;
        bool isSame = true; ///< as the one that is served
    };

    /// With the account's credential as it is now: a key may have been replaced since this was made.
    static QCoro::Task<Result<std::shared_ptr<TwilioSession>>> session(Self self);
    /// The bytes of a new asset, and a build that has them.
    static QCoro::Task<Outcome> show(Self self, std::shared_ptr<TwilioSession> session, QString service,
                                     QString asset, twilio::AssetUpload upload);
    static QCoro::Task<Outcome> change(Self self, Wish wish);
    static QCoro::Task<> work(Self self);
    static QCoro::Task<Outcome> buildAll(Self self, std::vector<Wish> wishes);
    static QCoro::Task<Result<bool>> buildOnce(Self self, std::shared_ptr<TwilioSession> session,
                                               std::vector<Wish> wishes);
    static QCoro::Task<Outcome> waitForBuild(Self self, std::shared_ptr<TwilioSession> session,
                                             QString service, QString build);
    /// Finds or makes the service and the environment; asks Twilio each time what is served.
    static QCoro::Task<Result<Place>> place(Self self, std::shared_ptr<TwilioSession> session);
    static QCoro::Task<Result<Place>> placeAlone(Self self, std::shared_ptr<TwilioSession> session);
    static QCoro::Task<Result<QString>> service(Self self, std::shared_ptr<TwilioSession> session);
    static QCoro::Task<Result<Lease>> lease(Self self);
    [[nodiscard]] static NextBuild next(const std::vector<twilio::BuiltFile> &now,
                                        const std::vector<Wish> &wishes);

    AssetsParts m_parts;
    Account m_account; ///< its credential may be an old one by now, see session()
    QString m_service; ///< ZS…; empty: not asked yet
    std::vector<Wish> m_wishes;
    bool m_working = false;
    bool m_placing = false;
    bool m_stopping = false;
};

} // namespace recado
