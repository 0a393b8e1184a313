// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tenants/sandbox.h"
#include "domain/tenants/sender.h"
#include "gui/services.h"

#include <QDialog>
#include <QTimer>

#include <memory>
#include <vector>

namespace recado {

namespace Ui {
class SandboxDialog;
}
class TestSend;

/// Leads a person into Twilio's number for trying: the text, the QR code for the phone, and the tick that
/// comes by itself when the join is seen. Shows who is in and for how long.
class SandboxDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SandboxDialog)

public:
    SandboxDialog(const GuiServices &services, const Sender &sender, QWidget *parent = nullptr);
    ~SandboxDialog() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeText();
    void showText();
    void look();
    void mark();
    void showJoins(const std::vector<SandboxJoin> &joins);
    void showWaiting();
    void showRights();
    void chooseTested();
    /// For the customer: what to send where.
    [[nodiscard]] QString invitation() const;
    [[nodiscard]] QString lineOf(const SandboxJoin &join, Instant now) const;

    std::unique_ptr<Ui::SandboxDialog> m_ui;
    GuiServices m_services;
    Sender m_sender;
    std::vector<SandboxJoin> m_joins;
    Instant m_opened; ///< who waits long is told what may be wrong
    bool m_isLooking = false;
    QTimer m_timer;
    TestSend *m_test;
};

} // namespace recado
