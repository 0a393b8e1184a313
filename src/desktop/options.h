// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace recado {

/// What the program was started with.
struct DesktopOptions
{
    bool demo = false; ///< a simulated folder with invented people
    bool drive = false; ///< act by itself, print what happened, end
    QString data = {}; ///< folder; empty = this user's
    QUrl simulator = {}; ///< of a simulator that runs already
    QString screenshots = {}; ///< folder for pictures of every page; then end
    QString pictures = {}; ///< folder for the driver's pictures
    QString file = {}; ///< a PDF to open at once

    /// Nobody sits in front of it: it acts by itself and ends.
    [[nodiscard]] bool unattended() const { return drive || !screenshots.isEmpty(); }

    /// Reads the command line; shows help or what is wrong and ends the program by itself.
    [[nodiscard]] static DesktopOptions read();
};

} // namespace recado
