// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mainwindow/statusline.h"

#include "gui/common/explaining.h"
#include "gui/pieces/elidedlabel.h"
#include "gui/pieces/rolelabel.h"
#include "gui/theme/stylesheet.h"
#include "models/itemtext.h"
#include "services/outbox/outboxrunner.h"
#include "services/people/session.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {

StatusLine::StatusLine(const GuiServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_age(new RoleLabel(FontRole::Caption, ThemeRole::Muted))
    , m_queue(new RoleLabel(FontRole::Caption, ThemeRole::Muted))
    , m_trouble(new ElidedLabel({}, FontRole::Caption, ThemeRole::Danger))
    , m_simulator(new RoleLabel(FontRole::Caption, ThemeRole::Warning))
    , m_operator(new RoleLabel(FontRole::Caption, ThemeRole::Muted))
    , m_panel(new QPushButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::Card, space::Tiny, space::Card, space::Tiny);
    row->setSpacing(space::Card);
    row->addWidget(m_age);
    row->addWidget(m_queue);
    row->addWidget(m_trouble, 1);
    row->addWidget(m_simulator);
    m_operator->setObjectName(QStringLiteral("operatorName"));
    row->addWidget(m_operator);
    connect(&services.session, &Session::changed, this, &StatusLine::refresh);
    row->addWidget(m_panel);
    m_panel->setObjectName(u"simulatorButton"_s);
    setKind(*m_panel, ButtonKind::Quiet);
    m_panel->setVisible(services.simulator != nullptr);
    connect(m_panel, &QPushButton::clicked, this, &StatusLine::simulatorWanted);
    m_second.setInterval(1s);
    m_second.start();
    connect(&m_second, &QTimer::timeout, this, &StatusLine::refresh);
    connect(&services.outbox, &OutboxRunner::statusChanged, this, &StatusLine::refresh);
    // any of our windows: a dialog in front is looked at as well
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        m_services.outbox.setInFront(state == Qt::ApplicationActive);
    });
    refresh();
}

QString StatusLine::ageText() const
{
    const auto answered = m_services.outbox.status().twilioAnsweredAt;
    if (!answered)
        return tr("Twilio was not asked yet");
    return tr("Twilio updated %1 ago").arg(spanText(m_services.clock.now() - *answered));
}

void StatusLine::refresh()
{
    const OutboxStatus &status = m_services.outbox.status();
    // three intervals without an answer: something is in the way
    const bool old
        = status.twilioAnsweredAt && m_services.clock.now() - *status.twilioAnsweredAt > 3 * status.asksEvery;
    m_age->setText(ageText());
    m_age->setThemeRole(old ? ThemeRole::Warning : ThemeRole::Muted);
    QStringList waiting{tr("queue %1").arg(status.queued)};
    if (status.unsure > 0)
        waiting.append(tr("%n being checked", nullptr, status.unsure));
    m_queue->setText(waiting.join(u" · "_s));
    m_queue->setToolTip(
        tr("While messages leave, Recado keeps the computer awake. When it sleeps or is closed, "
           "they wait and leave afterwards; what is too late is asked about first."));
    QString trouble;
    if (status.offlineSince)
        trouble = tr("No way to Twilio since %1: nothing is sent; it goes on by itself.")
                      .arg(clockText(*status.offlineSince).left(5));
    else if (status.trouble)
        trouble = oneLine(explain(*status.trouble));
    else if (status.anotherProgramSends)
        trouble = tr("Another Recado sends for this number; this one only shows.");
    m_trouble->setText(trouble);
    m_operator->setText(m_services.session.user() ? m_services.session.user()->name : QString());
    m_simulator->setText(m_services.simulated ? tr("Simulator: nothing leaves this computer") : QString());
    m_panel->setText(tr("Play Twilio …"));
    m_panel->setToolTip(tr("The simulator's time, answers and faults (Ctrl+Shift+S)"));
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace recado
