// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/colors.h"

#include <QWidget>

#include <algorithm>
#include <array>
#include <cmath>

namespace recado {
namespace {

struct Pair
{
    QRgb light;
    QRgb dark;
};

// Same order as ThemeRole.
constexpr std::array colors{
    Pair{0xFFF5F7F8, 0xFF14181B}, // Window
    Pair{0xFFFFFFFF, 0xFF1C2125}, // Surface
    Pair{0xFFFFFFFF, 0xFF232A2F}, // Raised
    Pair{0xFFDFE4E8, 0xFF2F373D}, // Border
    Pair{0xFFB9C2CA, 0xFF4A545C}, // StrongBorder
    Pair{0xFF172026, 0xFFE7ECEF}, // Text
    Pair{0xFF55626D, 0xFF9FB0BC}, // Muted
    Pair{0xFF0B6B66, 0xFF45BDB4}, // Accent
    Pair{0xFFFFFFFF, 0xFF06201E}, // OnAccent
    Pair{0xFFDDF1EF, 0xFF12383A}, // AccentWash
    Pair{0xFFB42318, 0xFFF97066}, // Danger
    Pair{0xFF8A5A00, 0xFFF0B429}, // Warning
    Pair{0xFF1B7F3B, 0xFF5BD68A}, // Success
    Pair{0xFF1D5FBF, 0xFF7AB7FF}, // Info
    Pair{0xFF6B3FA0, 0xFFC3A6F5}, // Violet
    Pair{0xFFDCF8D4, 0xFF0E372E}, // BubbleOut
    Pair{0xFFFFFFFF, 0xFF263038}, // BubbleIn
    Pair{0xFFFFFFFF, 0xFFFFFFFF}, // Paper
};
static_assert(colors.size() == static_cast<std::size_t>(ThemeRole::Paper) + 1);

QColor mix(const QColor &ground, const QColor &tint, double share)
{
    const auto blend
        = [share](int from, int to) { return static_cast<int>(std::lround(from + (to - from) * share)); };
    return {blend(ground.red(), tint.red()), blend(ground.green(), tint.green()),
            blend(ground.blue(), tint.blue())};
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

Shade shadeOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Shade::Dark : Shade::Light;
}

QColor color(ThemeRole role, Shade shade)
{
    const Pair &pair = colors.at(static_cast<std::size_t>(role));
    return QColor::fromRgb(shade == Shade::Dark ? pair.dark : pair.light);
}

QColor color(ThemeRole role, const QWidget &widget)
{
    return color(role, shadeOf(widget.palette()));
}

QColor wash(ThemeRole role, Shade shade)
{
    return role == ThemeRole::Accent ? color(ThemeRole::AccentWash, shade) : wash(color(role, shade), shade);
}

QColor wash(const QColor &tint, Shade shade)
{
    return mix(color(ThemeRole::Surface, shade), tint, shade == Shade::Dark ? 0.16 : 0.08);
}

QPalette themePalette(Shade shade)
{
    const auto of = [shade](ThemeRole role) { return color(role, shade); };
    QPalette palette(of(ThemeRole::Raised), of(ThemeRole::Window));
    palette.setColor(QPalette::Window, of(ThemeRole::Window));
    palette.setColor(QPalette::WindowText, of(ThemeRole::Text));
    palette.setColor(QPalette::Base, of(ThemeRole::Surface));
    palette.setColor(QPalette::AlternateBase, of(ThemeRole::Window));
    palette.setColor(QPalette::Text, of(ThemeRole::Text));
    palette.setColor(QPalette::PlaceholderText, of(ThemeRole::Muted));
    palette.setColor(QPalette::Button, of(ThemeRole::Raised));
    palette.setColor(QPalette::ButtonText, of(ThemeRole::Text));
    palette.setColor(QPalette::BrightText, of(ThemeRole::Danger));
    palette.setColor(QPalette::Highlight, of(ThemeRole::Accent));
    palette.setColor(QPalette::HighlightedText, of(ThemeRole::OnAccent));
    palette.setColor(QPalette::Link, of(ThemeRole::Accent));
    palette.setColor(QPalette::LinkVisited, of(ThemeRole::Violet));
    palette.setColor(QPalette::ToolTipBase, of(ThemeRole::Raised));
    palette.setColor(QPalette::ToolTipText, of(ThemeRole::Text));
    palette.setColor(QPalette::Light, of(ThemeRole::Raised));
    palette.setColor(QPalette::Midlight, of(ThemeRole::Border));
    palette.setColor(QPalette::Mid, of(ThemeRole::StrongBorder));
    palette.setColor(QPalette::Dark, of(ThemeRole::StrongBorder));
    palette.setColor(QPalette::Shadow, of(ThemeRole::StrongBorder));
    const QColor faint = mix(of(ThemeRole::Muted), of(ThemeRole::Surface), 0.35);
    for (const QPalette::ColorRole text :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, text, faint);
    palette.setColor(QPalette::Disabled, QPalette::Base, of(ThemeRole::Window));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, of(ThemeRole::Border));
    return palette;
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

QColor readable(const QColor &wanted, const QColor &background, double ratio)
{
    const QColor white(Qt::white);
    const QColor black(Qt::black);
    const QColor &end = contrast(white, background) > contrast(black, background) ? white : black;
    constexpr int steps = 20;
    for (int step = 0; step < steps; ++step) {
        const QColor tried = mix(wanted, end, static_cast<double>(step) / steps);
        if (contrast(tried, background) >= ratio)
            return tried;
    }
    return end;
}

} // namespace recado
