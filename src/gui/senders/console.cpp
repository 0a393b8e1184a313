// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/console.h"

#include <QCoreApplication>
#include <QDesktopServices>

namespace recado {

QString openConsole(WayOut way, bool simulated)
{
    const QUrl page = consolePage(way);
    if (simulated)
        return QCoreApplication::translate(
                   "recado::WayOut",
                   "This is the simulator. With a real account this opens %1 in the browser.")
            .arg(page.host());
    if (QDesktopServices::openUrl(page))
        return {};
    return QCoreApplication::translate("recado::WayOut", "The browser could not be opened. The address is %1")
        .arg(page.toString());
}

} // namespace recado
