// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/instant.h"

#include <QString>

#include <span>

namespace recado {

using UserId = Id<struct UserTag>;

/// What somebody of the office is trusted with; each role includes those before it.
enum class UserRole { See, Prepare, Send, Administer };

/// A person of the office. The PIN is not part of it: only its hash is kept, and only storage and the check
/// of a PIN see that.
struct User
{
    UserId id;
    QString name;
    UserRole role = UserRole::See;
    bool hasPin = false;
    bool disabled = false; ///< stays in the record of changes, but may not sign in
    Instant createdAt = {};
};

/// Where there are users somebody must be able to administer, or nobody could ever change anything again.
[[nodiscard]] bool leavesAnAdministrator(std::span<const User> users);

} // namespace recado
