// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace recado {

/// What a colour is for. Widgets name a role and never a colour, so that both modes stay right.
enum class ThemeRole {
    Window,
    Surface,
    Raised,
    Border,
    StrongBorder,
    Text,
    Muted,
    Accent,
    OnAccent,
    AccentWash,
    Danger,
    Warning,
    Success,
    Info,
    Violet,
    BubbleOut, ///< a message of ours, as the customer's WhatsApp shows it
    BubbleIn, ///< a message of the customer
    Paper, ///< a document keeps its true colour in both modes
};

/// Which of the two sets of colours is in use.
enum class Shade { Light, Dark };

/// The shade that a palette belongs to: there is no global theme to ask, the palette of a widget tells.
[[nodiscard]] Shade shadeOf(const QPalette &palette);

[[nodiscard]] QColor color(ThemeRole role, Shade shade);
/// The colour of a role as this widget should paint it now. Ask while painting, or again on PaletteChange.
[[nodiscard]] QColor color(ThemeRole role, const QWidget &widget);

/// A faint ground in the colour of a role, for chips and banners; the role's own colour stays readable on it.
[[nodiscard]] QColor wash(ThemeRole role, Shade shade);
[[nodiscard]] QColor wash(const QColor &tint, Shade shade);

/// The palette of the whole program.
[[nodiscard]] QPalette themePalette(Shade shade);

/// WCAG 2 contrast between two opaque colours, from 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

/// The given colour, moved towards black or white until it has the contrast on the background: for colours
/// that people choose themselves, as that of a company. Returns black or white if nothing between reaches it.
[[nodiscard]] QColor readable(const QColor &wanted, const QColor &background, double ratio = 4.5);

} // namespace recado
