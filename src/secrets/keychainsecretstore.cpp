// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychainsecretstore.h"

#include "base/logging.h"

#include <QCoro/QCoroSignal>
#include <qt6keychain/keychain.h>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

Error unavailable(const QString &reason, const QString &detail)
{
    return Error{.kind = ErrorKind::Unavailable, .detail = detail, .reason = reason};
}

/// A session without a secret service answers with the bus's own words; QtKeychain passes them on as
/// OtherError.
bool saysThatNobodyIsThere(const QString &words)
{
    return words.contains("org.freedesktop.secrets was not provided"_L1)
        || words.contains("ServiceUnknown"_L1) || words.contains("D-Bus"_L1)
        || words.contains("Could not connect"_L1);
}

Error toError(QKeychain::Error error, const QString &words)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return Error{.kind = ErrorKind::NotFound, .detail = words};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return unavailable(u"keychain-missing"_s, words);
    case QKeychain::AccessDenied:
        return unavailable(u"keychain-locked"_s, words);
    case QKeychain::AccessDeniedByUser:
        return unavailable(u"keychain-refused"_s, words);
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return unavailable(saysThatNobodyIsThere(words) ? u"keychain-missing"_s : u"keychain-failed"_s, words);
}

/// A job that never answered cannot be deleted: the keychain still holds its address and calls it when
/// somebody unlocks the keyring. It deletes itself then. Until then it must not hold up the jobs behind it,
/// which QtKeychain starts only after the signal.
void abandon(std::unique_ptr<QKeychain::Job> job)
{
    QKeychain::Job *const left = job.release();
    left->setAutoDelete(true);
    Q_EMIT left->finished(left);
}

/// Runs a job and gives it back, finished without error. The one place that does.
template<typename Job>
QCoro::Task<Result<std::shared_ptr<Job>>> run(std::unique_ptr<Job> job, QString key,
                                              std::chrono::milliseconds timeout)
{
    // QCoro 0.8 hears a signal one turn of the event loop later, when a job that deletes itself would already
    // be gone and we would wait for ever: so the job stays ours.
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    job->setKey(key);
    job->start();
    const auto answer
        = co_await qCoro(static_cast<QKeychain::Job *>(job.get()), &QKeychain::Job::finished, timeout);
    if (!answer) {
        abandon(std::move(job));
        qCWarning(lcSecrets) << "The keychain did not answer in" << timeout.count() << "ms";
        co_return Error{.kind = ErrorKind::Unavailable,
                        .detail = u"The keychain did not answer in %1 ms"_s.arg(timeout.count()),
                        .mayHaveHappened = !std::is_same_v<Job, QKeychain::ReadPasswordJob>,
                        .reason = u"keychain-locked"_s};
    }
    if (job->error() != QKeychain::NoError)
        co_return toError(job->error(), job->errorString());
    co_return std::shared_ptr<Job>(std::move(job));
}

template<typename Job>
Outcome toOutcome(const Result<std::shared_ptr<Job>> &job)
{
    if (!job)
        return job.error();
    return Done{};
}

/// When the person closes the question for the keyring's password, libsecret answers a read with "nothing
/// found". That must not be taken for a secret that was never there; a write tells the two apart.
QCoro::Task<Outcome> isOpen(QString service, std::chrono::milliseconds timeout)
{
    const QString key = u"probe/open"_s;
    auto write = std::make_unique<QKeychain::WritePasswordJob>(service);
    write->setBinaryData("open"_ba);
    const auto written = co_await run(std::move(write), key, timeout);
    if (!written)
        co_return written.error();
    co_return toOutcome(co_await run(std::make_unique<QKeychain::DeletePasswordJob>(service), key, timeout));
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QString service, std::chrono::milliseconds timeout)
    : m_service(std::move(service))
    , m_timeout(timeout)
{ }

QCoro::Task<Result<Secret>> KeychainSecretStore::read(QString key)
{
    const QString service = m_service;
    const std::chrono::milliseconds timeout = m_timeout;
    const auto job = co_await run(std::make_unique<QKeychain::ReadPasswordJob>(service), key, timeout);
    if (job)
        co_return Secret(
            (*job)->binaryData()); // shared with the job for a moment: wiped by whoever lets go last
    if (job.error().kind == ErrorKind::NotFound) {
        const Outcome open = co_await isOpen(service, timeout);
        if (!open)
            co_return open.error();
    }
    co_return job.error();
}

QCoro::Task<Outcome> KeychainSecretStore::write(QString key, Secret secret)
{
    if (secret.isEmpty())
        co_return Error{.kind = ErrorKind::Invalid, .detail = u"An empty secret cannot be kept"_s};
    auto job = std::make_unique<QKeychain::WritePasswordJob>(m_service);
    job->setBinaryData(secret.bytes());
    co_return toOutcome(co_await run(std::move(job), key, m_timeout));
}

QCoro::Task<Outcome> KeychainSecretStore::remove(QString key)
{
    auto job = std::make_unique<QKeychain::DeletePasswordJob>(m_service);
    const std::chrono::milliseconds timeout = m_timeout;
    // libsecret calls the removal of nothing a success: ask first, so that a wrong key is heard of
    const Result<Secret> there = co_await read(key);
    if (!there)
        co_return there.error();
    co_return toOutcome(co_await run(std::move(job), key, timeout));
}

} // namespace recado
