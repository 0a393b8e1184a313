// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "services/secrets/refusal.h"
#include "services/secrets/rotationcourse.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

// An API key of Recado's own: RotationService::makeOwnKey(), and what is left of one.
namespace recado {
namespace {

/// A key that was made, though the answer was lost: nobody knows its secret.
QCoro::Task<> removeKeysNamed(std::shared_ptr<TwilioSession> session, QString name)
{
    const auto keys = co_await session->keys().list();
    if (!keys)
        co_return;
    for (const twilio::RemoteKey &key : *keys) {
        if (key.friendlyName != name)
            continue;
        if (const auto removed = co_await session->keys().remove(key.sid); !removed)
            qCWarning(lcServices) << "a key that nobody uses stays at Twilio:" << removed.error();
    }
}

} // namespace

QCoro::Task<Result<OldKey>> RotationService::makeKeyLocked(AccountId account, Secret token, bool removeOldKey)
{
    const auto begun = co_await beginKey(account, token);
    if (!begun)
        co_return unchanged(begun.error());
    const std::shared_ptr<Course> &course = *begun;
    const auto made = co_await makeKey(course);
    if (!made) {
        co_await takeBack(course);
        co_return unchanged(made.error());
    }
    const auto saved = co_await finish(course);
    if (!saved)
        co_return saved.error();
    if (course->account.credential != CredentialKind::ApiKey)
        co_return OldKey::None;
    if (!removeOldKey)
        co_return OldKey::Left;
    const auto removed = co_await course->withOld->keys().remove(course->account.apiKeySid);
    if (removed || removed.error().kind == ErrorKind::NotFound) {
        co_await m_keeper.record(account, u"account-key-removed"_s);
        co_return OldKey::Removed;
    }
    qCWarning(lcServices) << "the old key was not removed at Twilio:" << removed.error();
    co_return OldKey::Left;
}

QCoro::Task<Result<std::shared_ptr<RotationService::Course>>> RotationService::beginKey(AccountId id,
                                                                                        Secret token)
{
    Q_EMIT stepBegun(id, RotationStep::Begin);
    const auto recovered = co_await recoverLocked(id);
    if (!recovered)
        co_return recovered.error();
    const auto account = co_await m_keeper.account(id);
    if (!account)
        co_return account.error();
    Secret opening = token;
    if (opening.isEmpty() && account->credential == CredentialKind::AuthToken) {
        const auto kept = co_await m_keeper.current(id);
        if (!kept)
            co_return kept.error();
        opening = *kept;
    }
    if (opening.isEmpty())
        co_return Error{.kind = ErrorKind::Invalid,
                        .detail = u"only the auth token opens Keys"_s,
                        .reason = u"token-needed"_s};
    auto course = std::make_shared<Course>();
    course->account = *account;
    Account byToken = *account;
    byToken.credential = CredentialKind::AuthToken;
    const auto session = m_access.trial(byToken, opening);
    if (!session)
        co_return session.error();
    course->withOld = *session;
    course->marker.account = id;
    course->marker.way = CredentialMarker::Way::Key;
    course->marker.credential = CredentialKind::ApiKey;
    course->marker.keyName = u"Recado "_s + QUuid::createUuid().toString(QUuid::Id128).left(8);
    const auto noted = co_await m_keeper.note(&course->marker);
    if (!noted)
        co_return noted.error();
    co_return Result<std::shared_ptr<Course>>(course);
}

QCoro::Task<Outcome> RotationService::makeKey(std::shared_ptr<Course> course)
{
    Q_EMIT stepBegun(course->account.id, RotationStep::Create);
    const auto made = co_await course->withOld->keys().create(course->marker.keyName);
    if (!made) {
        if (made.error().mayHaveHappened)
            co_await removeKeysNamed(course->withOld, course->marker.keyName);
        co_return namedRefusal(made.error(), u"token-refused"_s);
    }
    course->marker.apiKeySid = made->key.sid;
    const auto noted = co_await m_keeper.note(&course->marker);
    if (!noted)
        co_return noted.error();
    co_return co_await keepAndTest(course, made->secret);
}

QCoro::Task<Outcome> RotationService::recoverLocked(AccountId id)
{
    const auto markers = co_await m_keeper.unfinished();
    if (!markers)
        co_return markers.error();
    const auto mine = std::ranges::find(*markers, id, &CredentialMarker::account);
    if (mine == markers->end())
        co_return Done{};
    const auto account = co_await m_keeper.account(id);
    const auto waiting = co_await m_keeper.pending(id);
    if (!waiting && waiting.error().kind != ErrorKind::NotFound)
        co_return waiting.error();
    auto course = std::make_shared<Course>();
    course->marker = *mine;
    if (waiting)
        course->secret = *waiting;
    if (!account) { // removed meanwhile: nothing is left to end
        if (account.error().kind == ErrorKind::NotFound)
            co_await m_keeper.cleanUp(id);
        co_return account.error();
    }
    course->account = *account;
    if (mine->way == CredentialMarker::Way::Token)
        co_return co_await recoverToken(course);
    co_return co_await recoverOther(course);
}

/// The old secret lives on in any case: going forward with a new one that works takes nothing away.
QCoro::Task<Outcome> RotationService::recoverOther(std::shared_ptr<Course> course)
{
    const bool known
        = course->marker.credential == CredentialKind::AuthToken || !course->marker.apiKeySid.isEmpty();
    if (!course->secret.isEmpty() && known) {
        const auto session = m_access.trial(course->after(), course->secret);
        if (!session)
            co_return session.error();
        const auto tested = co_await test(*session, false);
        if (tested)
            co_return co_await finish(course);
        if (tested.error().kind != ErrorKind::Unauthorized)
            co_return tested.error();
    }
    if (course->marker.way == CredentialMarker::Way::Key
        && course->account.credential == CredentialKind::AuthToken) {
        const auto session = co_await m_access.session(course->account);
        if (!session)
            co_return session.error();
        co_await removeKeysNamed(*session, course->marker.keyName);
    }
    if (const bool clean = co_await m_keeper.cleanUp(course->account.id); !clean)
        qCInfo(lcServices) << "the note of a change stays";
    co_return Done{};
}

} // namespace recado
