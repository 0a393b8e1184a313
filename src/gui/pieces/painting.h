// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace recado {

/// A rounded ground with a border one wide, on whole pixels. An invalid border colour draws none.
void paintSurface(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border,
                  double radius);

/// The ring of the keyboard focus, two wide, just inside the rectangle.
void paintFocusRing(QPainter &painter, const QRectF &rect, const QColor &color, double radius);

} // namespace recado
