// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/user.h"

namespace recado {

/// Something that not everybody may do.
enum class Duty {
    SeeMessages,
    SaveSupportFile,
    PrepareMessages,
    ChangeContacts,
    SendMessages,
    ChangeNumbers, ///< companies, accounts, keys, numbers
    ChangeSettings, ///< those of the office; language and appearance are everybody's own
    ManageUsers,
    SeeRecord, ///< who changed what
    KeepBackups,
};

/// The least role that may do it: the only table of rights there is.
[[nodiscard]] UserRole leastRole(Duty duty);
[[nodiscard]] bool may(UserRole role, Duty duty);

} // namespace recado
