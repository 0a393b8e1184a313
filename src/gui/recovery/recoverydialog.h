// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/services.h"
#include "gui/workspace/workspace.h"
#include "services/recovery/recoveryservice.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QPushButton;
class QScrollArea;
QT_END_NAMESPACE

namespace recado {

class KeyFigure;
class RoleLabel;

/// After an end that nobody wished: what was sent for sure, what was not, and what only a person can tell. It
/// follows the search at Twilio while it is open.
class RecoveryDialog : public QDialog
{
    Q_OBJECT

public:
    RecoveryDialog(const GuiServices &services, Workspace &workspace, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void ask();
    void showReport(const RecoveryReport &report);
    void showProgress();
    void showUndecided();
    void showPause();
    void pauseOrContinue();
    void retranslate();

    GuiServices m_services;
    Workspace &m_workspace;
    RecoveryReport m_report;
    int m_generation = 0; ///< answers to earlier questions are dropped
    RoleLabel *m_intro;
    KeyFigure *m_sent;
    KeyFigure *m_notSent;
    KeyFigure *m_maybe;
    RoleLabel *m_progress;
    QScrollArea *m_list;
    RoleLabel *m_trouble;
    QPushButton *m_pause;
    QPushButton *m_close;
};

} // namespace recado
