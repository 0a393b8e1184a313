// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recovery/outboxnotices.h"

#include "gui/common/duties.h"
#include "gui/common/explaining.h"
#include "gui/pieces/banner.h"
#include "gui/recovery/abandonednotice.h"
#include "gui/recovery/pausenotices.h"
#include "gui/recovery/recoverydialog.h"
#include "gui/theme/metrics.h"
#include "models/itemtext.h"
#include "services/outbox/outboxrunner.h"
#include "services/people/session.h"
#include "services/recovery/recoveryservice.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace recado {

OutboxNotices::OutboxNotices(const GuiServices &services, Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_workspace(workspace)
    , m_doubt(new Banner(Banner::Kind::Warning))
    , m_late(new Banner(Banner::Kind::Warning))
    , m_slept(new Banner(Banner::Kind::Info))
    , m_sendLate(m_late->addChoice())
    , m_cancelLate(m_late->addChoice())
{
    m_doubt->setObjectName(u"doubtNotice"_s);
    m_late->setObjectName(u"lateNotice"_s);
    m_sendLate->setObjectName(u"sendLate"_s);
    m_cancelLate->setObjectName(u"cancelLate"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Tiny);
    for (Banner *banner : {m_doubt, m_late}) {
        banner->setClosable(false);
        banner->hide();
        column->addWidget(banner);
    }
    m_slept->setObjectName(u"sleptNotice"_s);
    m_slept->hide();
    column->addWidget(m_slept);
    auto *abandoned = new AbandonedNotice(services, workspace);
    connect(abandoned, &AbandonedNotice::itemWanted, this, &OutboxNotices::itemWanted);
    column->addWidget(abandoned);
    auto *pauses = new PauseNotices(services, workspace);
    connect(pauses, &PauseNotices::failedWanted, this, [this] { Q_EMIT itemWanted({}); });
    column->addWidget(pauses);
    connect(m_doubt, &Banner::actionTriggered, this, &OutboxNotices::openRecovery);
    connect(m_late, &Banner::actionTriggered, this, [this] {
        if (!m_lateItems.empty())
            Q_EMIT itemWanted(m_lateItems.front());
    });
    connect(m_sendLate, &QPushButton::clicked, this, [this] { decideLate(true); });
    connect(m_cancelLate, &QPushButton::clicked, this, [this] { decideLate(false); });
    connect(&services.recovery, &RecoveryService::uncleanFound, this, &OutboxNotices::askReport);
    connect(&services.outbox, &OutboxRunner::itemsChanged, this, &OutboxNotices::refresh);
    connect(&services.session, &Session::changed, this, &OutboxNotices::refresh);
    connect(&workspace, &Workspace::tenantChanged, this, &OutboxNotices::askLate);
    connect(&workspace, &Workspace::changed, this, &OutboxNotices::askLate);
    retranslate();
    askReport();
}

void OutboxNotices::refresh()
{
    askReport();
    askLate();
}

/// At most one question is on its way: a thousand changed messages ask once more, not a thousand times.
void OutboxNotices::askReport()
{
    if (m_doubtAsked)
        return void(m_doubtAgain = true);
    m_doubtAsked = true;
    QCoro::connect(m_services.recovery.report(), this, [this](const Result<RecoveryReport> &report) {
        m_doubtAsked = false;
        if (report)
            takeReport(*report);
        if (std::exchange(m_doubtAgain, false))
            askReport();
    });
}

void OutboxNotices::takeReport(const RecoveryReport &report)
{
    m_maybe = report.counts.maybe;
    showDoubt();
    if (m_services.session.isLocked() || report.counts.isEmpty())
        return;
    // at the very start, before anything was sent, what is looked for is of another run
    const bool ofAnotherRun = std::exchange(m_first, false) && report.counts.searched > 0;
    if (m_atStart && (m_services.recovery.wasUnclean() || ofAnotherRun)) {
        m_atStart = false;
        openRecovery();
    }
}

void OutboxNotices::showDoubt()
{
    const bool wanted = m_maybe > 0 && !m_services.session.isLocked() && !m_dialog;
    if (!wanted)
        return m_doubt->hide();
    m_doubt->tell(Banner::Kind::Warning,
                  tr("%n message(s) may have been sent, and Twilio could not tell. Only a person can.",
                     nullptr, m_maybe));
}

void OutboxNotices::openRecovery()
{
    if (m_dialog)
        return m_dialog->raise();
    m_dialog = new RecoveryDialog(m_services, m_workspace, window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QObject::destroyed, this, [this] {
        m_dialog.clear();
        showDoubt();
    });
    m_dialog->open();
    showDoubt();
}

void OutboxNotices::askLate()
{
    const auto tenant = m_workspace.tenant();
    if (!tenant)
        return;
    if (m_lateAsked)
        return void(m_lateAgain = true);
    m_lateAsked = true;
    QCoro::connect(m_services.recovery.late(tenant->id), this, [this](Result<std::vector<ItemId>> late) {
        m_lateAsked = false;
        if (late)
            m_lateItems = *std::move(late);
        showLate();
        if (std::exchange(m_lateAgain, false))
            askLate();
    });
}

void OutboxNotices::showLate()
{
    if (m_lateItems.empty() || m_services.session.isLocked())
        return m_late->hide();
    for (QPushButton *button : {m_sendLate, m_cancelLate})
        setAllowed(*button, m_services.session, Duty::SendMessages);
    m_late->tell(
        Banner::Kind::Warning,
        tr("%n message(s) could not leave at their time and are late. Nothing was sent. Send them now?",
           nullptr, static_cast<int>(m_lateItems.size())));
}

void OutboxNotices::decideLate(bool send)
{
    auto task
        = send ? m_services.recovery.sendLate(m_lateItems) : m_services.recovery.cancelLate(m_lateItems);
    m_late->setEnabled(false);
    QCoro::connect(std::move(task), this, [this](const Result<std::vector<ItemId>> &done) {
        m_late->setEnabled(true);
        if (!done)
            m_late->tell(Banner::Kind::Danger, oneLine(explain(done.error())));
        else
            askLate();
    });
}

void OutboxNotices::tellSlept(Instant from, Instant until)
{
    m_slept->tell(
        Banner::Kind::Info,
        tr("The computer slept from %1 to %2: nothing left meanwhile. Recado goes on; what is too late "
           "is asked about first.")
            .arg(clockText(from).left(5), clockText(until).left(5)));
}

void OutboxNotices::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OutboxNotices::retranslate()
{
    m_doubt->setAction(tr("Decide …"));
    m_late->setAction(tr("See"));
    m_sendLate->setText(tr("Send now"));
    m_cancelLate->setText(tr("Cancel them"));
    showDoubt();
    showLate();
}

} // namespace recado
