// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace recado {

/// Lengths in device-independent pixels: Qt multiplies them by the scale of the screen.
namespace space {
inline constexpr int Tiny = 4;
inline constexpr int Small = 8;
inline constexpr int Row = 12; ///< between the rows of a form
inline constexpr int Card = 16; ///< inside a card
inline constexpr int Page = 24; ///< around a page
inline constexpr int Wide = 32;
} // namespace space

namespace size {
inline constexpr int ControlHeight = 32; ///< the least height of anything that is clicked
inline constexpr int ControlRadius = 6;
inline constexpr int CardRadius = 10;
inline constexpr int FormWidth = 720; ///< forms grow no wider
inline constexpr int CollapseWidth = 1200; ///< windows narrower than this show the navigation as icons
inline constexpr int Icon = 20;
inline constexpr int SmallIcon = 16;
} // namespace size

/// What a text is on the page. Sizes are factors of the system's font, never pixels.
enum class FontRole {
    Caption, ///< 0.88
    Body, ///< 1.0
    Strong, ///< 1.0, semibold
    Section, ///< 1.2, semibold
    PageTitle, ///< 1.5, semibold
    KeyFigure, ///< 2.0, semibold
    Mono, ///< 1.0, fixed pitch, for a linha digitável
};

[[nodiscard]] double scaleOf(FontRole role);

/// The given font at the size and weight of the role. Qt 6.4 cannot ask a font for tabular digits; the system
/// fonts of the desktops that we support have them as their normal digits.
[[nodiscard]] QFont fontFor(FontRole role, const QFont &base);

} // namespace recado
