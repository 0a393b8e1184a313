// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/ids.h"
#include "gui/services.h"
#include "gui/workspace/workspace.h"

#include <QPointer>
#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace recado {

class Banner;
class RecoveryDialog;
struct RecoveryReport;

/// Above the pages: what keeps messages from leaving or waits for a person's word (late, perhaps sent,
/// numbers that paused by themselves or wait for a limit). Opens the recovery screen at the start when the
/// last run ended badly. Nothing of it while the window is locked.
class OutboxNotices : public QWidget
{
    Q_OBJECT

public:
    OutboxNotices(const GuiServices &services, Workspace &workspace, QWidget *parent = nullptr);

    /// The computer was asleep: said once, with what that means.
    void tellSlept(Instant from, Instant until);

Q_SIGNALS:
    /// The person wants to see this message.
    void itemWanted(const recado::ItemId &item);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void askReport();
    void askLate();
    void takeReport(const RecoveryReport &report);
    void showDoubt();
    void showLate();
    void decideLate(bool send);
    void openRecovery();
    void retranslate();

    GuiServices m_services;
    Workspace &m_workspace;
    Banner *m_doubt;
    Banner *m_late;
    Banner *m_slept;
    QPushButton *m_sendLate;
    QPushButton *m_cancelLate;
    QPointer<RecoveryDialog> m_dialog;
    std::vector<ItemId> m_lateItems;
    int m_maybe = 0;
    bool m_doubtAsked = false;
    bool m_doubtAgain = false;
    bool m_lateAsked = false;
    bool m_lateAgain = false;
    bool m_first = true; ///< no report has come yet
    bool m_atStart = true; ///< the recovery screen opens by itself, once
};

} // namespace recado
