// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/messages/fixbar.h"

#include "gui/common/duties.h"
#include "gui/common/explaining.h"
#include "gui/pieces/rolelabel.h"
#include "services/directory/directoryservice.h"
#include "services/outbox/outboxrunner.h"
#include "services/people/session.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace recado {
namespace {

bool needsSending(Fix fix)
{
    return fix == Fix::SendAgain || fix == Fix::SendTomorrow || fix == Fix::SendSms || fix == Fix::ResendFile;
}

} // namespace

FixBar::FixBar(const GuiServices &services, OutgoingItem item, const OutgoingPart &part, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_item(std::move(item))
    , m_fix(fixFor(part))
    , m_button(new QPushButton(m_fix.text))
    , m_said(new RoleLabel(FontRole::Caption, ThemeRole::Muted))
{
    m_button->setObjectName(QStringLiteral("fixIt"));
    m_said->setObjectName(QStringLiteral("fixSaid"));
    m_said->setWordWrap(true);
    m_said->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Tiny);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(m_said);
    setVisible(m_fix.fix != Fix::None);
    if (needsSending(m_fix.fix))
        setAllowed(*m_button, services.session, Duty::SendMessages);
    else if (m_fix.fix == Fix::WriteAgain)
        setAllowed(*m_button, services.session, Duty::PrepareMessages);
    connect(m_button, &QPushButton::clicked, this, &FixBar::act);
}

void FixBar::act()
{
    switch (m_fix.fix) {
    case Fix::None:
        return;
    case Fix::OpenNumber:
        Q_EMIT numbersWanted();
        return;
    case Fix::CheckNow:
        m_services.outbox.syncNow();
        return tell(tr("Twilio is being asked."));
    case Fix::CopyJoin:
        return copyJoin();
    case Fix::CopyPhone:
        return copy(m_item.to);
    case Fix::ShowHistory:
        Q_EMIT historyWanted(m_item.to);
        return;
    case Fix::OpenPage:
        return openPage();
    case Fix::SendSms:
        Q_EMIT writeAgainWanted(m_item, Channel::Sms);
        return;
    case Fix::WriteAgain:
    case Fix::SendAgain:
    case Fix::SendTomorrow:
    case Fix::ResendFile:
        Q_EMIT writeAgainWanted(m_item, m_item.channel);
        return;
    }
}

void FixBar::copyJoin()
{
    QCoro::connect(m_services.directory.sender(m_item.senderId), this, [this](const Result<Sender> &sender) {
        if (!sender)
            return tell(oneLine(explain(sender.error())));
        if (sender->sandboxJoin.isEmpty())
            return tell(tr("This number has no join text: it is not the one for trying. Open Numbers."));
        copy(sender->sandboxJoin);
    });
}

void FixBar::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    tell(tr("Copied: %1").arg(text));
}

/// An invented account has no page there, and the person's own must not be opened for it.
void FixBar::openPage()
{
    if (m_services.simulated)
        return tell(tr("This is the simulator. With a real account this opens %1 in the browser.")
                        .arg(m_fix.page.host()));
    if (!QDesktopServices::openUrl(m_fix.page))
        tell(tr("The browser could not be opened. The address is %1").arg(m_fix.page.toString()));
}

void FixBar::tell(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->show();
}

} // namespace recado
