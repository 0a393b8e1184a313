// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/windowbar.h"

#include "base/spawn.h"
#include "models/itemtext.h"
#include "models/sendertablemodel.h"

#include <QEvent>
#include <QMenu>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace recado {

WindowBar::WindowBar(const GuiServices &services, Workspace &workspace, QWidget *parent)
    : TenantBar(parent)
    , m_services(services)
    , m_workspace(workspace)
    , m_language(addButton(Glyph::Globe))
    , m_theme(addButton(Glyph::Moon))
    , m_settings(addButton(Glyph::Gear))
{
    m_language->setPopupMode(QToolButton::InstantPopup);
    fillLanguages();
    connect(m_theme, &QToolButton::clicked, this, [this] {
        const bool dark = shadeOf(palette()) == Shade::Dark;
        savePreference(&Preferences::theme, dark ? u"light"_s : u"dark"_s);
    });
    connect(m_settings, &QToolButton::clicked, this, &WindowBar::settingsWanted);
    connect(this, &TenantBar::tenantChosen, this,
            [this](const QString &id) { m_workspace.chooseTenant(TenantId::fromString(id)); });
    connect(this, &TenantBar::numberChosen, this,
            [this](const QString &id) { m_workspace.chooseSender(SenderId::fromString(id)); });
    connect(&m_workspace, &Workspace::changed, this, &WindowBar::takeWorkspace);
    retranslate();
    takeWorkspace();
}

QToolButton *WindowBar::addButton(Glyph glyph)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setIcon(glyphIcon(glyph));
    addRight(button);
    return button;
}

void WindowBar::fillLanguages()
{
    auto *menu = new QMenu(m_language);
    for (const auto &[code, name] : {std::pair(u"pt_BR"_s, u"Português (Brasil)"_s),
                                     std::pair(u"es"_s, u"Español"_s), std::pair(u"en"_s, u"English"_s)})
        connect(menu->addAction(name), &QAction::triggered, this,
                [this, code = code] { savePreference(&Preferences::language, code); });
    m_language->setMenu(menu);
}

void WindowBar::savePreference(QString Preferences::*field, const QString &value)
{
    Preferences preferences = m_services.settings.preferences();
    preferences.*field = value;
    spawn(m_services.settings.save(preferences), "saving a preference");
}

void WindowBar::takeWorkspace()
{
    std::vector<Tenant> tenants;
    for (const recado::Tenant &tenant : m_workspace.tenants())
        tenants.push_back({.id = tenant.id.toString(), .name = tenant.name, .color = QColor(tenant.colour)});
    setTenants(std::move(tenants));
    const auto tenant = m_workspace.tenant();
    setCurrentTenant(tenant ? tenant->id.toString() : QString());
    std::vector<Number> numbers;
    for (const Sender &sender : m_workspace.senders())
        numbers.push_back({.id = sender.id.toString(),
                           .label = u"%1 · %2"_s.arg(phoneText(sender.number), channelsText(sender))});
    setNumbers(std::move(numbers));
    const auto sender = m_workspace.sender();
    setCurrentNumber(sender ? sender->id.toString() : QString());
    if (!sender)
        setNumberState(Glyph::Numbers, {}, ThemeRole::Muted);
    else if (sender->paused)
        setNumberState(Glyph::Pause, tr("Paused"), ThemeRole::Warning);
    else if (stateOf(*sender) == SenderState::Broken)
        setNumberState(Glyph::Danger, stateText(SenderState::Broken), ThemeRole::Danger);
    else if (m_services.simulated)
        setNumberState(Glyph::Info, tr("Simulator"), ThemeRole::Warning);
    else
        setNumberState(Glyph::Online, tr("Sends"), ThemeRole::Success);
}

void WindowBar::changeEvent(QEvent *event)
{
    TenantBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        takeWorkspace();
    }
}

void WindowBar::retranslate()
{
    for (const auto &[button, words] :
         {std::pair(m_language, tr("Language")), std::pair(m_theme, tr("Light or dark")),
          std::pair(m_settings, tr("Settings"))}) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    }
}

} // namespace recado
