// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/itfbars.h"
#include "documents/sampleslip.h"

#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

// A slip drawn as a test wants it, where the project's own sample slip always has the same form. Millimetres.

namespace recado::documents {

using namespace Qt::Literals::StringLiterals;

/// How the labels and values of the cells are set.
struct LabelStyle
{
    double points = 6;
    double step = 1.15; ///< from one row of a broken label to the next, in heights of its letters
    Qt::Alignment alignment = Qt::AlignLeft;
    bool lowSingles = false; ///< a label of one row stands as low as the lower row of its neighbours
};

struct DrawnCell
{
    double x;
    double width;
    QString label; ///< '\n' where it is broken
    QString value = {};
};

class DrawnSlip
{
public:
    DrawnSlip(const QString &file, LabelStyle style)
        : m_writer(file)
        , m_style(style)
    {
        m_writer.setPageSize(QPageSize(QPageSize::A4));
        m_writer.setPageMargins({});
        m_writer.setResolution(300);
        m_painter.begin(&m_writer);
    }

    void text(double x, double y, double width, const QString &words, double points,
              Qt::Alignment alignment = Qt::AlignLeft)
    {
        QFont font(u"DejaVu Sans"_s);
        font.setPointSizeF(points);
        m_painter.setFont(font);
        m_painter.drawText(dots({x, y, width, 12}), static_cast<int>(alignment | Qt::AlignTop), words);
    }

    /// One row of the form; every cell has room for a label of `labelRows` rows over its value.
    void row(double y, int labelRows, const std::vector<DrawnCell> &cells)
    {
        const auto letters = m_style.points / 72 * 25.4 * 1.17; // DejaVu's ascent and descent
        for (const auto &cell : cells) {
            const auto parts = cell.label.split(u'\n');
            const auto spare = static_cast<double>(labelRows - parts.size());
            auto top = y + (m_style.lowSingles ? spare * m_style.step * letters : 0);
            for (const auto &part : parts) {
                text(cell.x, top, cell.width, part, m_style.points, m_style.alignment);
                top += m_style.step * letters;
            }
            text(cell.x, y + labelRows * m_style.step * letters + 0.3, cell.width, cell.value, 8,
                 m_style.alignment);
        }
    }

    void bars(double x, double y, const boleto::TypeableLine &line)
    {
        constexpr double module = 103.0 / 405;
        bool black = true;
        for (const int bar : itfBars(line.barcode().digits())) {
            if (black)
                m_painter.fillRect(dots({x, y, bar * module, 13}), Qt::black);
            x += bar * module;
            black = !black;
        }
    }

    bool end() { return m_painter.end(); }

private:
    [[nodiscard]] static QRectF dots(const QRectF &millimetres)
    {
        constexpr double dot = 300 / 25.4;
        return {millimetres.x() * dot, millimetres.y() * dot, millimetres.width() * dot,
                millimetres.height() * dot};
    }

    QPdfWriter m_writer;
    QPainter m_painter;
    LabelStyle m_style;
};

} // namespace recado::documents
