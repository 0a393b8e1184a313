// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pieces/glyphview.h"

#include <QPainter>

namespace recado {

GlyphView::GlyphView(Glyph glyph, ThemeRole role, int side, QWidget *parent)
    : QWidget(parent)
    , m_glyph(glyph)
    , m_role(role)
{
    setFixedSize(side, side);
}

void GlyphView::set(Glyph glyph, ThemeRole role)
{
    m_glyph = glyph;
    m_role = role;
    update();
}

void GlyphView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintGlyph(painter, rect(), m_glyph, color(m_role, *this));
}

} // namespace recado
