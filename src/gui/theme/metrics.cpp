// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/metrics.h"

#include <QFontDatabase>

#include <cmath>

namespace recado {

double scaleOf(FontRole role)
{
    switch (role) {
    case FontRole::Caption:
        return 0.88;
    case FontRole::Section:
        return 1.2;
    case FontRole::PageTitle:
        return 1.5;
    case FontRole::KeyFigure:
        return 2.0;
    case FontRole::Body:
    case FontRole::Strong:
    case FontRole::Mono:
        break;
    }
    return 1.0;
}

QFont fontFor(FontRole role, const QFont &base)
{
    QFont font = role == FontRole::Mono ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : base;
    // A desktop may give its font in pixels; then the points are -1.
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * scaleOf(role));
    else
        font.setPixelSize(static_cast<int>(std::lround(base.pixelSize() * scaleOf(role))));
    switch (role) {
    case FontRole::Strong:
    case FontRole::Section:
    case FontRole::PageTitle:
    case FontRole::KeyFigure:
        font.setWeight(QFont::DemiBold);
        break;
    case FontRole::Caption:
    case FontRole::Body:
    case FontRole::Mono:
        break;
    }
    return font;
}

} // namespace recado
