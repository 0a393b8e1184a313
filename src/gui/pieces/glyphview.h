// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/glyph.h"
#include "gui/theme/metrics.h"

#include <QWidget>

namespace recado {

/// One of our pictures, alone, in the colour of a role.
class GlyphView : public QWidget
{
    Q_OBJECT

public:
    explicit GlyphView(Glyph glyph, ThemeRole role = ThemeRole::Text, int side = size::Icon,
                       QWidget *parent = nullptr);

    void set(Glyph glyph, ThemeRole role);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph;
    ThemeRole m_role;
};

} // namespace recado
