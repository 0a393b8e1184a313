// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/services.h"
#include "models/sendertablemodel.h"
#include "services/directory/connectiontest.h"

#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace recado {

class Banner;
class Card;
class ConnectionSteps;
class ElidedLabel;
class RoleLabel;

/// One number: its account, the test of the connection, and the switch that stops everything from it.
class SenderPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SenderPanel(const GuiServices &services, QWidget *parent = nullptr);

    void setRow(const SenderRow &row);
    void clear();

Q_SIGNALS:
    /// The keychain has lost the secret, or Twilio refuses it.
    void secretWanted(const recado::Account &account);
    /// Channels and services of the number.
    void editWanted(const recado::Sender &sender);
    void sandboxWanted(const recado::Sender &sender);
    void checklistWanted(const recado::Sender &sender);

protected:
    void changeEvent(QEvent *event) override;

private:
    void test();
    void togglePause();
    void build();
    void showReport(const ConnectionReport &report);
    void takeWayOut(TestStep step);
    void showJoins();
    void retranslate();

    GuiServices m_services;
    std::optional<SenderRow> m_row;
    bool m_testing = false;
    Card *m_card;
    RoleLabel *m_account;
    Banner *m_problem;
    Banner *m_paused;
    Banner *m_trial; ///< the limits of a trial account, said once
    Banner *m_joins; ///< of the number for trying: whose three days end
    Banner *m_webhook; ///< who else is told of what people write
    ConnectionSteps *m_steps;
    RoleLabel *m_tested;
    QPushButton *m_test;
    QPushButton *m_pause;
    QPushButton *m_secret;
    QPushButton *m_edit;
    QPushButton *m_way; ///< to joining the number for trying, or to production
};

} // namespace recado
