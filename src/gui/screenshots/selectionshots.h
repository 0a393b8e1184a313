// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/screenshots/boletoshots.h"

namespace recado {

/// Several messages chosen at once, and what is asked before they are sent again.
Outcome addSelectionStates(MainWindow &window, const AddPicture &add);

} // namespace recado
