// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "gui/screenshots/boletoshots.h"

namespace recado {

/// What a person sees of messages for later: choosing the time, and one that waits for it.
[[nodiscard]] Outcome addLaterStates(MainWindow &window, const GuiServices &services, const AddPicture &add);

} // namespace recado
