// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/colors.h"

#include <QIcon>

namespace recado {

/// Our own small pictures in one colour, drawn in the colour of a role at paint time: they follow the mode
/// without being made again, and need no icon theme on the computer.
enum class Glyph {
    Home,
    Send,
    Campaign,
    Routine,
    Phone,
    Chat,
    People,
    Person,
    Template,
    Chart,
    Numbers,
    Gear,
    StateScheduled,
    StateQueued,
    StateSent,
    StateDelivered,
    StateRead,
    StateNoReceipt,
    StateMaybeSent,
    StateFailed,
    StateCancelled,
    Info,
    Warning,
    Success,
    Danger,
    Online,
    Lock,
    Search,
    Close,
    Plus,
    Minus,
    ZoomIn,
    ZoomOut,
    ZoomFit,
    ChevronDown,
    ChevronUp,
    ChevronLeft,
    ChevronRight,
    Moon,
    Sun,
    Globe,
    Pdf,
    Undo,
    Refresh,
    Pause,
    Play,
    Copy,
    Download,
    Filter,
    Attach,
    Trash,
    Edit,
    External,
    Empty,
    More,
};
inline constexpr int glyphCount = static_cast<int>(Glyph::More) + 1;

/// Where the picture lies among the resources.
[[nodiscard]] QString glyphPath(Glyph glyph);

/// An icon that paints itself in the role's colour of the present palette of the program; disabled in a faint
/// one.
[[nodiscard]] QIcon glyphIcon(Glyph glyph, ThemeRole role = ThemeRole::Text);

/// Paints into the rectangle, sharp at the scale of the painter's device.
void paintGlyph(QPainter &painter, const QRect &rect, Glyph glyph, const QColor &color);

/// The icon of the desktop's icon theme (Breeze) by its standard name, or our glyph where there is none.
[[nodiscard]] QIcon themedIcon(const QString &name, Glyph fallback);

/// The program's own icon, in colour.
[[nodiscard]] QIcon appIcon();

} // namespace recado
