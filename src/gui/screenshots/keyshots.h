// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "gui/screenshots/boletoshots.h"

namespace recado {

/// What a person sees of keys: an account out of a text, what to do about the file, and another key.
[[nodiscard]] Outcome addKeyStates(MainWindow &window, const GuiServices &services, const AddPicture &add);

} // namespace recado
