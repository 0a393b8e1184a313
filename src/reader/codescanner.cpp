// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/codescanner.h"

#define ZX_USE_UTF8 1 // the header's other text() is deprecated
#include <algorithm>
#include <cmath>
#include <cstring>
#include <ZXing/ReadBarcode.h>

namespace recado::reader {

namespace {

constexpr int mostCodes = 24; ///< of one kind on one page
constexpr int dark = 128;
constexpr int quietZone = 4; ///< pixels around a code that are painted over with it
constexpr double sameRow = 0.9; ///< of the pixels, for two rows of the same bars

using Kind = documents::PageCode::Kind;

bool isDark(const QImage &grey, int x, int y)
{
    return grey.constScanLine(y)[x] < dark;
}

/// How many pixels of a row (or column) are as those of another, as a fraction.
double likeness(const QImage &grey, const QRect &line, int dx, int dy)
{
    int same = 0;
    int count = 0;
    for (int y = line.top(); y <= line.bottom(); ++y) {
        for (int x = line.left(); x <= line.right(); ++x) {
            same += isDark(grey, x, y) == isDark(grey, x + dx, y + dy) ? 1 : 0;
            ++count;
        }
    }
    return count == 0 ? 0 : static_cast<double>(same) / count;
}

/// How far the line can be moved that way while the rows still look like it.
QRect reachOf(const QImage &grey, const QRect &line, QPoint direction)
{
    QRect reach = line;
    for (int step = 1;; ++step) {
        const QPoint way = direction * step;
        const QRect next = line.translated(way);
        if (!grey.rect().contains(next) || likeness(grey, line, way.x(), way.y()) < sameRow)
            return reach;
        reach |= next;
    }
}

/// ZXing names the one row in which it read the bars: the bars reach up and down as long as rows look alike.
QRect grown(const QImage &grey, const QRect &hit)
{
    const bool upright = hit.width() >= hit.height();
    const QPoint middle = hit.center();
    const QRect line = upright ? QRect(hit.left(), middle.y(), hit.width(), 1)
                               : QRect(middle.x(), hit.top(), 1, hit.height());
    const QPoint forward = upright ? QPoint(0, 1) : QPoint(1, 0);
    return hit | reachOf(grey, line, forward) | reachOf(grey, line, -forward);
}

QRect boundsOf(const ZXing::Position &position)
{
    const auto [left, right] = std::ranges::minmax(position, {}, [](const auto &point) { return point.x; });
    const auto [top, bottom] = std::ranges::minmax(position, {}, [](const auto &point) { return point.y; });
    return {QPoint(left.x, top.y), QPoint(right.x, bottom.y)};
}

void paintOver(QImage &grey, const QRect &box)
{
    const auto inside = box.adjusted(-quietZone, -quietZone, quietZone, quietZone) & grey.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y)
        std::memset(grey.scanLine(y) + inside.left(), 0xFF, static_cast<std::size_t>(inside.width()));
}

} // namespace

std::vector<ScannedCode> scanCodes(QImage &grey, Kind kind)
{
    const ZXing::DecodeHints hints
        = ZXing::DecodeHints()
              .setFormats(kind == Kind::Bars ? ZXing::BarcodeFormat::ITF : ZXing::BarcodeFormat::QRCode)
              .setTryHarder(true)
              .setTryRotate(true);
    std::vector<ScannedCode> found;
    for (int i = 0; i < mostCodes; ++i) {
        const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                    static_cast<int>(grey.bytesPerLine()));
        const auto result = ZXing::ReadBarcode(view, hints);
        if (!result.isValid())
            break;
        auto box = boundsOf(result.position()) & grey.rect();
        if (box.isEmpty())
            break;
        if (kind == Kind::Bars)
            box = grown(grey, box);
        paintOver(grey, box);
        found.push_back({.text = QString::fromStdString(result.text()), .box = QRectF(box)});
    }
    return found;
}

} // namespace recado::reader
