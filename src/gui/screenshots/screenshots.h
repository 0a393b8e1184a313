// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "gui/appearance/appearance.h"
#include "gui/mainwindow/mainwindow.h"

#include <QStringList>

namespace recado {

/// Pictures of every page and dialog at 1366×768 in each language, light and dark: page-language-theme.png.
/// The window should show invented data (the demo). Returns the files written.
[[nodiscard]] Result<QStringList> takeScreenshots(MainWindow &window, Appearance &appearance,
                                                  const GuiServices &services, const QString &folder);

} // namespace recado
