// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tenants/account.h"
#include "domain/tenants/drafts.h"
#include "domain/tenants/sender.h"
#include "gui/services.h"
#include "services/directory/numbersservice.h"

#include <QDialog>

#include <memory>
#include <optional>
#include <vector>

namespace recado {

namespace Ui {
class SenderDialog;
}

/// Asks for a number of an account and saves it. What was typed stays when saving fails.
class SenderDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SenderDialog)

public:
    SenderDialog(const GuiServices &services, TenantId tenant, const std::vector<Account> &accounts,
                 QWidget *parent = nullptr);
    /// Changes channels and services of a number that is there.
    SenderDialog(const GuiServices &services, const Sender &sender, const std::vector<Account> &accounts,
                 QWidget *parent = nullptr);
    ~SenderDialog() override;

    [[nodiscard]] SenderDraft draft() const;
    [[nodiscard]] const std::optional<Sender> &saved() const { return m_saved; }

    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void prepare(const std::vector<Account> &accounts);
    void showFindings(bool all);
    /// What the account has, from Twilio; what is chosen already stays chosen when it cannot be asked.
    void fillChoices();
    void take(const Result<NumberChoices> &choices);
    void fillNumbers(const std::vector<NumberChoice> &numbers);
    void choose(const NumberChoice &number);
    void fail(const Error &error);
    void save();

    std::unique_ptr<Ui::SenderDialog> m_ui;
    GuiServices m_services;
    TenantId m_tenant;
    std::optional<Sender> m_existing;
    std::optional<Sender> m_saved;
};

} // namespace recado
