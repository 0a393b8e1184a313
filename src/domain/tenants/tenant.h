// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/ids.h"

#include <QString>

namespace recado {

/// A company whose customers are written to. Its colour marks every screen, for sending from the wrong
/// company is the costliest slip.
struct Tenant
{
    TenantId id;
    QString name;
    QString colour; ///< "#rrggbb"
    QString state = {}; ///< Brazilian state ("MS"), empty elsewhere
    QString timeZone = {}; ///< IANA id, empty = the computer's
    Instant createdAt = {};
};

} // namespace recado
