// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "gui/mainwindow/mainwindow.h"

#include <vector>

namespace recado {

/// One moment of what was sent: "Maria Souza", "Boleto: PDF", "Delivered to the phone", when.
struct DrivenRow
{
    QString who;
    QString what;
    QString state;
    Instant at;
};

/// Acts in the window as a person would, with real drops and clicks: drops the boleto, accepts the match,
/// presses Send and watches until the customer has read it. Pictures of each step go to the folder, when
/// there is one. Fails with a reason that says which step did not come: "drive-no-match", "drive-not-ready",
/// "drive-not-queued", "drive-not-read".
[[nodiscard]] Result<std::vector<DrivenRow>> drive(MainWindow &window, const GuiServices &services,
                                                   const QString &file, const QString &pictures,
                                                   std::chrono::milliseconds patience);

} // namespace recado
