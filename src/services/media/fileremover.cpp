// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/media/fileremover.h"

#include "base/logging.h"
#include "media/mediahost.h"
#include "secrets/secretkey.h"
#include "secrets/secretstore.h"
#include "services/media/hostshelf.h"
#include "storage/databasethread.h"
#include "storage/media/filerecordrepository.h"
#include "storage/media/mediahostrepository.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

using storage::FileRecordRepository;

/// A look at our own database.
constexpr auto lookEvery = 1min;
/// How long one program has a removal for itself: a build at Twilio may take minutes.
constexpr auto claimedFor = 5min;
constexpr int atOnce = 20;
/// Our own server takes a file down at its time; a record that is older belongs to a program that is gone.
constexpr auto graceOfServed = 1h;

} // namespace

FileRemover::FileRemover(RemoverParts parts)
    : m_parts(std::move(parts))
{ }

void FileRemover::start()
{
    if (m_life->running)
        return;
    m_life->running = true;
    m_stopping = false;
    run(m_life).then([life = m_life] { life->running = false; });
}

QCoro::Task<> FileRemover::stop(std::chrono::milliseconds patience)
{
    m_stopping = true;
    m_alarm.ring();
    SystemClock wall; // not a simulator's, which may stand still
    const Instant latest = wall.now() + patience;
    while (m_life->running && wall.now() < latest)
        co_await wall.sleepFor(5ms);
    if (!m_life->running)
        co_return;
    m_life->abandoned = true;
    qCWarning(lcServices) << "a file was still being taken down at the end; the next start does it again";
}

QCoro::Task<> FileRemover::run(std::shared_ptr<Life> life)
{
    while (!life->abandoned && !m_stopping) {
        const auto done = co_await removeDue();
        if (life->abandoned)
            co_return;
        if (!done)
            qCWarning(lcServices) << "files to be removed were not looked for:" << done.error();
        if (!m_stopping)
            co_await m_alarm.sleepFor(m_parts.clock, lookEvery);
    }
}

QCoro::Task<Outcome> FileRemover::removeDue()
{
    const auto life = m_life;
    const Instant now = m_parts.clock.now();
    auto dueTask = m_parts.database.run(
        [now, holder = m_parts.holder](const auto &db) -> Result<std::vector<FileRecord>> {
            FileRecordRepository records(db);
            if (const auto forgotten = records.forgetServedBefore(now - graceOfServed); !forgotten)
                return forgotten.error();
            return records.due(now, holder, atOnce);
        });
    const auto due = co_await dueTask;
    if (!due)
        co_return due.error();
    if (life->abandoned)
        co_return Done{};
    if (due->empty()) // a place that was left with nothing on it
        co_return co_await forgetEmptyPlaces();
    // side by side: at Twilio those that wait together go with one build
    std::vector<QCoro::Task<Outcome>> removals;
    for (const FileRecord &record : *due)
        removals.push_back(removeOne(record));
    Outcome all = Done{};
    for (auto &removal : removals) {
        if (const auto done = co_await removal; !done)
            all = done;
    }
    if (life->abandoned)
        co_return Done{};
    Q_EMIT changed();
    if (!all)
        co_return all;
    co_return co_await forgetEmptyPlaces();
}

QCoro::Task<Outcome> FileRemover::removeOne(FileRecord record)
{
    const auto life = m_life;
    const Instant until = m_parts.clock.now() + claimedFor;
    auto claimedTask = m_parts.database.run(
        [record, until](const auto &db) { return FileRecordRepository(db).claim(record, until); });
    const auto claimed = co_await claimedTask;
    if (!claimed)
        co_return claimed.error();
    if (!*claimed || life->abandoned)
        co_return Done{}; // another program does it, or the next start
    const auto withdrawn = co_await withdraw(record);
    if (life->abandoned)
        co_return Done{};
    co_return co_await noteWithdrawn(record, withdrawn);
}

QCoro::Task<Outcome> FileRemover::noteWithdrawn(FileRecord record, Outcome withdrawn)
{
    if (withdrawn || withdrawn.error().kind == ErrorKind::NotFound) {
        Q_EMIT removed(record.remoteId);
        auto removedTask = m_parts.database.run(
            [id = record.id](const auto &db) { return FileRecordRepository(db).remove(id); });
        co_return co_await removedTask;
    }
    qCWarning(lcServices) << "a file stays online:" << withdrawn.error();
    const int tries = record.tries + 1;
    const Instant next = m_parts.clock.now() + removalPause(tries);
    auto failedTask = m_parts.database.run(
        [id = record.id, tries, next, reason = withdrawn.error().reason](const auto &db) {
            return FileRecordRepository(db).failed(id, tries, next, reason);
        });
    co_return co_await failedTask;
}

QCoro::Task<Outcome> FileRemover::withdraw(FileRecord record)
{
    const auto life = m_life;
    const auto host = co_await m_parts.shelf.byKey(record.host);
    if (life->abandoned)
        co_return Done{};
    if (!host) {
        Error error = host.error();
        if (error.kind == ErrorKind::NotFound)
            error.kind = ErrorKind::Rejected; // the place is unknown: that says nothing about the file
        co_return error;
    }
    co_return co_await (*host)->withdraw(record.remoteId);
}

QCoro::Task<Outcome> FileRemover::forgetEmptyPlaces()
{
    const auto life = m_life;
    auto emptyTask
        = m_parts.database.run([](const auto &db) { return storage::MediaHostRepository(db).removeEmpty(); });
    const auto empty = co_await emptyTask;
    if (!empty)
        co_return empty.error();
    for (const MediaHostId &id : *empty) {
        if (life->abandoned)
            break;
        m_parts.shelf.forget(id);
        const auto removed = co_await m_parts.secrets.remove(mediaSecretKey(id));
        if (!removed && removed.error().kind != ErrorKind::NotFound)
            qCWarning(lcServices) << "the secret of a file host stays in the keychain:" << removed.error();
    }
    co_return Done{};
}

} // namespace recado
