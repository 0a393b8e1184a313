// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/services.h"
#include "services/settings/settingsservice.h"

#include <QDialog>

#include <memory>

namespace recado {

namespace Ui {
class SettingsDialog;
}

/// The choices of this office. Language and appearance take effect when saved; the window follows
/// SettingsService::changed.
class SettingsDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsDialog)

public:
    explicit SettingsDialog(const GuiServices &services, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    [[nodiscard]] Preferences preferences() const;

    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill(const Preferences &preferences);
    void connectTools();
    void showRights();
    void showFindings();

    std::unique_ptr<Ui::SettingsDialog> m_ui;
    GuiServices m_services;
};

} // namespace recado
