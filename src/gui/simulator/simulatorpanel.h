// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/services.h"
#include "gui/workspace/workspace.h"
#include "services/simulator/simulatorcontrol.h"

#include <QDialog>
#include <QTimer>

namespace recado {

class CustomerForm;
class FormBanner;
class RoleLabel;
class ScenarioCard;
class TimeCard;
class TroubleCard;

/// Where a person plays Twilio and the customers: the simulator's time, what goes wrong, whole scenarios, and
/// what the customers write. Stays beside the window. Only for a simulated folder (services.simulator is
/// set).
class SimulatorPanel : public QDialog
{
    Q_OBJECT

public:
    SimulatorPanel(const GuiServices &services, Workspace &workspace, QWidget *parent = nullptr);

    /// The person whom the window shows: whoever opens the panel mostly wants to answer as them.
    void suggestPerson(const QString &phone);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void look();
    void lookForScenarios();
    void order(QCoro::Task<Result<SimulatorState>> task);
    void order(QCoro::Task<Outcome> task);
    void receive(const CustomerMessage &message);
    void play(const QString &scenario);
    void take(const SimulatorState &state);
    void complain(const Error &error);
    void retranslate();

    GuiServices m_services;
    SimulatorControl &m_simulator;
    RoleLabel *m_intro;
    FormBanner *m_banner;
    TimeCard *m_time;
    TroubleCard *m_trouble;
    ScenarioCard *m_scenario;
    CustomerForm *m_customer;
    QTimer m_timer;
    int m_generation = 0; ///< an answer older than the last order would turn switches back
    bool m_lost = false; ///< the simulator did not answer the last time
};

} // namespace recado
