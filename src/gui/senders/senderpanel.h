// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/banner.h"
#include "gui/senders/wayout.h"
#include "gui/services.h"
#include "models/sendertablemodel.h"
#include "services/directory/connectiontest.h"

#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace recado {

class Card;
class ConnectionSteps;
class RoleLabel;
class SenderFacts;
class SenderNotices;
class StatusChip;

/// One number: its account, the test of the connection, and the switch that stops everything from it.
class SenderPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SenderPanel(const GuiServices &services, QWidget *parent = nullptr);

    void setRow(const SenderRow &row);
    void clear();
    /// Really asks Twilio; the steps fill one by one.
    void test();
    /// How long ago the test was and how long joins last, said again.
    void tickTime();

Q_SIGNALS:
    /// The keychain has lost the secret, or Twilio refuses it.
    void secretWanted(const recado::Account &account);
    /// Twilio shall make another one.
    void rotationWanted(const recado::Account &account);
    /// Channels and services of the number.
    void editWanted(const recado::Sender &sender);
    void sandboxWanted(const recado::Sender &sender);
    void checklistWanted(const recado::Sender &sender);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *scrolling(QWidget *inside);
    void togglePause();
    void takeReport(const Result<ConnectionReport> &report);
    void takeWayOut(WayOut way);
    void tell(Banner::Kind kind, const QString &sentence);
    void showKept();
    void showRights();
    void showJoins();
    void retranslate();

    GuiServices m_services;
    std::optional<SenderRow> m_row;
    bool m_isTesting = false;
    bool m_needsSecret = false; ///< what m_problem's button is for
    Card *m_card;
    StatusChip *m_state;
    RoleLabel *m_account;
    Banner *m_problem;
    SenderNotices *m_notices;
    SenderFacts *m_facts;
    ConnectionSteps *m_steps;
    RoleLabel *m_tested;
    QPushButton *m_test;
    QPushButton *m_pause;
    QPushButton *m_secret;
    QPushButton *m_edit;
    QPushButton *m_way; ///< to joining the number for trying, or to production
};

} // namespace recado
