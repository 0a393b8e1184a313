// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/mainwindow/page.h"
#include "gui/services.h"
#include "gui/theme/glyph.h"
#include "gui/workspace/workspace.h"

#include <span>

namespace recado {

/// A page of the window, as the navigation shows it.
struct PageEntry
{
    const char *key; ///< fixed, for screenshots and what is remembered
    Glyph glyph;
    QString (*name)(); ///< in the language of now
    Page *(*make)(const GuiServices &, Workspace &);
};

/// Every page there is, in the order of the navigation: a new page is one line here.
[[nodiscard]] std::span<const PageEntry> pageList();

} // namespace recado
