// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/secret.h"

#include <string.h> // NOLINT(modernize-deprecated-headers): explicit_bzero is not in <cstring>

namespace recado {

Secret::Secret(const Secret &other) = default;

void Secret::wipe()
{
    // data() would detach a shared array and wipe the copy; a shared array is wiped by its last owner
    if (m_bytes.isDetached() && !m_bytes.isEmpty())
        explicit_bzero(m_bytes.data(), static_cast<std::size_t>(m_bytes.size()));
    m_bytes.clear();
}

} // namespace recado
