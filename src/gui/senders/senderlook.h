// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/deliverylook.h"
#include "models/sendertablemodel.h"

namespace recado {

/// The one mapping of a number's state to its looks: icon and word first, colour second.
[[nodiscard]] DeliveryLook lookOf(SenderState state);

} // namespace recado
