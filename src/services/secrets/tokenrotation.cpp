// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "services/secrets/refusal.h"
#include "services/secrets/rotationcourse.h"

using namespace Qt::Literals::StringLiterals;

// A new auth token: RotationService::rotateToken().
namespace recado {

QCoro::Task<Outcome> RotationService::rotateLocked(AccountId account)
{
    const auto begun = co_await beginToken(account);
    if (!begun)
        co_return unchanged(begun.error());
    const std::shared_ptr<Course> &course = *begun;
    const auto made = co_await makeSecondary(course);
    if (!made) {
        co_await takeBack(course);
        co_return unchanged(made.error());
    }
    const auto promoted = co_await promote(course);
    if (!promoted)
        co_return promoted.error();
    co_return co_await finish(course);
}

QCoro::Task<Result<std::shared_ptr<RotationService::Course>>> RotationService::beginToken(AccountId id)
{
    Q_EMIT stepBegun(id, RotationStep::Begin);
    const auto recovered = co_await recoverLocked(id);
    if (!recovered)
        co_return recovered.error();
    const auto account = co_await m_keeper.account(id);
    if (!account)
        co_return account.error();
    if (account->credential != CredentialKind::AuthToken)
        co_return Error{.kind = ErrorKind::Invalid,
                        .detail = u"an API key cannot make a token"_s,
                        .reason = u"token-needed"_s};
    const auto session = co_await m_access.session(*account);
    if (!session)
        co_return session.error();
    auto course = std::make_shared<Course>();
    course->account = *account;
    course->withOld = *session;
    course->marker.account = id;
    const auto noted = co_await m_keeper.note(&course->marker);
    if (!noted)
        co_return noted.error();
    co_return Result<std::shared_ptr<Course>>(course);
}

QCoro::Task<Outcome> RotationService::makeSecondary(std::shared_ptr<Course> course)
{
    Q_EMIT stepBegun(course->account.id, RotationStep::Create);
    const auto secondary = co_await course->withOld->authTokens().createSecondary();
    if (!secondary) {
        Error error = namedRefusal(secondary.error(), u"token-refused"_s);
        if (error.kind == ErrorKind::Rejected || error.kind == ErrorKind::Conflict) {
            error.reason = u"secondary-there"_s;
            // it is somebody else's: taking back must not remove it
            course->marker.way = CredentialMarker::Way::Replacement;
        }
        co_return error;
    }
    co_return co_await keepAndTest(course, *secondary);
}

/// Done when the new token counts. Without mayHaveHappened the old one counts and all is taken back.
QCoro::Task<Outcome> RotationService::promote(std::shared_ptr<Course> course)
{
    Q_EMIT stepBegun(course->account.id, RotationStep::Promote);
    const auto promoted = co_await course->withOld->authTokens().promoteSecondary();
    if (promoted)
        co_return Done{};
    if (!promoted.error().mayHaveHappened) {
        co_await takeBack(course);
        co_return unchanged(promoted.error());
    }
    // The answer was lost. Removing the second token tells: the old token may do so only as long as it lives.
    const auto removed = co_await course->withOld->authTokens().removeSecondary();
    if (removed || removed.error().kind == ErrorKind::NotFound) {
        co_await takeBack(course);
        co_return unchanged(promoted.error());
    }
    if (removed.error().kind == ErrorKind::Unauthorized) {
        const auto tested = co_await test(course->withNew, true);
        if (tested)
            co_return Done{};
    }
    Error error = promoted.error();
    error.reason = u"rotation-unsettled"_s;
    co_return error;
}

/// Whether the old token may still remove the second one tells which of the two counts.
QCoro::Task<Outcome> RotationService::recoverToken(std::shared_ptr<Course> course)
{
    const AccountId id = course->account.id;
    const auto old = co_await m_keeper.current(id);
    if (!old && old.error().kind != ErrorKind::NotFound)
        co_return old.error();
    const bool hasNew = !course->secret.isEmpty();
    if (old && hasNew && old->bytes() == course->secret.bytes())
        co_return co_await finish(course); // it was being written down
    if (old) {
        const auto session = m_access.trial(course->account, *old);
        if (!session)
            co_return session.error();
        course->withOld = *session;
        const auto removed = co_await course->withOld->authTokens().removeSecondary();
        if (removed || removed.error().kind == ErrorKind::NotFound) {
            qCInfo(lcServices) << "an unfinished change of a token was taken back; the old one goes on";
            co_await takeBack(course);
            co_return Done{};
        }
        if (removed.error().kind != ErrorKind::Unauthorized)
            co_return removed.error();
    }
    co_return co_await takeNewToken(course);
}

/// The old token is dead or gone: the waiting one counts when it opens the account.
QCoro::Task<Outcome> RotationService::takeNewToken(std::shared_ptr<Course> course)
{
    if (course->secret
            .isEmpty()) { // nothing was promoted by us: it was changed elsewhere, as a test will say
        if (const bool clean = co_await m_keeper.cleanUp(course->account.id); !clean)
            qCInfo(lcServices) << "the note of a change stays";
        co_return Done{};
    }
    const auto session = m_access.trial(course->after(), course->secret);
    if (!session)
        co_return session.error();
    const auto tested = co_await test(*session, false);
    if (!tested) // both refused: the account may be suspended, so the waiting token is kept
        co_return tested.error();
    qCInfo(lcServices) << "an unfinished change of a token was ended; the new one counts";
    co_return co_await finish(course);
}

} // namespace recado
