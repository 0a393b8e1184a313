// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/senderdialog.h"

#include "gui/common/explaining.h"
#include "models/itemtext.h"
#include "models/sendertext.h"
#include "senders/ui_senderdialog.h"
#include "services/directory/directoryservice.h"

#include <QEvent>
#include <QMenu>
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
    prepare(accounts);
    m_ui->numberEdit->setFocus();
}

SenderDialog::SenderDialog(const GuiServices &services, const Sender &sender,
                           const std::vector<Account> &accounts, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SenderDialog>())
    , m_services(services)
    , m_tenant(sender.tenantId)
    , m_existing(sender)
{
    prepare(accounts);
    m_ui->accountBox->setCurrentIndex(m_ui->accountBox->findData(sender.accountId.toString()));
    m_ui->numberEdit->setText(sender.number);
    m_ui->whatsAppBox->setChecked(sender.whatsApp);
    m_ui->smsBox->setChecked(sender.sms);
    m_ui->paceBox->setMaximum(std::max(m_ui->paceBox->maximum(), sender.perMinute));
    m_ui->paceBox->setValue(sender.perMinute);
    m_ui->accountBox->setEnabled(false); // another number or account is another sender
    m_ui->numberEdit->setEnabled(false);
    m_ui->whatsAppBox->setFocus();
    fillChoices();
}

SenderDialog::~SenderDialog() = default;

void SenderDialog::prepare(const std::vector<Account> &accounts)
{
    m_ui->setupUi(this);
    m_ui->numbersButton->setMenu(new QMenu(m_ui->numbersButton));
    m_ui->numbersButton->setVisible(!m_existing);
    for (const Account &account : accounts)
        m_ui->accountBox->addItem(shortSid(account.sid), account.id.toString());
    connect(m_ui->numberEdit, &QLineEdit::textChanged, this, [this] { showFindings(false); });
    for (QCheckBox *box : {m_ui->whatsAppBox, m_ui->smsBox})
        connect(box, &QCheckBox::toggled, this, [this] { showFindings(false); });
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &SenderDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &SenderDialog::reject);
    connect(m_ui->accountBox, &QComboBox::currentIndexChanged, this, &SenderDialog::fillChoices);
    showFindings(false);
    if (!m_existing)
        fillChoices();
}

void SenderDialog::fillChoices()
{
    m_ui->messagingFinding->tell({}, *m_ui->messagingBox);
    take(NumberChoices{});
    const AccountId account = AccountId::fromString(m_ui->accountBox->currentData().toString());
    if (account.isNull())
        return;
    QCoro::connect(m_services.numbers.choices(account), this,
                   [this, account](const Result<NumberChoices> &choices) {
                       if (AccountId::fromString(m_ui->accountBox->currentData().toString()) == account)
                           take(choices);
                   });
}

void SenderDialog::take(const Result<NumberChoices> &choices)
{
    if (!choices) {
        m_ui->messagingFinding->tell(
            tr("Twilio could not be asked for the services: %1 The number can be saved "
               "without.")
                .arg(explain(choices.error()).what),
            *m_ui->messagingBox);
        return;
    }
    const auto fill = [](QComboBox &box, const std::vector<RemoteChoice> &services, const QString &chosen) {
        box.clear();
        box.addItem(tr("None"), QString());
        for (const RemoteChoice &service : services)
            box.addItem(service.name, service.sid);
        if (!chosen.isEmpty() && box.findData(chosen) < 0)
            box.addItem(shortSid(chosen), chosen); // Twilio was not asked, or it is gone: the test says which
        box.setCurrentIndex(qMax(box.findData(chosen), 0));
    };
    fill(*m_ui->messagingBox, choices->messagingServices,
         m_existing ? m_existing->messagingServiceSid : QString());
    fill(*m_ui->verifyBox, choices->verifyServices, m_existing ? m_existing->verifyServiceSid : QString());
    fillNumbers(choices->numbers);
}

void SenderDialog::fillNumbers(const std::vector<NumberChoice> &numbers)
{
    QMenu &menu = *m_ui->numbersButton->menu();
    menu.clear();
    const auto add = [this, &menu](const QString &words, const NumberChoice &number) {
        connect(menu.addAction(words), &QAction::triggered, this, [this, number] { choose(number); });
    };
    for (const NumberChoice &number : numbers) {
        Sender shown;
        shown.whatsApp = number.whatsApp;
        shown.sms = number.sms;
        const QString channels = channelsText(shown);
        add(phoneText(number.number) + (channels.isEmpty() ? QString() : u" · "_s + channels), number);
    }
    if (!numbers.empty())
        menu.addSeparator();
    add(tr("Twilio's WhatsApp number for trying (%1)").arg(phoneText(sharedSandboxNumber.toString())),
        {.number = sharedSandboxNumber.toString(), .whatsApp = true});
}

void SenderDialog::choose(const NumberChoice &number)
{
    m_ui->numberEdit->setText(number.number);
    m_ui->whatsAppBox->setChecked(number.whatsApp);
    m_ui->smsBox->setChecked(number.sms);
    m_ui->numberEdit->setFocus();
}

SenderDraft SenderDialog::draft() const
{
    return {.tenantId = m_tenant,
            .accountId = AccountId::fromString(m_ui->accountBox->currentData().toString()),
            .number = m_ui->numberEdit->text().trimmed(),
            .whatsApp = m_ui->whatsAppBox->isChecked(),
            .sms = m_ui->smsBox->isChecked(),
            .messagingServiceSid = m_ui->messagingBox->currentData().toString(),
            .verifyServiceSid = m_ui->verifyBox->currentData().toString(),
            .sandboxJoin = m_existing ? m_existing->sandboxJoin : QString(),
            .perMinute = m_ui->paceBox->value()};
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
    save();
}

void SenderDialog::fail(const Error &error)
{
    m_ui->banner->tell(Banner::Kind::Danger, oneLine(explain(error)));
}

void SenderDialog::save()
{
    if (m_existing) {
        Sender changed = *m_existing;
        const SenderDraft typed = draft();
        changed.whatsApp = typed.whatsApp;
        changed.sms = typed.sms;
        changed.messagingServiceSid = typed.messagingServiceSid;
        changed.verifyServiceSid = typed.verifyServiceSid;
        changed.perMinute = typed.perMinute;
        QCoro::connect(m_services.directory.changeSender(changed), this,
                       [this, changed](const Outcome &saved) {
                           setEnabled(true);
                           if (!saved)
                               return fail(saved.error());
                           m_saved = changed;
                           QDialog::accept();
                       });
        return;
    }
    QCoro::connect(m_services.directory.addSender(draft()), this, [this](Result<Sender> sender) {
        setEnabled(true);
        if (!sender)
            return fail(sender.error());
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
