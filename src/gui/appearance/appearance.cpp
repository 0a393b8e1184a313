// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/appearance/appearance.h"

#include "base/logging.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

// Qt's own words come in a package that may be missing; the buttons of every dialog speak all the same,
// because our catalogues hold their words too. Who asks is Qt: this list only shows them to lupdate.
[[maybe_unused]] constexpr std::array dialogButtons{
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"), QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QGnomeTheme", "&Save"), QT_TRANSLATE_NOOP("QGnomeTheme", "&Cancel")};

QLocale localeOf(const QString &language)
{
    if (language == "en"_L1)
        return QLocale(QLocale::English, QLocale::UnitedKingdom); // dates as dd/mm, as in the other two
    if (!language.isEmpty())
        return QLocale(language);
    const QLocale desktop = QLocale::system();
    return desktop.language() == QLocale::C ? localeOf(u"en"_s) : desktop; // C writes dates for machines
}

QString catalogueOf(const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::Portuguese:
        return u"pt_BR"_s;
    case QLocale::Spanish:
        return u"es"_s;
    default:
        return u"en"_s;
    }
}

} // namespace

Appearance::Appearance(QApplication &app, Theme &theme)
    : m_app(app)
    , m_theme(theme)
{
    setTheme({});
    setLanguage({});
}

void Appearance::follow(const SettingsService &settings)
{
    const auto apply = [this, &settings] {
        setTheme(settings.preferences().theme);
        setLanguage(settings.preferences().language);
    };
    connect(&settings, &SettingsService::changed, this, apply);
    apply();
}

void Appearance::setTheme(const QString &theme)
{
    const ThemeMode mode = theme == "dark"_L1 ? ThemeMode::Dark
        : theme == "light"_L1                 ? ThemeMode::Light
                                              : ThemeMode::System;
    if (!m_applied || mode != m_theme.mode())
        m_theme.apply(m_app, mode);
}

void Appearance::setLanguage(const QString &language)
{
    if (m_applied && language == m_language)
        return;
    m_applied = true;
    m_language = language;
    const QLocale locale = localeOf(language);
    QLocale::setDefault(locale);
    const QString catalogue = catalogueOf(locale);
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    if (m_qtWords.load(u"qtbase_"_s + catalogue, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
    if (m_words.load(u":/i18n/recado_"_s + catalogue + u".qm"_s))
        QCoreApplication::installTranslator(&m_words);
    else if (catalogue != "en"_L1)
        qCWarning(lcGui) << "no catalogue for" << catalogue;
}

} // namespace recado
