// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/duty.h"

namespace recado {

UserRole leastRole(Duty duty)
{
    switch (duty) {
    case Duty::SeeMessages:
    case Duty::SaveSupportFile: // it holds nothing of customers, and who needs help must not need a role
        return UserRole::See;
    case Duty::PrepareMessages:
    case Duty::ChangeContacts:
        return UserRole::Prepare;
    case Duty::SendMessages:
        return UserRole::Send;
    case Duty::ChangeNumbers:
    case Duty::ChangeSettings:
    case Duty::ManageUsers:
    case Duty::SeeRecord:
    case Duty::KeepBackups:
        return UserRole::Administer;
    }
    return UserRole::Administer;
}

bool may(UserRole role, Duty duty)
{
    return role >= leastRole(duty);
}

} // namespace recado
