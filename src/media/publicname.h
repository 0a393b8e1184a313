// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace recado::media {

/// 160 bits of the system's randomness as 40 hex digits: what keeps a stranger from an address.
[[nodiscard]] QString unguessable();

/// ".pdf" for "application/pdf"; empty for a type that this program does not send.
[[nodiscard]] QString suffixFor(const QString &contentType);

/// The name as the last part of an address, for hosts that keep no Content-Disposition: letters without
/// accents, digits, "-", "_" and one suffix, that of the type. Never empty, never a folder.
[[nodiscard]] QString pathName(const QString &displayName, const QString &contentType);

} // namespace recado::media
