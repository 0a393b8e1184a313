// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

namespace recado {

/// A UUID (version 7, RFC 9562) that is greater than all that this program made before, as number and as
/// text. For rows that come in great numbers: what is new goes to one end of the indexes of a database, where
/// random ids would spread over all of their pages. It tells the time of its making; Id::create() tells
/// nothing.
[[nodiscard]] QUuid orderedUuid();

template<typename IdType>
[[nodiscard]] IdType orderedId()
{
    return IdType(orderedUuid());
}

} // namespace recado
