// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/simulator/timecard.h"

#include "gui/pieces/rolelabel.h"
#include "models/itemtext.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

constexpr auto noticed = 1min; // less than that is how long the answer took

} // namespace

TimeCard::TimeCard(QWidget *parent)
    : Card({}, parent)
    , m_now(new RoleLabel(FontRole::Strong, ThemeRole::Text))
    , m_pace(new QComboBox)
    , m_hour(new QPushButton)
    , m_day(new QPushButton)
    , m_note(new RoleLabel(FontRole::Caption, ThemeRole::Muted))
{
    m_now->setObjectName(u"simulatorNow"_s);
    m_now->setWordWrap(true);
    m_pace->setObjectName(u"paceBox"_s);
    m_hour->setObjectName(u"hourButton"_s);
    m_day->setObjectName(u"dayButton"_s);
    m_note->setWordWrap(true);
    for (const SimulatorPace pace : {SimulatorPace::Real, SimulatorPace::Fast, SimulatorPace::Stopped})
        m_pace->addItem({}, static_cast<int>(pace));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Small);
    row->addWidget(m_pace, 1);
    row->addWidget(m_hour);
    row->addWidget(m_day);
    body()->setSpacing(space::Small);
    body()->addWidget(m_now);
    body()->addLayout(row);
    body()->addWidget(m_note);
    connect(m_pace, &QComboBox::activated, this,
            [this] { Q_EMIT paceWanted(static_cast<SimulatorPace>(m_pace->currentData().toInt())); });
    connect(m_hour, &QPushButton::clicked, this, [this] { Q_EMIT jumpWanted(1h); });
    connect(m_day, &QPushButton::clicked, this, [this] { Q_EMIT jumpWanted(24h); });
    retranslate();
}

void TimeCard::setState(const SimulatorState &state, Instant computer)
{
    m_shown = state.now;
    m_computer = computer;
    m_pace->setCurrentIndex(m_pace->findData(static_cast<int>(state.pace)));
    showNow();
}

void TimeCard::showNow()
{
    if (m_shown == Instant())
        return m_now->setText(tr("The simulator's clock is being asked …"));
    const auto ahead = m_shown - m_computer;
    const QString now = tr("It is %1 in the simulator").arg(whenText(m_shown));
    if (ahead > noticed)
        m_now->setText(tr("%1, %2 ahead of this computer.").arg(now, spanText(ahead)));
    else if (-ahead > noticed)
        m_now->setText(tr("%1, %2 behind this computer.").arg(now, spanText(-ahead)));
    else
        m_now->setText(now + u'.');
}

void TimeCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TimeCard::retranslate()
{
    setTitle(tr("Time"));
    m_pace->setItemText(0, tr("As fast as the real time"));
    m_pace->setItemText(1, tr("20 times as fast"));
    m_pace->setItemText(2, tr("Standing still"));
    m_pace->setAccessibleName(tr("How fast the simulator's time goes by"));
    m_hour->setText(tr("One &hour on"));
    m_day->setText(tr("One &day on"));
    m_note->setText(
        tr("Only Twilio's time moves. Recado counts the 24 hours of a conversation by the clock of "
           "this computer."));
    showNow();
}

} // namespace recado
