// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messages/outgoing.h"

#include <QString>

namespace recado {

/// "US$ 0,0050": four to six decimals, as the locale writes them; the code itself for a rare currency.
[[nodiscard]] QString priceText(qint64 micros, const QString &unit);
/// What the messages of an item cost so far, and whether Twilio has not said all of it. Empty while Twilio
/// has none of them.
[[nodiscard]] QString costText(const OutgoingItem &item);

} // namespace recado
