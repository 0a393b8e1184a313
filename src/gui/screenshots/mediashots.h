// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "gui/screenshots/boletoshots.h"

namespace recado {

/// The way to a place for files, a probe that fails half-way, and what lies in the world.
[[nodiscard]] Outcome addMediaStates(MainWindow &window, const GuiServices &services, const AddPicture &add);

} // namespace recado
