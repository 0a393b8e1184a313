// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/senderdialog.h"

#include "gui/common/explaining.h"
#include "models/sendertablemodel.h"
#include "senders/ui_senderdialog.h"
#include "services/directory/directoryservice.h"

#include <QEvent>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

QString sentenceFor(const std::vector<SenderDraft::Finding> &findings, SenderDraft::Field field, bool wanted)
{
    const auto found = std::ranges::find(findings, field, &SenderDraft::Finding::field);
    return wanted && found != findings.end() ? textOf(found->problem) : QString();
}

} // namespace

SenderDialog::SenderDialog(const GuiServices &services, TenantId tenant, const std::vector<Account> &accounts,
                           QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SenderDialog>())
    , m_services(services)
    , m_tenant(tenant)
{
    m_ui->setupUi(this);
    for (const Account &account : accounts)
        m_ui->accountBox->addItem(shortSid(account.sid), account.id.toString());
    connect(m_ui->numberEdit, &QLineEdit::textChanged, this, [this] { showFindings(false); });
    for (QCheckBox *box : {m_ui->whatsAppBox, m_ui->smsBox})
        connect(box, &QCheckBox::toggled, this, [this] { showFindings(false); });
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &SenderDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &SenderDialog::reject);
    showFindings(false);
    m_ui->numberEdit->setFocus();
}

SenderDialog::~SenderDialog() = default;

SenderDraft SenderDialog::draft() const
{
    return {.tenantId = m_tenant,
            .accountId = AccountId::fromString(m_ui->accountBox->currentData().toString()),
            .number = m_ui->numberEdit->text().trimmed(),
            .whatsApp = m_ui->whatsAppBox->isChecked(),
            .sms = m_ui->smsBox->isChecked()};
}

void SenderDialog::showFindings(bool all)
{
    using Field = SenderDraft::Field;
    const auto findings = draft().findings();
    m_ui->accountFinding->tell(sentenceFor(findings, Field::Account, true), *m_ui->accountBox);
    m_ui->numberFinding->tell(sentenceFor(findings, Field::Number, all || m_ui->numberEdit->isModified()),
                              *m_ui->numberEdit);
    m_ui->channelsFinding->tell(sentenceFor(findings, Field::Channels, true), *m_ui->whatsAppBox);
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setEnabled(findings.empty());
}

void SenderDialog::accept()
{
    showFindings(true);
    if (!draft().findings().empty())
        return;
    setEnabled(false);
    QCoro::connect(m_services.directory.addSender(draft()), this, [this](Result<Sender> sender) {
        setEnabled(true);
        if (!sender) {
            m_ui->banner->tell(Banner::Kind::Danger, oneLine(explain(sender.error())));
            return;
        }
        m_saved = std::move(sender).value();
        QDialog::accept();
    });
}

void SenderDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showFindings(false);
    }
    QDialog::changeEvent(event);
}

} // namespace recado
