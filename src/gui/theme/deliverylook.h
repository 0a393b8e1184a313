// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messages/deliverystate.h"
#include "gui/theme/glyph.h"

namespace recado {

/// How a message state is shown: icon and word first, colour second.
struct DeliveryLook
{
    Glyph glyph = Glyph::StateQueued;
    QString word; ///< translated
    ThemeRole role = ThemeRole::Muted;
};

/// The one mapping of a state to its looks, for tables, bubbles, charts and exports.
[[nodiscard]] DeliveryLook lookOf(DeliveryState state);

} // namespace recado
