// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>
#include <optional>

namespace recado {

/// A Brazilian area code (DDD) and the state where most of it lies, for quiet hours and for choosing from a
/// list.
struct AreaCode
{
    char16_t ddd[3];
    char16_t state[3]; ///< UF; a few codes reach into a neighbour state
};

/// The 67 area codes, in order.
[[nodiscard]] const std::array<AreaCode, 67> &areaCodes();

[[nodiscard]] bool isAreaCode(QStringView ddd);
/// The state of an area code ("67" → "MS"); nothing for a code that does not exist.
[[nodiscard]] std::optional<QStringView> stateOfAreaCode(QStringView ddd);

} // namespace recado
