// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QString>

namespace recado {

/// Argon2id with a salt of its own and libsodium's costs for a person who waits (64 MB, about a tenth of a
/// second), as "$argon2id$v=19$m=…". Unavailable "pin-not-hashed" when the memory is not there.
[[nodiscard]] Result<QString> hashPin(const Secret &pin);
/// Whether the hash was made of this PIN; takes as long for a wrong one.
[[nodiscard]] bool pinMatches(const QString &hash, const Secret &pin);

} // namespace recado
