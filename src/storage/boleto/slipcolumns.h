// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messages/partstate.h"

#include <QString>

namespace recado::storage {

/// A condition on an item `i`: something of it was sent, may have been, or will be.
[[nodiscard]] inline QString aliveSql()
{
    return QStringLiteral("EXISTS (SELECT 1 FROM parts a WHERE a.item_id = i.id AND a.state NOT IN (%1, %2))")
        .arg(static_cast<int>(PartState::Failed))
        .arg(static_cast<int>(PartState::Cancelled));
}

} // namespace recado::storage
