// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"

class QSqlDatabase;

namespace recado::storage {

/// What a restored database believes to be still in its queue may have been sent after the copy was made:
/// it becomes "maybe sent" ("restored") and waits for a person instead of leaving a second time. What the
/// copy knows to be on its way is left as it is: Twilio is asked about that before anything else happens.
/// Returns how many parts.
[[nodiscard]] Result<int> setAsideUnsent(const QSqlDatabase &db, Instant now);

} // namespace recado::storage
