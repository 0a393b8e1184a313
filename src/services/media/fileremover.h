// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/alarm.h"
#include "base/result.h"
#include "domain/media/filerecord.h"

#include <QCoro/QCoroTask>
#include <QObject>

#include <chrono>
#include <memory>

namespace recado {

class HostShelf;
class SecretStore;
namespace storage {
class DatabaseThread;
}

/// What the remover needs of the program; all of it outlives the remover.
struct RemoverParts
{
    HostShelf &shelf;
    storage::DatabaseThread &database;
    SecretStore &secrets;
    Clock &clock;
    QString holder; ///< names this running program
};

/// Takes files out of the world when nobody needs them any more, again and again until it is done: after one
/// minute, five, an hour, then every six hours. Forgets places that were left behind, with their secrets,
/// when the last file is gone.
class FileRemover : public QObject
{
    Q_OBJECT

public:
    explicit FileRemover(RemoverParts parts);

    /// From now on, until stop().
    void start();
    /// Over when the removal under way is, or when the patience ends: a host that is silent must not hold the
    /// window. What was not taken down then is tried again by the next start, five minutes later.
    [[nodiscard]] QCoro::Task<> stop(std::chrono::milliseconds patience);
    /// There is something to do.
    void wake() { m_alarm.ring(); }
    /// One round of everything that is due; for start() and for whoever wants to wait for it.
    [[nodiscard]] QCoro::Task<Outcome> removeDue();

Q_SIGNALS:
    /// By the id that the host knows it by.
    void removed(const QString &remoteId);
    void changed();

private:
    /// What a removal may still look at when nobody waited for its end.
    struct Life
    {
        bool running = false;
        bool abandoned = false; ///< the remover and its parts may be gone
    };

    [[nodiscard]] QCoro::Task<> run(std::shared_ptr<Life> life);
    [[nodiscard]] QCoro::Task<Outcome> removeOne(FileRecord record);
    [[nodiscard]] QCoro::Task<Outcome> withdraw(FileRecord record);
    [[nodiscard]] QCoro::Task<Outcome> noteWithdrawn(FileRecord record, Outcome withdrawn);
    [[nodiscard]] QCoro::Task<Outcome> forgetEmptyPlaces();

    RemoverParts m_parts;
    Alarm m_alarm;
    std::shared_ptr<Life> m_life = std::make_shared<Life>();
    bool m_stopping = false;
};

} // namespace recado
