// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/accountdialog.h"
#include "gui/senders/foundaccounts.h"
#include "senders/ui_accountdialog.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>

#include <algorithm>

// An account out of a text or a file: the part of AccountDialog that fills its fields.
namespace recado {
namespace {

/// The one file that is dropped; empty for anything else.
QString droppedFile(const QMimeData &dropped)
{
    const QList<QUrl> urls = dropped.urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

} // namespace

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
    const auto found = m_services.credentialImport.readFile(path);
    if (!found)
        return fail(found.error());
    takeRest(*found, path);
}

void AccountDialog::takeText(const QString &text)
{
    takeRest(m_services.credentialImport.read(text), {});
}

void AccountDialog::takeRest(const CredentialText &text, const QString &file)
{
    m_file = file;
    takeFound(text);
}

/// A whole .env pasted into a field is a text and no SID.
void AccountDialog::takePasted(const QString &text)
{
    const CredentialText found = m_services.credentialImport.read(text);
    if (std::ranges::any_of(found.accounts, &FoundAccount::isComplete))
        takeRest(found, {});
}

void AccountDialog::takeFound(const CredentialText &found)
{
    m_ui->found->setText(found, m_existing ? m_existing->sid : QString());
    m_ui->banner->setAction({});
    if (m_ui->found->chosen())
        return showFound();
    QString sentence = m_existing
        ? tr("There is no key of this account in this text. Nothing was taken from it.")
        : tr("There is no Twilio account with its key in this text. Nothing was taken from it.");
    if (const QString github = githubAdvice(found); !github.isEmpty())
        sentence += u' ' + github;
    m_ui->banner->tell(Banner::Kind::Warning, sentence);
}

void AccountDialog::showFound()
{
    const FoundAccount account = m_ui->found->chosen().value_or(FoundAccount{});
    const bool key = account.hasKey();
    m_openSecret = key ? account.apiKeySecret : account.authToken;
    m_ui->sidEdit->setText(account.accountSid);
    m_ui->apiKeyButton->setChecked(key);
    m_ui->tokenButton->setChecked(!key);
    m_ui->keySidEdit->setText(key ? account.apiKeySid : QString());
    m_ui->secretEdit->setText(QString::fromUtf8(m_openSecret.bytes()));
    QString advice = m_ui->found->advice();
    if (!m_existing && !account.numbers.empty())
        advice += u' '
            + tr("%n number(s) of the text will be added with it.", nullptr,
                 static_cast<int>(account.numbers.size()));
    m_ui->banner->setAction({});
    m_ui->banner->tell(Banner::Kind::Info, advice);
    showFindings(false);
}

std::optional<FoundAccount> AccountDialog::unchangedFound() const
{
    const auto found = m_ui->found->chosen();
    const AccountDraft typed = draft();
    const bool same = found && typed.secretWasOpen && typed.sid == found->accountSid
        && typed.apiKeySid == (found->hasKey() ? found->apiKeySid : QString());
    return same ? found : std::nullopt;
}

void AccountDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void AccountDialog::dropEvent(QDropEvent *event)
{
    if (const QString file = droppedFile(*event->mimeData()); !file.isEmpty()) {
        event->acceptProposedAction();
        takeFile(file);
    }
}

} // namespace recado
