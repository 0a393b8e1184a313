// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/messages/fixbar.h"

#include "gui/common/duties.h"
#include "gui/common/explaining.h"
#include "gui/pieces/rolelabel.h"
#include "services/directory/directoryservice.h"
#include "services/messages/sendservice.h"
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
    , m_part(part.id)
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
    if (needsSending(m_fix.fix))
        setAllowed(*m_button, services.session, Duty::SendMessages);
    else if (m_fix.fix == Fix::WriteAgain)
        setAllowed(*m_button, services.session, Duty::PrepareMessages);
    connect(m_button, &QPushButton::clicked, this, &FixBar::act);
    showObstacle();
}

/// A button that would be refused sleeps, and says why beside it. What only the database knows (the same
/// went since, the person has opted out) is asked there.
void FixBar::showObstacle()
{
    const bool again
        = m_fix.fix == Fix::SendAgain || m_fix.fix == Fix::SendTomorrow || m_fix.fix == Fix::ResendFile;
    if (!again || !m_button->isEnabled())
        return;
    const RetryOrder order{.item = m_item.id, .part = m_part};
    if (const QString obstacle = retryObstacle(m_item, order); !obstacle.isEmpty())
        return refuse(explainReason(obstacle).what);
    QCoro::connect(m_services.send.mayRetry(order), this, [this](const Outcome &may) {
        if (!may && may.error().kind == ErrorKind::Invalid)
            refuse(oneLine(explain(may.error())));
    });
}

void FixBar::refuse(const QString &why)
{
    m_button->setEnabled(false);
    tell(why);
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
    case Fix::SendAgain:
    case Fix::ResendFile:
        return retry(RetryHow::Again);
    case Fix::SendTomorrow:
        return retry(RetryHow::TomorrowAt9);
    case Fix::WriteAgain:
        Q_EMIT writeAgainWanted(m_item, m_item.channel);
        return;
    }
}

void FixBar::retry(RetryHow how)
{
    m_button->setEnabled(false);
    QCoro::connect(m_services.send.retry({.item = m_item.id, .part = m_part, .how = how}), this,
                   [this, how](const Result<OutgoingItem> &item) {
                       m_button->setEnabled(!item);
                       if (!item)
                           return tell(oneLine(explain(item.error())));
                       tell(how == RetryHow::TomorrowAt9 ? tr("It leaves tomorrow at 9:00.")
                                                         : tr("It is in the queue again."));
                   });
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
