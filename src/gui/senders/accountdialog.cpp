// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/accountdialog.h"

#include "domain/secrets/textentries.h"
#include "gui/common/explaining.h"
#include "senders/ui_accountdialog.h"
#include "services/directory/directoryservice.h"
#include "services/secrets/keychainservice.h"

#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr qint64 largestFile = 1'000'000; ///< a file with keys is far smaller

QString sentenceFor(const std::vector<AccountDraft::Finding> &findings, AccountDraft::Field field,
                    bool wanted)
{
    const auto found = std::ranges::find(findings, field, &AccountDraft::Finding::field);
    return wanted && found != findings.end() ? textOf(found->problem) : QString();
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
    for (QWidget *fixed : std::initializer_list<QWidget *>{m_ui->sidEdit, m_ui->keySidEdit, m_ui->tokenButton,
                                                           m_ui->apiKeyButton})
        fixed->setEnabled(false);
    m_ui->secretEdit->setFocus();
}

AccountDialog::~AccountDialog() = default;

void AccountDialog::prepare()
{
    m_ui->setupUi(this);
    for (QLineEdit *edit : {m_ui->sidEdit, m_ui->keySidEdit, m_ui->secretEdit})
        connect(edit, &QLineEdit::textChanged, this, [this] { showFindings(false); });
    connect(m_ui->apiKeyButton, &QRadioButton::toggled, this, &AccountDialog::showKind);
    connect(m_ui->showBox, &QCheckBox::toggled, this, [this](bool shown) {
        m_ui->secretEdit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(m_ui->banner, &Banner::actionTriggered, this, [this] {
        m_services.keychain.useSessionOnly();
        m_ui->banner->setAction({});
        m_ui->banner->tell(
            Banner::Kind::Info,
            tr("The secret is kept until Recado is closed; you will be asked for it at each start."));
    });
    connect(m_ui->fileButton, &QPushButton::clicked, this, &AccountDialog::chooseFile);
    connect(m_ui->sidEdit, &QLineEdit::textEdited, this, &AccountDialog::takePasted);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &AccountDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &AccountDialog::reject);
    showKind();
    probeKeychain();
}

void AccountDialog::chooseFile()
{
    auto *chooser = new QFileDialog(this, tr("Choose the file with the keys"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setFilter(QDir::Files | QDir::Hidden); // ".env" begins with a dot
    connect(chooser, &QFileDialog::fileSelected, this, &AccountDialog::takeFile);
    chooser->open();
}

void AccountDialog::takeFile(const QString &path)
{
    QFile file(path);
    if (file.size() > largestFile)
        return fail({.kind = ErrorKind::Invalid, .detail = {}, .reason = u"file-too-large"_s});
    if (!file.open(QIODevice::ReadOnly))
        return fail({.kind = ErrorKind::Invalid, .detail = file.errorString(), .reason = u"file-not-read"_s});
    const Secret bytes(file.read(largestFile)); // wiped when it goes
    m_file = path;
    takeFound(readCredentials(decodeText(bytes.bytes())));
}

void AccountDialog::takeText(const QString &text)
{
    m_file.clear();
    takeFound(readCredentials(text));
}

/// A whole .env pasted into the first field is a text and no SID.
void AccountDialog::takePasted(const QString &text)
{
    const CredentialText found = readCredentials(text);
    if (found.accounts.empty() || !found.accounts.front().isComplete())
        return;
    m_file.clear();
    takeFound(found);
}

void AccountDialog::takeFound(const CredentialText &found)
{
    if (found.accounts.empty())
        return m_ui->banner->tell(Banner::Kind::Warning,
                                  tr("There is no Twilio account in this text. Nothing was taken from it."));
    const FoundAccount &account = found.accounts.front();
    const bool key = account.hasKey();
    m_openSecret = key ? account.apiKeySecret : account.authToken;
    if (!m_existing) {
        m_ui->sidEdit->setText(account.accountSid);
        m_ui->apiKeyButton->setChecked(key);
        m_ui->tokenButton->setChecked(!key);
        m_ui->keySidEdit->setText(key ? account.apiKeySid : QString());
    }
    m_ui->secretEdit->setText(QString::fromUtf8(m_openSecret.bytes()));
    m_ui->banner->tell(Banner::Kind::Info, adviceFor(found));
    m_ui->banner->setAction({});
    showFindings(false);
}

QString AccountDialog::adviceFor(const CredentialText &found) const
{
    QStringList sentences{
        tr("The fields are filled from the text. This key lay where others can read it: replace "
           "it soon.")};
    if (found.accounts.size() > 1)
        sentences.append(tr("The text has %n account(s); this is the first.", nullptr,
                            static_cast<int>(found.accounts.size())));
    if (!m_file.isEmpty() && found.foreignEntries == 0)
        sentences.append(tr("When it is saved, delete the file."));
    if (!m_file.isEmpty() && found.foreignEntries > 0)
        sentences.append(
            tr("When it is saved, take its lines out of the file; other programs need the rest."));
    return sentences.join(u' ');
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
    if (m_existing) {
        QCoro::connect(m_services.directory.replaceSecret(m_existing->id, secret(), draft().secretWasOpen),
                       this, [this](const Outcome &outcome) {
                           setEnabled(true);
                           if (!outcome)
                               return fail(outcome.error());
                           m_saved = m_existing;
                           m_ui->secretEdit->clear();
                           QDialog::accept();
                       });
        return;
    }
    QCoro::connect(m_services.directory.addAccount(draft(), secret()), this, [this](Result<Account> account) {
        setEnabled(true);
        if (!account)
            return fail(account.error());
        m_saved = std::move(account).value();
        m_ui->secretEdit->clear();
        QDialog::accept();
    });
}

void AccountDialog::fail(const Error &error)
{
    m_ui->banner->tell(Banner::Kind::Danger, oneLine(explain(error)));
    const bool keychain = error.kind == ErrorKind::Unavailable;
    m_ui->banner->setAction(keychain ? tr("Only for this session") : QString());
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
