// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/accounts/accounts.h"

#include <QString>

#include <optional>

namespace recado::simulator {

/// "+5567..." or "whatsapp:+5567...".
struct Address
{
    Channel channel;
    QString phone; ///< E.164

    [[nodiscard]] QString text() const;
};

/// Reads an address strictly: E.164, and for Brazil and North America the length their numbers have. Nothing
/// when it is none.
[[nodiscard]] std::optional<Address> readAddress(const QString &text);

} // namespace recado::simulator
