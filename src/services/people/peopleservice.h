// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secret.h"
#include "domain/people/user.h"

#include <QCoro/QCoroTask>
#include <QObject>

#include <vector>

namespace recado {

class Session;
namespace storage {
class DatabaseThread;
}

/// The people of the office: who they are, what they may do, and their way in.
class PeopleService : public QObject
{
    Q_OBJECT

public:
    PeopleService(storage::DatabaseThread &database, Session &session, Clock &clock);

    /// For the start of the program: whether anybody must sign in. Waits without an event loop.
    [[nodiscard]] static Result<std::vector<User>> read(storage::DatabaseThread &database);

    [[nodiscard]] QCoro::Task<Result<std::vector<User>>> users(); ///< by name
    /// The first one must administer and is signed in by that. Conflict "user-exists", "last-administrator";
    /// Invalid "user-without-name", "pin-length".
    /// @param pin empty: none is asked for
    [[nodiscard]] QCoro::Task<Result<User>> add(QString name, UserRole role, Secret pin);
    /// Name, role, disabled; the same errors.
    [[nodiscard]] QCoro::Task<Outcome> change(User user);
    /// Everybody may change the own one; empty takes it away. Invalid "pin-length".
    [[nodiscard]] QCoro::Task<Outcome> setPin(UserId id, Secret pin);
    [[nodiscard]] QCoro::Task<Outcome> remove(UserId id);

    /// Unauthorized "pin-wrong", Conflict "pin-wait" (retryAfter says how long), "user-disabled", NotFound.
    [[nodiscard]] QCoro::Task<Outcome> signIn(UserId id, Secret pin);
    /// At the start: one user alone without a PIN is signed in without a question.
    void beginAlone(const std::vector<User> &users);

Q_SIGNALS:
    void changed();

private:
    storage::DatabaseThread &m_database;
    Session &m_session;
    Clock &m_clock;
};

} // namespace recado
