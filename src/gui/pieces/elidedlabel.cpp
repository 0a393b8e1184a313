// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pieces/elidedlabel.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

#include <utility>

namespace recado {
namespace {

constexpr int leastWords = 6; ///< characters that always find room

} // namespace

ElidedLabel::ElidedLabel(QString text, FontRole font, ThemeRole role, QWidget *parent)
    : QWidget(parent)
    , m_text(std::move(text))
    , m_font(font)
    , m_role(role)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFont(fontFor(m_font, QApplication::font()));
    refresh();
}

void ElidedLabel::setText(const QString &text)
{
    m_text = text;
    updateGeometry();
    refresh();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

bool ElidedLabel::isElided() const
{
    return fontMetrics().horizontalAdvance(m_text) > width();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text), fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const int least = fontMetrics().averageCharWidth() * leastWords;
    return {qMin(least, sizeHint().width()), fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(isEnabled() ? color(m_role, *this)
                               : palette().color(QPalette::Disabled, QPalette::WindowText));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_text, m_mode, width()));
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refresh();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(fontFor(m_font, QApplication::font()));
    update();
}

void ElidedLabel::refresh()
{
    setAccessibleName(m_text);
    setToolTip(isElided() ? m_text : QString());
    update();
}

} // namespace recado
