// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/colors.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QApplication;
QT_END_NAMESPACE

namespace recado {

enum class ThemeMode { System, Light, Dark };

/// Dresses the program: Fusion, our palette, our style sheet, Breeze icons of the right shade. Made once
/// beside the QApplication. Widgets need no reference to it: they ask color(role, *this) while painting and
/// get a PaletteChange.
class Theme : public QObject
{
    Q_OBJECT

public:
    /// Notes at once whether the desktop is dark, from the palette it gave: make it before anything changes
    /// that.
    explicit Theme(QObject *parent = nullptr);

    /// Takes effect at once, on open windows too.
    void apply(QApplication &app, ThemeMode mode);

    /// What the desktop prefers, told by whoever can ask it (the portal's org.freedesktop.appearance
    /// color-scheme). Counts while the mode is System.
    void setDesktopShade(Shade shade);

    [[nodiscard]] ThemeMode mode() const { return m_mode; }
    [[nodiscard]] Shade shade() const;

Q_SIGNALS:
    /// For pictures made in advance (charts, previews); plain widgets repaint by themselves.
    void changed(recado::Shade shade);

private:
    void dress();

    QApplication *m_app = nullptr;
    ThemeMode m_mode = ThemeMode::System;
    Shade m_desktop = Shade::Light;
};

} // namespace recado
