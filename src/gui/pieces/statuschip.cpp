// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pieces/statuschip.h"

#include "gui/pieces/painting.h"
#include "gui/theme/metrics.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace recado {
namespace {

constexpr int padding = 10;
constexpr int gap = 5;
constexpr int vertical = 4;

} // namespace

StatusChip::StatusChip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    refreshFont();
}

StatusChip::StatusChip(DeliveryState state, QWidget *parent)
    : StatusChip(parent)
{
    setState(state);
}

void StatusChip::setState(DeliveryState state)
{
    setLook(lookOf(state));
    m_state = state;
}

void StatusChip::setLook(const DeliveryLook &look)
{
    m_state.reset();
    m_look = look;
    setAccessibleName(look.word);
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(m_look.word);
    const int height = qMax(fontMetrics().height(), size::SmallIcon) + 2 * vertical;
    return {2 * padding + size::SmallIcon + gap + text, height};
}

void StatusChip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Shade shade = shadeOf(palette());
    const QColor ink = color(m_look.role, shade);
    paintSurface(painter, rect(), wash(m_look.role, shade), {}, height() / 2.0);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect inner = rect().adjusted(padding, 0, -padding, 0);
    const QRect icon(mirrored ? inner.right() - size::SmallIcon : inner.left(),
                     (height() - size::SmallIcon) / 2, size::SmallIcon, size::SmallIcon);
    paintGlyph(painter, icon, m_look.glyph, ink);
    painter.setPen(ink);
    const int used = size::SmallIcon + gap;
    painter.drawText(mirrored ? inner.adjusted(0, 0, -used, 0) : inner.adjusted(used, 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeading, m_look.word);
}

void StatusChip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        refreshFont();
    if (event->type() == QEvent::LanguageChange && m_state)
        setState(*m_state);
    update();
}

void StatusChip::refreshFont()
{
    QFont font = fontFor(FontRole::Caption, QApplication::font());
    font.setWeight(QFont::Medium);
    setFont(font);
}

} // namespace recado
