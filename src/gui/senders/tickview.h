// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/glyphview.h"

namespace recado {

/// A GlyphView for forms made in Designer, which can only give it a parent.
class TickView : public GlyphView
{
    Q_OBJECT

public:
    explicit TickView(QWidget *parent = nullptr)
        : GlyphView(Glyph::StateQueued, ThemeRole::Muted, size::Icon, parent)
    { }
};

} // namespace recado
