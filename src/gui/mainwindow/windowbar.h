// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/tenantbar.h"
#include "gui/services.h"
#include "gui/workspace/workspace.h"
#include "services/settings/settingsservice.h"

QT_BEGIN_NAMESPACE
class QToolButton;
QT_END_NAMESPACE

namespace recado {

/// The TenantBar, fed from the workspace, with the buttons for language, theme and settings at its right.
class WindowBar : public TenantBar
{
    Q_OBJECT

public:
    WindowBar(const GuiServices &services, Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    void settingsWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(Glyph glyph);
    void fillLanguages();
    void takeWorkspace();
    void savePreference(QString Preferences::*field, const QString &value);
    void retranslate();

    GuiServices m_services;
    Workspace &m_workspace;
    QToolButton *m_language;
    QToolButton *m_theme;
    QToolButton *m_settings;
};

} // namespace recado
