// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup/startdatabase.h"

#include "base/logging.h"
#include "storage/backup/setaside.h"
#include "storage/opendatabase.h"
#include "storage/settings/recorded.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

/// The restored database may not send what it finds in its queue.
Outcome settleRestored(StartedDatabase &started, const QString &databasePath, const QString &who, Instant now)
{
    const AuditEntry entry{.at = now,
                           .who = who,
                           .what = u"backup-restored"_s,
                           .detail = QFileInfo(started.restored->from).fileName()};
    const auto setAside = started.thread->runBlocking(
        [&](const QSqlDatabase &db) { return recorded(db, entry, [&] { return setAsideUnsent(db, now); }); });
    if (!setAside)
        return setAside.error();
    started.setAside = *setAside;
    if (const QString aside = started.restored->aside; !aside.isEmpty()) {
        auto compared = started.thread->runBlocking(
            [aside](const QSqlDatabase &db) -> Result<std::optional<LeftBehind>> {
                return leftBehind(db, aside);
            });
        started.leftBehind = compared ? *compared : std::nullopt;
    } else {
        started.leftBehind = LeftBehind{}; // nothing was replaced
    }
    return concludeRestore(databasePath);
}

} // namespace

Result<StartedDatabase> startDatabase(const ConnectionSettings &settings, const QString &who, Instant now)
{
    StartedDatabase started{.thread = nullptr};
    if (settings.engine == Engine::Sqlite) {
        auto restored = carryOutRestore(settings.database);
        if (restored) {
            started.restored = *std::move(restored);
        } else if (isRestoreOrdered(settings.database)) { // half moved
            return restored.error();
        } else {
            qCWarning(lcStorage) << "the backup was not restored:" << restored.error();
            started.restoreFailed = restored.error();
        }
    }
    auto opened = openDatabase(settings, now);
    if (!opened)
        return opened.error();
    started.thread = *std::move(opened);
    if (started.restored) {
        if (const auto settled = settleRestored(started, settings.database, who, now); !settled)
            return settled.error();
    }
    return started;
}

} // namespace recado::storage
