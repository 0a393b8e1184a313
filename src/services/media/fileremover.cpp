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
    if (m_running)
        return;
    m_running = true;
    m_stopping = false;
    run().then([this] { m_running = false; });
}

QCoro::Task<> FileRemover::stop()
{
    m_stopping = true;
    m_alarm.ring();
    SystemClock wall; // not a simulator's, which may stand still
    while (m_running)
        co_await wall.sleepFor(5ms);
}

QCoro::Task<> FileRemover::run()
{
    while (!m_stopping) {
        if (const auto done = co_await removeDue(); !done)
            qCWarning(lcServices) << "files to be removed were not looked for:" << done.error();
        if (!m_stopping)
            co_await m_alarm.sleepFor(m_parts.clock, lookEvery);
    }
}

QCoro::Task<Outcome> FileRemover::removeDue()
{
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
    Q_EMIT changed();
    if (!all)
        co_return all;
    co_return co_await forgetEmptyPlaces();
}

QCoro::Task<Outcome> FileRemover::removeOne(FileRecord record)
{
    const Instant until = m_parts.clock.now() + claimedFor;
    auto claimedTask = m_parts.database.run(
        [record, until](const auto &db) { return FileRecordRepository(db).claim(record, until); });
    const auto claimed = co_await claimedTask;
    if (!claimed)
        co_return claimed.error();
    if (!*claimed)
        co_return Done{}; // another program does it
    const auto withdrawn = co_await withdraw(record);
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
    const auto host = co_await m_parts.shelf.byKey(record.host);
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
    auto emptyTask
        = m_parts.database.run([](const auto &db) { return storage::MediaHostRepository(db).removeEmpty(); });
    const auto empty = co_await emptyTask;
    if (!empty)
        co_return empty.error();
    for (const MediaHostId &id : *empty) {
        m_parts.shelf.forget(id);
        const auto removed = co_await m_parts.secrets.remove(mediaSecretKey(id));
        if (!removed && removed.error().kind != ErrorKind::NotFound)
            qCWarning(lcServices) << "the secret of a file host stays in the keychain:" << removed.error();
    }
    co_return Done{};
}

} // namespace recado
