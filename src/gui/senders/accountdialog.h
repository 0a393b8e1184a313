// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/secret.h"
#include "domain/secrets/credentialtext.h"
#include "domain/tenants/account.h"
#include "domain/tenants/drafts.h"
#include "gui/senders/openkeydialog.h"
#include "gui/services.h"
#include "services/secrets/credentialimport.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace recado {

namespace Ui {
class AccountDialog;
}

/// Asks for a Twilio account and its secret, tries both at Twilio and saves what works. What Twilio refuses
/// is not saved; when it cannot be asked, the person may insist. The secret goes to the keychain; where there
/// is none the person may say that it is kept for this session only, and nothing is saved before that.
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
    /// The numbers of the text that were added with it.
    [[nodiscard]] const std::vector<Sender> &addedSenders() const { return m_senders; }
    /// What is to be done about a secret that lay open; nothing when it was typed.
    [[nodiscard]] const std::optional<OpenKey> &openKey() const { return m_openKey; }

    /// Fills the fields with an account that a text or a file (".env") holds, and says what else is in it; a
    /// file may also be dropped here, and a text pasted into a field.
    /// The text is kept nowhere; what was found in it counts as having lain open.
    void takeText(const QString &text);
    void takeFile(const QString &path);
    /// What is left of an earlier text.
    void takeRest(const CredentialText &text, const QString &file);

    void accept() override;

Q_SIGNALS:
    /// Rather than type a secret: Twilio shall make another one. The dialog closes.
    void rotationWanted(const recado::Account &account);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Offer { SessionOnly, Untested };

    void prepare();
    void probeKeychain();
    void showKind();
    void showFindings(bool all);
    void save();
    void saveUntested();
    void takeSaved(const Result<Account> &account);
    void takeReplaced(const Outcome &outcome);
    void takeImported(const Result<ImportedAccount> &imported);
    void chooseFile();
    void takePasted(const QString &text);
    void takeFound(const CredentialText &found);
    void showFound();
    /// The account of the text, while the fields are as it filled them.
    [[nodiscard]] std::optional<FoundAccount> unchangedFound() const;
    void followOffer();
    void offer(Offer what);
    void fail(const Error &error);
    [[nodiscard]] Secret secret() const;

    std::unique_ptr<Ui::AccountDialog> m_ui;
    GuiServices m_services;
    TenantId m_tenant;
    std::optional<Account> m_existing;
    std::optional<Account> m_saved;
    std::vector<Sender> m_senders;
    std::optional<OpenKey> m_openKey;
    Offer m_offer = Offer::SessionOnly; ///< what the banner's button does
    Secret m_openSecret; ///< what came out of a text; typed over, it counts as new
    QString m_file; ///< from which it came
};

} // namespace recado
