// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/accountdialog.h"

#include "gui/common/explaining.h"
#include "gui/common/growing.h"
#include "senders/ui_accountdialog.h"
#include "services/directory/directoryservice.h"
#include "services/secrets/keychainservice.h"
#include "services/secrets/rotationservice.h"

#include <QEvent>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

QString sentenceFor(const std::vector<AccountDraft::Finding> &findings, AccountDraft::Field field,
                    bool wanted)
{
    const auto found = std::ranges::find(findings, field, &AccountDraft::Finding::field);
    return wanted && found != findings.end() ? textOf(found->problem) : QString();
}

/// Nobody said that the key is wrong.
bool couldNotAsk(const Error &error)
{
    return error.kind == ErrorKind::Network || error.kind == ErrorKind::Timeout
        || error.kind == ErrorKind::Server || error.kind == ErrorKind::RateLimited
        || error.kind == ErrorKind::BadReply;
}

} // namespace

AccountDialog::AccountDialog(const GuiServices &services, TenantId tenant, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AccountDialog>())
    , m_services(services)
    , m_tenant(tenant)
{
    prepare();
}

AccountDialog::AccountDialog(const GuiServices &services, const Account &account, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AccountDialog>())
    , m_services(services)
    , m_tenant(account.tenantId)
    , m_existing(account)
{
    prepare();
    m_ui->sidEdit->setText(account.sid);
    m_ui->keySidEdit->setText(account.apiKeySid);
    m_ui->apiKeyButton->setChecked(account.credential == CredentialKind::ApiKey);
    m_ui->sidEdit->setEnabled(false);
    m_ui->rotateButton->show();
    m_ui->secretEdit->setFocus();
}

AccountDialog::~AccountDialog() = default;

void AccountDialog::prepare()
{
    m_ui->setupUi(this);
    m_ui->rotateButton->hide();
    new Growing(*this); // the dialog's own
    for (QLineEdit *edit : {m_ui->sidEdit, m_ui->keySidEdit, m_ui->secretEdit})
        connect(edit, &QLineEdit::textChanged, this, [this] { showFindings(false); });
    connect(m_ui->apiKeyButton, &QRadioButton::toggled, this, &AccountDialog::showKind);
    connect(m_ui->showBox, &QCheckBox::toggled, this, [this](bool shown) {
        m_ui->secretEdit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(m_ui->banner, &Banner::actionTriggered, this, &AccountDialog::followOffer);
    connect(m_ui->fileButton, &QPushButton::clicked, this, &AccountDialog::chooseFile);
    connect(m_ui->rotateButton, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT rotationWanted(*m_existing);
    });
    connect(m_ui->found, &FoundAccounts::choiceChanged, this, &AccountDialog::showFound);
    for (QLineEdit *edit : {m_ui->sidEdit, m_ui->secretEdit})
        connect(edit, &QLineEdit::textEdited, this, &AccountDialog::takePasted);
    setAcceptDrops(true);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &AccountDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &AccountDialog::reject);
    showKind();
    probeKeychain();
}

void AccountDialog::probeKeychain()
{
    if (m_services.keychain.isSessionOnly())
        return;
    QCoro::connect(m_services.keychain.probe(), this, [this](const Outcome &works) {
        if (!works)
            fail(works.error());
    });
}

Secret AccountDialog::secret() const
{
    return Secret(m_ui->secretEdit->text().trimmed().toUtf8());
}

AccountDraft AccountDialog::draft() const
{
    const bool key = m_ui->apiKeyButton->isChecked();
    return {.tenantId = m_tenant,
            .sid = m_ui->sidEdit->text().trimmed(),
            .credential = key ? CredentialKind::ApiKey : CredentialKind::AuthToken,
            .apiKeySid = key ? m_ui->keySidEdit->text().trimmed() : QString(),
            .secretWasOpen = !m_openSecret.isEmpty() && secret().bytes() == m_openSecret.bytes()};
}

void AccountDialog::showKind()
{
    const bool key = m_ui->apiKeyButton->isChecked();
    m_ui->keySidLabel->setVisible(key);
    m_ui->keySidEdit->setVisible(key);
    m_ui->secretLabel->setText(key ? tr("API key s&ecret") : tr("Auth tok&en"));
    showFindings(false);
}

