// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recovery/abandonednotice.h"

#include "services/people/session.h"
#include "services/recovery/recoveryservice.h"

#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace recado {

AbandonedNotice::AbandonedNotice(const GuiServices &services, Workspace &workspace, QWidget *parent)
    : Banner(Kind::Warning, {}, parent)
    , m_services(services)
    , m_workspace(workspace)
{
    setObjectName(u"abandonedNotice"_s);
    hide();
    connect(&workspace, &Workspace::tenantChanged, this, &AbandonedNotice::ask);
    connect(&workspace, &Workspace::changed, this, &AbandonedNotice::ask);
    connect(&services.recovery, &RecoveryService::uncleanFound, this, &AbandonedNotice::ask);
    connect(&services.session, &Session::changed, this, &AbandonedNotice::showItems);
    connect(this, &Banner::actionTriggered, this, [this] {
        if (!m_items.empty())
            Q_EMIT itemWanted(m_items.front());
    });
    connect(this, &Banner::closed, this, &AbandonedNotice::noteSeen);
    ask();
}

void AbandonedNotice::ask()
{
    const auto tenant = m_workspace.tenant();
    if (!tenant)
        return;
    QCoro::connect(m_services.recovery.abandoned(tenant->id), this,
                   [this](const Result<std::vector<ItemId>> &items) {
                       m_items = items ? *items : std::vector<ItemId>();
                       showItems();
                   });
}

void AbandonedNotice::noteSeen()
{
    const auto tenant = m_workspace.tenant();
    if (!tenant)
        return;
    m_items.clear();
    QCoro::connect(m_services.recovery.noteAbandonedSeen(tenant->id), this, [](const Outcome &) {
        // not kept: it is said once more at the next start, which harms nobody
    });
}

void AbandonedNotice::showItems()
{
    if (m_items.empty() || m_services.session.isLocked())
        return hide();
    setAction(tr("See them"));
    tell(Kind::Warning,
         tr("%n message(s) were not sent: Recado was closed while they could still be taken back.", nullptr,
            static_cast<int>(m_items.size())));
}

void AbandonedNotice::changeEvent(QEvent *event)
{
    Banner::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showItems();
}

} // namespace recado
