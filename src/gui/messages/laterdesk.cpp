// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/messages/laterdesk.h"

#include "gui/common/explaining.h"
#include "gui/compose/whendialog.h"
#include "gui/pieces/banner.h"
#include "models/itemtext.h"
#include "services/messages/sendservice.h"

#include <QCoro/QCoroTask>

#include <algorithm>

namespace recado {

LaterDesk::LaterDesk(const GuiServices &services, Workspace &workspace, Banner &banner, QWidget *page)
    : QObject(page)
    , m_services(services)
    , m_workspace(workspace)
    , m_banner(banner)
    , m_page(page)
{ }

void LaterDesk::cancel(const ItemId &item)
{
    QCoro::connect(m_services.send.cancel(item), this, [this](const Result<CancelOutcome> &outcome) {
        m_banner.setAction({});
        if (!outcome)
            m_banner.tell(Banner::Kind::Danger, oneLine(explain(outcome.error())));
        else if (outcome->gone == 0)
            m_banner.tell(Banner::Kind::Info, tr("Cancelled: nothing was sent."));
        else if (outcome->cancelled > 0)
            m_banner.tell(Banner::Kind::Warning,
                          tr("Part of it had left already; what had not left was cancelled."));
        else
            m_banner.tell(Banner::Kind::Warning, tr("It is too late to cancel this: it has left already."));
    });
}

void LaterDesk::move(const ItemId &item)
{
    QCoro::connect(m_services.send.item(item), this, [this](const Result<OutgoingItem> &found) {
        if (found && found->scheduledFor)
            askTime(*found);
    });
}

QString LaterDesk::reasonAgainst(const OutgoingItem &item, Instant at) const
{
    const auto &senders = m_workspace.senders();
    const auto sender = std::ranges::find(senders, item.senderId, &Sender::id);
    const SendRequest asked{.sender = sender == senders.end() ? Sender{} : *sender,
                            .channel = item.channel,
                            .kind = item.kind,
                            .to = item.to,
                            .when = {.by = item.scheduledAt, .at = at}};
    const auto problem = m_services.send.timeProblem(asked);
    return problem ? textOf(*problem) : QString();
}

void LaterDesk::askTime(const OutgoingItem &item)
{
    const auto check = [this, item](const SendTime &time) { return reasonAgainst(item, time.at); };
    const SendTime now{.by = item.scheduledAt, .at = item.scheduledFor.value_or(m_services.clock.now())};
    auto *dialog = new WhenDialog(m_services.clock, now, check, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->fixWay();
    connect(dialog, &QDialog::accepted, this, [this, dialog, item] { moveTo(item, dialog->time().at); });
    dialog->open();
}

void LaterDesk::moveTo(const OutgoingItem &item, Instant at)
{
    QCoro::connect(m_services.send.reschedule(item.id, at), this,
                   [this, old = item.id](const Result<OutgoingItem> &moved) {
                       m_banner.setAction({});
                       if (!moved)
                           return m_banner.tell(Banner::Kind::Danger, oneLine(explain(moved.error())));
                       m_banner.tell(
                           Banner::Kind::Success,
                           tr("It leaves at %1 now.").arg(whenText(moved->scheduledFor.value_or(Instant{}))));
                       if (moved->id != old)
                           Q_EMIT replaced(moved->id);
                   });
}

} // namespace recado
