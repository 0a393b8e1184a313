// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/people/user.h"

#include <QSqlDatabase>

#include <optional>
#include <vector>

namespace recado::storage {

/// What the check of a PIN needs.
struct PinState
{
    QString hash; ///< Argon2id with salt and costs, as of secrets/pinhash; empty: no PIN
    int wrong = 0; ///< tries in a row
    std::optional<Instant> wrongAt = {}; ///< the last of them
};

/// Rows of "users". Every change is refused (Conflict "last-administrator") that would leave users and nobody
/// who may administer; the look and the change are one transaction.
class UserRepository
{
public:
    explicit UserRepository(const QSqlDatabase &db);

    [[nodiscard]] Result<std::vector<User>> list() const; ///< by name
    [[nodiscard]] Result<std::optional<User>> find(const UserId &id) const;
    [[nodiscard]] Result<PinState> pin(const UserId &id) const; ///< NotFound
    /// Counts a wrong PIN before it is looked at, so that no crash gives a free try. NotFound.
    Outcome countTry(const UserId &id, Instant now);
    Outcome forgetTries(const UserId &id); ///< the PIN was right; NotFound

    Outcome add(const User &user,
                const QString &pinHash); ///< Conflict "user-exists" for a name that is there
    Outcome update(const User &user); ///< name, role, disabled; NotFound, Conflict
    /// Also forgets wrong tries. NotFound.
    Outcome setPinHash(const UserId &id, const QString &pinHash);
    Outcome remove(const UserId &id); ///< NotFound, Conflict

private:
    template<typename Change>
    Outcome changeGuarded(Change change);

    QSqlDatabase m_db;
};

} // namespace recado::storage
