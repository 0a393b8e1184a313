// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/people/user.h"

#include <QSqlDatabase>

#include <optional>
#include <vector>

namespace recado::storage {

/// Rows of "users". Every change is refused (Conflict "last-administrator") that would leave users and nobody
/// who may administer; the look and the change are one transaction.
class UserRepository
{
public:
    explicit UserRepository(const QSqlDatabase &db);

    [[nodiscard]] Result<std::vector<User>> list() const; ///< by name
    [[nodiscard]] Result<std::optional<User>> find(const UserId &id) const;
    /// Argon2id with salt and costs, as of secrets/pinhash; empty: no PIN. NotFound.
    [[nodiscard]] Result<QString> pinHash(const UserId &id) const;

    Outcome add(const User &user,
                const QString &pinHash); ///< Conflict "user-exists" for a name that is there
    Outcome update(const User &user); ///< name, role, disabled; NotFound, Conflict
    Outcome setPinHash(const UserId &id, const QString &pinHash); ///< NotFound
    Outcome remove(const UserId &id); ///< NotFound, Conflict

private:
    template<typename Change>
    Outcome changeGuarded(Change change);

    QSqlDatabase m_db;
};

} // namespace recado::storage
