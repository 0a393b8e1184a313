// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/theme.h"
#include "services/settings/settingsservice.h"

#include <QTranslator>

QT_BEGIN_NAMESPACE
class QApplication;
QT_END_NAMESPACE

namespace recado {

/// Language and theme as the preferences have them; follows every change at once, open windows included.
class Appearance : public QObject
{
    Q_OBJECT

public:
    /// Until follow() in the language of the desktop: what is wrong before the settings can be read must be
    /// understood too.
    Appearance(QApplication &app, Theme &theme);

    /// settings must outlive it.
    void follow(const SettingsService &settings);
    /// One of "pt_BR", "es", "en"; empty = as the desktop, English when that is none of ours.
    void setLanguage(const QString &language);
    void setTheme(const QString &theme);

private:
    QApplication &m_app;
    Theme &m_theme;
    QTranslator m_words;
    QTranslator m_qtWords;
    QString m_language;
    bool m_applied = false;
};

} // namespace recado
