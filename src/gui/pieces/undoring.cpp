// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pieces/undoring.h"

#include "gui/theme/colors.h"
#include "gui/theme/metrics.h"

#include <QApplication>
#include <QPainter>

#include <cmath>

namespace recado {
namespace {

constexpr double thickness = 3.0;
constexpr int top = 90 * 16; // QPainter counts sixteenths of a degree from three o'clock
constexpr int whole = 360 * 16;

} // namespace

UndoRing::UndoRing(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(size::ControlHeight, size::ControlHeight);
}

void UndoRing::setLeft(double share, int seconds)
{
    m_share = qBound(0.0, share, 1.0);
    m_seconds = seconds;
    update();
}

void UndoRing::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = thickness / 2 + 1;
    const QRectF circle = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    painter.setPen(QPen(color(ThemeRole::Border, *this), thickness));
    painter.drawEllipse(circle);
    painter.setPen(QPen(color(ThemeRole::Accent, *this), thickness, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(circle, top, static_cast<int>(std::lround(m_share * whole)));
    painter.setFont(fontFor(FontRole::Caption, QApplication::font()));
    painter.setPen(color(ThemeRole::Text, *this));
    painter.drawText(rect(), Qt::AlignCenter, QString::number(m_seconds));
}

} // namespace recado
