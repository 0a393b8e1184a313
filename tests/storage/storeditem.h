// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/messages/itemrepository.h"

namespace recado::test {

/// As the database has it now.
inline OutgoingItem stored(const QSqlDatabase &db, ItemId id)
{
    const auto item = storage::ItemRepository(db).item(id);
    if (!item || !*item)
        qFatal("the item is gone");
    return **item;
}

} // namespace recado::test