void AccountDialog::showFindings(bool all)
{
    using Field = AccountDraft::Field;
    const auto findings = draft().findings(m_ui->secretEdit->text().trimmed().size());
    m_ui->sidFinding->tell(sentenceFor(findings, Field::Sid, all || m_ui->sidEdit->isModified()),
                           *m_ui->sidEdit);
    m_ui->keySidFinding->tell(sentenceFor(findings, Field::ApiKeySid, all || m_ui->keySidEdit->isModified()),
                              *m_ui->keySidEdit);
    m_ui->secretFinding->tell(sentenceFor(findings, Field::Secret, all || m_ui->secretEdit->isModified()),
                              *m_ui->secretEdit);
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setEnabled(findings.empty());
}

void AccountDialog::accept()
{
    showFindings(true);
    if (!draft().findings(m_ui->secretEdit->text().trimmed().size()).empty())
        return;
    setEnabled(false);
    save();
}

void AccountDialog::save()
{
    const AccountDraft typed = draft();
    if (m_existing) {
        const NewCredential given{.credential = typed.credential,
                                  .apiKeySid = typed.apiKeySid,
                                  .secret = secret(),
                                  .wasOpen = typed.secretWasOpen};
        QCoro::connect(m_services.rotation.replace(m_existing->id, given), this,
                       [this](const Outcome &outcome) { takeReplaced(outcome); });
        return;
    }
    if (const auto found = unchangedFound()) {
        QCoro::connect(m_services.credentialImport.take(m_tenant, *found), this,
                       [this](const Result<ImportedAccount> &imported) { takeImported(imported); });
        return;
    }
    QCoro::connect(m_services.credentialImport.add(typed, secret()), this,
                   [this](const Result<Account> &account) { takeSaved(account); });
}

/// Only after Twilio could not be asked, and the person said so.
void AccountDialog::saveUntested()
{
    const AccountDraft typed = draft();
    showFindings(true);
    if (!typed.findings(m_ui->secretEdit->text().trimmed().size()).empty())
        return;
    setEnabled(false);
    if (m_existing) {
        QCoro::connect(m_services.directory.replaceSecret(m_existing->id, secret(), typed.secretWasOpen),
                       this, [this](const Outcome &outcome) { takeReplaced(outcome); });
        return;
    }
    QCoro::connect(m_services.directory.addAccount(typed, secret()), this,
                   [this](const Result<Account> &account) { takeSaved(account); });
}

void AccountDialog::takeReplaced(const Outcome &outcome)
{
    takeSaved(outcome ? Result<Account>(*m_existing) : Result<Account>(outcome.error()));
}

void AccountDialog::takeImported(const Result<ImportedAccount> &imported)
{
    if (!imported)
        return takeSaved(imported.error());
    m_senders = imported->senders;
    takeSaved(imported->account);
}

void AccountDialog::takeSaved(const Result<Account> &account)
{
    setEnabled(true);
    if (!account)
        return fail(account.error());
    m_saved = *account;
    if (draft().secretWasOpen) {
        m_saved->secretWasOpen = true; // what this window had of an account that was there is older
        m_openKey = OpenKey{.account = *m_saved, .file = m_file, .rest = m_ui->found->rest()};
    }
    m_ui->secretEdit->clear();
    QDialog::accept();
}

void AccountDialog::followOffer()
{
    if (m_offer == Offer::Untested)
        return saveUntested();
    m_services.keychain.useSessionOnly();
    m_ui->banner->setAction({});
    m_ui->banner->tell(
        Banner::Kind::Info,
        tr("The secret is kept until Recado is closed; you will be asked for it at each start."));
}

void AccountDialog::offer(Offer what)
{
    m_offer = what;
    m_ui->banner->setAction(what == Offer::Untested ? tr("Save without the test")
                                                    : tr("Only for this session"));
}

void AccountDialog::fail(const Error &error)
{
    m_ui->banner->setAction({});
    if (!couldNotAsk(error)) {
        m_ui->banner->tell(Banner::Kind::Danger, oneLine(explain(error)));
        if (error.reason.startsWith("keychain"_L1))
            offer(Offer::SessionOnly);
        return;
    }
    // another kind of credential than the one that is kept is only taken when it is known to work
    const AccountDraft typed = draft();
    const bool sameKind = !m_existing
        || (typed.credential == m_existing->credential && typed.apiKeySid == m_existing->apiKeySid);
    m_ui->banner->tell(
        Banner::Kind::Warning,
        tr("Twilio could not be asked whether this key works, so nothing is saved yet. Try again in a "
           "moment."));
    if (sameKind)
        offer(Offer::Untested);
}

void AccountDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showKind();
    }
    QDialog::changeEvent(event);
}

} // namespace recado
