// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contacts/contact.h"

#include <optional>
#include <vector>

namespace recado {

/// The one person of a phone; nobody when several share it: no name is better than the wrong one.
[[nodiscard]] inline std::optional<Contact> onlyOne(const std::vector<Contact> &people)
{
    return people.size() == 1 ? std::optional(people.front()) : std::nullopt;
}

} // namespace recado
