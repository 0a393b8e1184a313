// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/sampleslip.h"

#include <QPainter>

#include <vector>

namespace recado::documents {

/// The layout of the central bank's model: receipt on top, slip below, bars at the foot. Millimetres
/// throughout.
class SampleSlipPainter
{
public:
    SampleSlipPainter(QPainter &painter, const SampleSlip &slip, const boleto::TypeableLine &line);

    void paint();

private:
    /// One framed field: a small label over its value.
    struct Cell
    {
        double x;
        double width;
        QString label;
        QString value = {};
        Qt::Alignment alignment = Qt::AlignLeft;
    };

    void paintReceipt(double top);
    void paintSlip(double top);
    /// Bank, code and line over the first row; returns where the rows begin.
    double paintHead(double top, bool withLine);
    double paintRow(double top, double height, const std::vector<Cell> &cells);
    void paintInstructions(double top);
    void paintPayer(double top);
    void paintBars(double top);
    void paintText(const QRectF &place, const QString &text, double points, bool bold = false,
                   Qt::Alignment alignment = Qt::AlignLeft);

    [[nodiscard]] double dots(double millimetres) const;
    [[nodiscard]] QRectF dots(const QRectF &millimetres) const;
    [[nodiscard]] QString party(const QString &name, const QString &document) const;
    [[nodiscard]] QString issued() const;

    QPainter &m_painter;
    const SampleSlip &m_slip;
    const boleto::TypeableLine &m_line;
};

} // namespace recado::documents
