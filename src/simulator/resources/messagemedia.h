// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/resources/router.h"
#include "simulator/world.h"

namespace recado::simulator {

/// Media of a message in the 2010 API: the list, without the bytes.
void addMessageMedia(Router &router, World &world);

} // namespace recado::simulator
