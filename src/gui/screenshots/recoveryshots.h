// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/mainwindow/mainwindow.h"
#include "gui/screenshots/boletoshots.h"

namespace recado {

/// What is shown after a bad end, and of a message that did not arrive.
[[nodiscard]] Outcome addRecoveryStates(MainWindow &window, const GuiServices &services,
                                        const AddPicture &add);

} // namespace recado
