// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret.h"
#include "domain/secrets/credentialtext.h"
#include "domain/tenants/account.h"
#include "domain/tenants/drafts.h"
#include "gui/services.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace recado {

namespace Ui {
class AccountDialog;
}

/// Asks for a Twilio account and its secret and saves both. The secret goes to the keychain; where there is
/// none the person may say that it is kept for this session only, and nothing is saved before that.
class AccountDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountDialog)

public:
    AccountDialog(const GuiServices &services, TenantId tenant, QWidget *parent = nullptr);
    /// Asks for a new secret of an account that is there.
    AccountDialog(const GuiServices &services, const Account &account, QWidget *parent = nullptr);
    ~AccountDialog() override;

    [[nodiscard]] AccountDraft draft() const;
    [[nodiscard]] const std::optional<Account> &saved() const { return m_saved; }

    /// Fills the fields with the account that a text or a file (".env") holds, and says what else is in it.
    /// The text is kept nowhere; what was found in it counts as having lain open.
    void takeText(const QString &text);
    void takeFile(const QString &path);

    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void prepare();
    void probeKeychain();
    void showKind();
    void showFindings(bool all);
    void save();
    void chooseFile();
    void takePasted(const QString &text);
    void takeFound(const CredentialText &found);
    /// What to do now about the file and the key in it.
    [[nodiscard]] QString adviceFor(const CredentialText &found) const;
    void fail(const Error &error);
    [[nodiscard]] Secret secret() const;

    std::unique_ptr<Ui::AccountDialog> m_ui;
    GuiServices m_services;
    TenantId m_tenant;
    std::optional<Account> m_existing;
    std::optional<Account> m_saved;
    Secret m_openSecret; ///< what came out of a text; typed over, it counts as new
    QString m_file; ///< from which it came
};

} // namespace recado
