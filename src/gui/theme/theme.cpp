// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/theme.h"

#include "base/logging.h"
#include "gui/theme/glyph.h"
#include "gui/theme/stylesheet.h"

#include <QApplication>
#include <QIcon>
#include <QResource>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QToolTip>

namespace recado {
namespace {

using namespace Qt::Literals::StringLiterals;

// Debian's breeze-icon-theme-rcc. The files have the theme at their root: they are mounted where QIcon looks
// (":/icons").
void registerBreeze()
{
    for (const auto *const theme : {"breeze", "breeze-dark"}) {
        const QString name = QLatin1StringView(theme);
        const QString file = name == "breeze"_L1 ? u"icons/breeze/breeze-icons.rcc"_s
                                                 : u"icons/breeze-dark/breeze-icons-dark.rcc"_s;
        const QString found = QStandardPaths::locate(QStandardPaths::GenericDataLocation, file);
        if (!found.isEmpty() && !QResource::registerResource(found, u"/icons/"_s + name))
            qCWarning(lcGui) << "icon theme not usable:" << file;
    }
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_desktop(shadeOf(QGuiApplication::palette()))
{
    registerBreeze();
}

void Theme::apply(QApplication &app, ThemeMode mode)
{
    const bool first = m_app == nullptr;
    m_app = &app;
    m_mode = mode;
    if (first) {
        app.setStyle(QStyleFactory::create(u"Fusion"_s)); // before the style sheet, which wraps it
        app.setWindowIcon(appIcon());
    }
    dress();
}

void Theme::setDesktopShade(Shade shade)
{
    if (m_desktop == shade)
        return;
    m_desktop = shade;
    if (m_app != nullptr && m_mode == ThemeMode::System)
        dress();
}

Shade Theme::shade() const
{
    switch (m_mode) {
    case ThemeMode::Light:
        return Shade::Light;
    case ThemeMode::Dark:
        return Shade::Dark;
    case ThemeMode::System:
        break;
    }
    return m_desktop;
}

void Theme::dress()
{
    const Shade now = shade();
    QIcon::setThemeName(now == Shade::Dark ? u"breeze-dark"_s : u"breeze"_s);
    QIcon::setFallbackThemeName(u"breeze"_s);
    const QPalette palette = themePalette(now);
    m_app->setPalette(palette);
    QToolTip::setPalette(palette);
    m_app->setStyleSheet(styleSheet(now));
    Q_EMIT changed(now);
}

} // namespace recado
