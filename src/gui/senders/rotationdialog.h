// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/tenants/account.h"
#include "gui/senders/rotationsteps.h"
#include "gui/services.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace recado {

class FormBanner;
class RoleLabel;
class RotationChoice;

/// Lets Twilio make another key or token for an account. Nothing happens before it is confirmed; then it
/// shows each step, and on a failure what counts now.
class RotationDialog : public QDialog
{
    Q_OBJECT

public:
    RotationDialog(const GuiServices &services, const Account &account, QWidget *parent = nullptr);

    /// Not while a change is under way: nobody would see what became of it. Accepts once it succeeded.
    void reject() override;

    /// After it succeeded: what was kept before opens nothing any more.
    [[nodiscard]] bool oldIsDead() const { return m_oldIsDead; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void start();
    void finish(); ///< what was begun and is not known to be over
    void setRunning(bool running);
    void takeFinished(const Result<Account> &account);
    void succeed(OldKey old);
    void fail(const Error &error);
    void tellUnsettled(const Error &error, bool again);
    void retranslate();

    GuiServices m_services;
    Account m_account; ///< as it was before
    bool m_running = false;
    bool m_oldIsDead = false;
    QString m_unsettled; ///< why it is not known to be over
    RoleLabel *m_intro;
    RotationChoice *m_choice;
    RotationSteps *m_steps;
    FormBanner *m_banner; ///< how it ended
    QPushButton *m_start;
    QPushButton *m_close;
};

} // namespace recado
