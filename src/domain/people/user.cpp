// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/user.h"

#include <algorithm>

namespace recado {

bool leavesAnAdministrator(std::span<const User> users)
{
    return std::ranges::any_of(
        users, [](const User &user) { return user.role == UserRole::Administer && !user.disabled; });
}

} // namespace recado
