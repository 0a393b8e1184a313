// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/secrets/rotationservice.h"

#include "base/logging.h"
#include "services/people/session.h"
#include "services/secrets/refusal.h"
#include "services/secrets/rotationcourse.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

constexpr int triesOfNewSecret = 3; ///< Twilio may need a moment until it knows a new secret everywhere
constexpr auto betweenTries = 2s;

} // namespace

Error unchanged(Error error)
{
    const bool noAnswer = error.kind == ErrorKind::Network || error.kind == ErrorKind::Timeout
        || error.kind == ErrorKind::Server || error.kind == ErrorKind::RateLimited
        || error.kind == ErrorKind::BadReply;
    error.mayHaveHappened = false;
    if (noAnswer && error.reason.isEmpty())
        error.reason = u"key-not-asked"_s;
    return error;
}

RotationService::RotationService(const CredentialParts &parts, TwilioAccess &access)
    : m_parts(parts)
    , m_access(access)
    , m_keeper(parts, [this](const AccountId &account) { Q_EMIT credentialChanged(account); })
{ }

QCoro::Task<Outcome> RotationService::lock(AccountId account)
{
    if (const auto allowed = m_parts.session.allows(Duty::ChangeNumbers); !allowed)
        co_return allowed.error();
    co_return co_await m_keeper.lock(account);
}

QCoro::Task<Outcome> RotationService::rotateToken(AccountId account)
{
    const auto locked = co_await lock(account);
    if (!locked)
        co_return locked.error();
    auto outcome = co_await rotateLocked(account);
    co_await m_keeper.unlock(account);
    co_return outcome;
}

QCoro::Task<Result<OldKey>> RotationService::makeOwnKey(AccountId account, Secret token, bool removeOldKey)
{
    const auto locked = co_await lock(account);
    if (!locked)
        co_return locked.error();
    auto outcome = co_await makeKeyLocked(account, token, removeOldKey);
    co_await m_keeper.unlock(account);
    co_return outcome;
}

QCoro::Task<Outcome> RotationService::replace(AccountId account, NewCredential given)
{
    const auto locked = co_await lock(account);
    if (!locked)
        co_return locked.error();
    auto outcome = co_await replaceLocked(account, given);
    co_await m_keeper.unlock(account);
    co_return outcome;
}

QCoro::Task<Outcome> RotationService::recover(AccountId account)
{
    if (const auto allowed = m_parts.session.allows(Duty::ChangeNumbers); !allowed)
        co_return allowed.error();
    co_return co_await recoverNow(account);
}

QCoro::Task<Outcome> RotationService::recoverNow(AccountId account)
{
    const auto locked = co_await m_keeper.lock(account);
    if (!locked)
        co_return locked.error();
    auto outcome = co_await recoverLocked(account);
    co_await m_keeper.unlock(account);
    co_return outcome;
}

QCoro::Task<> RotationService::recoverAll()
{
    const auto markers = co_await m_keeper.unfinished();
    if (!markers) {
        qCWarning(lcServices) << "unfinished changes of secrets were not read:" << markers.error();
        co_return;
    }
    for (const CredentialMarker &marker : *markers) {
        if (const auto ended = co_await recoverNow(marker.account); !ended)
            qCWarning(lcServices) << "a change of a secret waits for the next start:" << ended.error();
    }
}

QCoro::Task<Outcome> RotationService::replaceLocked(AccountId id, NewCredential given)
{
    const auto recovered = co_await recoverLocked(id);
    if (!recovered)
        co_return recovered.error();
    const auto account = co_await m_keeper.account(id);
    if (!account)
        co_return account.error();
    auto course = std::make_shared<Course>();
    course->account = *account;
    course->marker.account = id;
    course->marker.way = CredentialMarker::Way::Replacement;
    course->marker.credential = given.credential;
    course->marker.apiKeySid = given.apiKeySid;
    course->marker.wasOpen = given.wasOpen;
    const auto noted = co_await m_keeper.note(&course->marker);
    if (!noted)
        co_return noted.error();
    const auto tested = co_await keepAndTest(course, given.secret);
    if (!tested) {
        co_await takeBack(course);
        co_return unchanged(namedRefusal(tested.error(), u"key-refused"_s));
    }
    co_return co_await finish(course);
}

/// The waiting place first: from then on a crash loses nothing.
QCoro::Task<Outcome> RotationService::keepAndTest(std::shared_ptr<Course> course, Secret secret)
{
    course->secret = secret;
    const auto kept = co_await m_keeper.keepPending(course->account.id, secret);
    if (!kept)
        co_return kept.error();
    Q_EMIT stepBegun(course->account.id, RotationStep::Test);
    const auto session = m_access.trial(course->after(), secret);
    if (!session)
        co_return session.error();
    course->withNew = *session;
    const bool patiently = course->marker.way != CredentialMarker::Way::Replacement;
    co_return co_await test(course->withNew, patiently);
}

QCoro::Task<Outcome> RotationService::test(Line line, bool patiently)
{
    for (int tries = 1;; ++tries) {
        auto answer = co_await line->numbers().checkCredentials();
        if (answer || answer.error().kind != ErrorKind::Unauthorized || !patiently
            || tries == triesOfNewSecret)
            co_return answer;
        co_await m_parts.clock.sleepFor(betweenTries);
    }
}

QCoro::Task<Outcome> RotationService::finish(std::shared_ptr<Course> course)
{
    Q_EMIT stepBegun(course->account.id, RotationStep::Save);
    const auto saved = co_await m_keeper.save(course->marker, course->secret);
    if (!saved) {
        qCWarning(lcServices) << "a new secret waits to be saved:" << saved.error();
        Error error = saved.error();
        error.mayHaveHappened = true;
        error.reason = u"rotation-not-saved"_s;
        co_return error;
    }
    if (const bool clean = co_await m_keeper.cleanUp(course->account.id); !clean)
        qCInfo(lcServices) << "the rest of a change of a secret is cleared away at the next start";
    co_return Done{};
}

QCoro::Task<> RotationService::takeBack(std::shared_ptr<Course> course)
{
    using Way = CredentialMarker::Way;
    if (course->marker.way == Way::Token) {
        const auto removed = co_await course->withOld->authTokens().removeSecondary();
        if (!removed && removed.error().kind != ErrorKind::NotFound)
            co_return; // the note stays: the next start removes it
    }
    if (course->marker.way == Way::Key && !course->marker.apiKeySid.isEmpty()) {
        const auto removed = co_await course->withOld->keys().remove(course->marker.apiKeySid);
        if (!removed && removed.error().kind != ErrorKind::NotFound)
            qCWarning(lcServices) << "a key that nobody uses stays at Twilio:" << removed.error();
    }
    if (const bool clean = co_await m_keeper.cleanUp(course->account.id); !clean)
        qCInfo(lcServices) << "the rest of a change that was taken back is cleared away at the next start";
}

} // namespace recado
