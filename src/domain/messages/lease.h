// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QString>

namespace recado {

/// The right to send for one number, held by one program at a time. `fence` grows with every new holder, so
/// that what an older holder still does can be told apart.
struct Lease
{
    QString name;
    QString holder;
    qint64 fence = 0;
    Instant expiresAt = {};
};

} // namespace recado
