// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include <vector>

namespace recado::documents {

/// A word on a page; its box in points from the top left corner of the page as shown.
struct Word
{
    QString text;
    QRectF box;
    int turns = 0; ///< clockwise quarter turns with which its letters stand on the page
};

/// A code drawn on a page; its box in points.
struct PageCode
{
    enum class Kind {
        Bars, ///< interleaved 2 of 5, as boletos have it
        Qr,
    };
    Kind kind = Kind::Bars;
    QString text;
    QRectF box;
};

/// The text layer of one page, as the PDF library gives it, and the codes seen in its picture.
struct PageText
{
    int number = 1;
    double width = 0; ///< points
    double height = 0;
    std::vector<Word> words = {}; ///< in reading order
    std::vector<PageCode> codes = {}; ///< as far as they were looked for
    int turns = 0; ///< quarter turns against the clock since it was as shown, see upright()
};

/// Words that stand together: one cell of a form, or one column of a row.
struct Segment
{
    QString text;
    QRectF box;
};

/// Segments at the same height, from left to right.
struct Row
{
    std::vector<Segment> segments;
    QRectF box;

    [[nodiscard]] double middle() const { return box.center().y(); }
};

/// Puts the words of a page into rows from top to bottom; a gap wider than a blank begins a new segment.
[[nodiscard]] std::vector<Row> rowsOf(const PageText &page);

/// The words of a page in rows from top to bottom and left to right: the other reading order to try.
[[nodiscard]] std::vector<Word> wordsByRow(const PageText &page);

} // namespace recado::documents
