// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/services.h"

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace recado {

class ElidedLabel;
class RoleLabel;

/// The bottom of the window: how old the data is, what waits, what is unsure, and what keeps messages here.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(const GuiServices &services, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person wants to play Twilio.
    void simulatorWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    [[nodiscard]] QString ageText() const;

    GuiServices m_services;
    QTimer m_second; ///< the age grows by itself
    RoleLabel *m_age;
    RoleLabel *m_queue;
    ElidedLabel *m_trouble;
    RoleLabel *m_simulator;
    RoleLabel *m_operator; ///< who is signed in
    QPushButton *m_panel; ///< opens the simulator's panel
};

} // namespace recado
