// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/peopleservice.h"

#include "domain/people/pin.h"
#include "secrets/pinhash.h"
#include "services/people/pincheck.h"
#include "services/people/session.h"
#include "storage/databasethread.h"
#include "storage/people/userrepository.h"
#include "storage/settings/recorded.h"

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

Error invalid(const QString &reason)
{
    return {.kind = ErrorKind::Invalid, .detail = reason, .reason = reason};
}

/// Empty stays empty: no PIN.
Result<QString> hashOf(const Secret &pin)
{
    if (pin.isEmpty())
        return QString();
    if (!isPossiblePin(QString::fromUtf8(pin.bytes())))
        return invalid(u"pin-length"_s);
    return hashPin(pin);
}

QString roleWord(UserRole role)
{
    switch (role) {
    case UserRole::See:
        return u"see"_s;
    case UserRole::Prepare:
        return u"prepare"_s;
    case UserRole::Send:
        return u"send"_s;
    case UserRole::Administer:
        return u"administer"_s;
    }
    return {};
}

/// For the record: "Ana Lima · send".
QString summary(const User &user)
{
    return u"%1 · %2%3"_s.arg(user.name, roleWord(user.role), user.disabled ? u" · disabled"_s : QString());
}

} // namespace

PeopleService::PeopleService(storage::DatabaseThread &database, Session &session, Clock &clock)
    : m_database(database)
    , m_session(session)
    , m_clock(clock)
{ }

Result<std::vector<User>> PeopleService::read(storage::DatabaseThread &database)
{
    return database.runBlocking([](const auto &db) { return storage::UserRepository(db).list(); });
}

QCoro::Task<Result<std::vector<User>>> PeopleService::users()
{
    return m_database.run([](const auto &db) { return storage::UserRepository(db).list(); });
}

QCoro::Task<Result<User>> PeopleService::add(QString name, UserRole role, Secret pin)
{
    if (const auto allowed = m_session.allows(Duty::ManageUsers); !allowed)
        co_return allowed.error();
    if (name.trimmed().isEmpty())
        co_return invalid(u"user-without-name"_s);
    const auto hash = hashOf(pin);
    if (!hash)
        co_return hash.error();
    const User user{.id = UserId::create(),
                    .name = name.simplified(),
                    .role = role,
                    .hasPin = !hash->isEmpty(),
                    .createdAt = m_clock.now()};
    const AuditEntry entry = m_session.entry(u"user-added"_s, user.id.toString(), summary(user));
    auto addedTask = m_database.run([user, hash = *hash, entry](const auto &db) {
        return storage::recorded(db, entry, [&] { return storage::UserRepository(db).add(user, hash); });
    });
    const auto added = co_await addedTask;
    if (!added)
        co_return added.error();
    if (!m_session.hasUsers())
        m_session.begin(user); // whoever adds the first one goes on working
    Q_EMIT changed();
    co_return user;
}

QCoro::Task<Outcome> PeopleService::change(User user)
{
    if (const auto allowed = m_session.allows(Duty::ManageUsers); !allowed)
        co_return allowed.error();
    user.name = user.name.simplified();
    if (user.name.isEmpty())
        co_return invalid(u"user-without-name"_s);
    const AuditEntry entry = m_session.entry(u"user-changed"_s, user.id.toString(), summary(user));
    auto changedTask = m_database.run([user, entry](const auto &db) {
        return storage::recorded(db, entry, [&] { return storage::UserRepository(db).update(user); });
    });
    const auto saved = co_await changedTask;
    if (!saved)
        co_return saved.error();
    if (m_session.user() && m_session.user()->id == user.id) {
        if (user.disabled)
            m_session.lock();
        else
            m_session.begin(user);
    }
    Q_EMIT changed();
    co_return Done{};
}

QCoro::Task<Outcome> PeopleService::setPin(UserId id, Secret pin)
{
    const bool own = m_session.user() && m_session.user()->id == id;
    if (const auto allowed = m_session.allows(own ? Duty::SeeMessages : Duty::ManageUsers); !allowed)
        co_return allowed.error();
    const auto hash = hashOf(pin);
    if (!hash)
        co_return hash.error();
    const AuditEntry entry
        = m_session.entry(hash->isEmpty() ? u"user-pin-removed"_s : u"user-pin-set"_s, id.toString());
    auto setTask = m_database.run([id, hash = *hash, entry](const auto &db) {
        return storage::recorded(db, entry, [&] { return storage::UserRepository(db).setPinHash(id, hash); });
    });
    const auto set = co_await setTask;
    if (!set)
        co_return set.error();
    Q_EMIT changed();
    co_return Done{};
}

QCoro::Task<Outcome> PeopleService::remove(UserId id)
{
    if (const auto allowed = m_session.allows(Duty::ManageUsers); !allowed)
        co_return allowed.error();
    const bool own = m_session.user() && m_session.user()->id == id;
    const AuditEntry entry = m_session.entry(u"user-removed"_s, id.toString());
    auto removedTask = m_database.run([id, entry](const auto &db) {
        return storage::recorded(db, entry, [&] { return storage::UserRepository(db).remove(id); });
    });
    const auto removed = co_await removedTask;
    if (!removed)
        co_return removed.error();
    if (own)
        m_session.lock();
    Q_EMIT changed();
    co_return Done{};
}

QCoro::Task<Outcome> PeopleService::signIn(UserId id, Secret pin)
{
    auto checkedTask = m_database.run(
        [id, pin, now = m_clock.now()](const auto &db) { return checkPin(db, id, pin, now); });
    const auto user = co_await checkedTask;
    if (!user)
        co_return user.error();
    m_session.begin(*user);
    co_return Done{};
}

void PeopleService::beginAlone(const std::vector<User> &users)
{
    if (users.size() == 1 && !users.front().hasPin)
        m_session.begin(users.front());
}

} // namespace recado
