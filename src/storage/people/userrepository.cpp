// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/people/userrepository.h"

#include "storage/dialect.h"
#include "storage/fold.h"
#include "storage/sql.h"
#include "storage/transaction.h"
#include "storage/values.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {

// Databases hold these numbers: a new enumerator goes to the end.
static_assert(int(UserRole::See) == 0 && int(UserRole::Prepare) == 1 && int(UserRole::Send) == 2
              && int(UserRole::Administer) == 3);

namespace {

enum Column { ColId, ColName, ColRole, ColPinHash, ColDisabled, ColCreatedAt };

User readUser(const QSqlQuery &row)
{
    return User{.id = idFrom<UserId>(row.value(ColId)),
                .name = row.value(ColName).toString(),
                .role = enumFrom<UserRole>(row.value(ColRole)),
                .hasPin = !row.value(ColPinHash).toString().isEmpty(),
                .disabled = row.value(ColDisabled).toInt() != 0,
                .createdAt = instantFrom(row.value(ColCreatedAt))};
}

Error nameTaken(Error error)
{
    if (error.reason == "already-there"_L1)
        error.reason = u"user-exists"_s;
    return error;
}

} // namespace

UserRepository::UserRepository(const QSqlDatabase &db)
    : m_db(db)
{ }

Result<std::vector<User>> UserRepository::list() const
{
    return readAll(execute(m_db, uR"(
    SELECT id, name, role, pin_hash, disabled, created_at
      FROM users
     ORDER BY folded_name, id)"_s),
                   readUser);
}

Result<std::optional<User>> UserRepository::find(const UserId &id) const
{
    return readFirst(execute(m_db, uR"(
    SELECT id, name, role, pin_hash, disabled, created_at
      FROM users
     WHERE id = :id)"_s,
                             {{u":id"_s, toColumn(id)}}),
                     readUser);
}

Result<PinState> UserRepository::pin(const UserId &id) const
{
    auto found
        = readFirst(execute(m_db, u"SELECT pin_hash, wrong_pins, wrong_pin_at FROM users WHERE id = :id"_s,
                            {{u":id"_s, toColumn(id)}}),
                    [](const QSqlQuery &row) {
                        return PinState{.hash = row.value(0).toString(),
                                        .wrong = row.value(1).toInt(),
                                        .wrongAt = optionalInstantFrom(row.value(2))};
                    });
    if (!found)
        return found.error();
    if (!*found)
        return Error{.kind = ErrorKind::NotFound, .detail = id.toString(), .reason = u"user-not-there"_s};
    return **std::move(found);
}

Outcome UserRepository::countTry(const UserId &id, Instant now)
{
    return changedOne(execute(m_db, uR"(
    UPDATE users
       SET wrong_pins = wrong_pins + 1, wrong_pin_at = :now
     WHERE id = :id)"_s,
                              {{u":now"_s, toColumn(now)}, {u":id"_s, toColumn(id)}}));
}

Outcome UserRepository::forgetTries(const UserId &id)
{
    return changedOne(execute(m_db, u"UPDATE users SET wrong_pins = 0, wrong_pin_at = NULL WHERE id = :id"_s,
                              {{u":id"_s, toColumn(id)}}));
}

template<typename Change>
Outcome UserRepository::changeGuarded(Change change)
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    // the others wait here: two desks could each remove the administrator that the other one leaves
    const auto locked = execute(m_db, u"SELECT id FROM users ORDER BY id"_s + rowLockSql(engineOf(m_db)));
    if (!locked)
        return locked.error();
    if (const Outcome changed = change(); !changed)
        return changed;
    const auto left = list();
    if (!left)
        return left.error();
    if (!leavesAnAdministrator(*left))
        return Error{.kind = ErrorKind::Conflict, .detail = {}, .reason = u"last-administrator"_s};
    return transaction->commit();
}

Outcome UserRepository::add(const User &user, const QString &pinHash)
{
    return changeGuarded([&]() -> Outcome {
        const auto added = execute(m_db, uR"(
    INSERT INTO users (id, name, folded_name, role, pin_hash, disabled, created_at)
    VALUES (:id, :name, :foldedName, :role, :pinHash, :disabled, :createdAt))"_s,
                                   {{u":id"_s, toColumn(user.id)},
                                    {u":name"_s, user.name},
                                    {u":foldedName"_s, fold(user.name)},
                                    {u":role"_s, toColumn(user.role)},
                                    {u":pinHash"_s, pinHash},
                                    {u":disabled"_s, toColumn(user.disabled)},
                                    {u":createdAt"_s, toColumn(user.createdAt)}});
        return added ? Outcome(Done{}) : Outcome(nameTaken(added.error()));
    });
}

Outcome UserRepository::update(const User &user)
{
    return changeGuarded([&]() -> Outcome {
        const Outcome changed = changedOne(execute(m_db, uR"(
    UPDATE users
       SET name = :name, folded_name = :foldedName, role = :role, disabled = :disabled
     WHERE id = :id)"_s,
                                                   {{u":name"_s, user.name},
                                                    {u":foldedName"_s, fold(user.name)},
                                                    {u":role"_s, toColumn(user.role)},
                                                    {u":disabled"_s, toColumn(user.disabled)},
                                                    {u":id"_s, toColumn(user.id)}}));
        return changed ? changed : Outcome(nameTaken(changed.error()));
    });
}

Outcome UserRepository::setPinHash(const UserId &id, const QString &pinHash)
{
    return changedOne(execute(m_db, uR"(
    UPDATE users
       SET pin_hash = :pinHash, wrong_pins = 0, wrong_pin_at = NULL
     WHERE id = :id)"_s,
                              {{u":pinHash"_s, pinHash}, {u":id"_s, toColumn(id)}}));
}

Outcome UserRepository::remove(const UserId &id)
{
    return changeGuarded([&] {
        return changedOne(execute(m_db, u"DELETE FROM users WHERE id = :id"_s, {{u":id"_s, toColumn(id)}}));
    });
}

} // namespace recado::storage
