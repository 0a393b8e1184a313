// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/compose/whenpicker.h"

#include "models/itemtext.h"

#include <QEvent>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace recado {

WhenPicker::WhenPicker(const Clock &clock, WhenDialog::Check check, QWidget *parent)
    : QPushButton(parent)
    , m_clock(clock)
    , m_check(std::move(check))
    , m_menu(new QMenu(this))
{
    setObjectName(u"whenButton"_s);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &WhenPicker::fillMenu);
    fillMenu();
    showTime();
}

void WhenPicker::setTime(const SendTime &time)
{
    m_time = time;
    showTime();
}

void WhenPicker::choose(const SendTime &time)
{
    setTime(time);
    Q_EMIT chosen();
}

/// Each time anew: the days go on, and a time that cannot be is not offered.
void WhenPicker::fillMenu()
{
    m_menu->clear();
    QAction *now = m_menu->addAction(tr("Send now"));
    now->setEnabled(!m_time.isNow());
    connect(now, &QAction::triggered, this, [this] { choose({}); });
    const Instant tomorrow = tomorrowMorning(m_clock.now());
    const Instant monday = mondayMorning(m_clock.now());
    const auto offer = [this](const QString &words, Instant at) {
        const SendTime time{.by = Scheduling::ThisComputer, .at = at};
        QAction *action = m_menu->addAction(words.arg(whenText(at)));
        action->setEnabled(m_check(time).isEmpty());
        connect(action, &QAction::triggered, this, [this, time] { choose(time); });
    };
    offer(tr("Tomorrow, %1"), tomorrow);
    if (monday != tomorrow)
        offer(tr("Monday, %1"), monday);
    m_menu->addSeparator();
    QAction *other = m_menu->addAction(tr("Another time, or by Twilio…"));
    other->setObjectName(u"otherTime"_s);
    connect(other, &QAction::triggered, this, &WhenPicker::askTime);
}

void WhenPicker::askTime()
{
    auto *dialog = new WhenDialog(m_clock, m_time, m_check, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { choose(dialog->time()); });
    dialog->open();
}

void WhenPicker::showTime()
{
    switch (m_time.by) {
    case Scheduling::None:
        setText(tr("Schedule"));
        setToolTip(tr("Send it later"));
        break;
    case Scheduling::ThisComputer:
        setText(whenText(m_time.at));
        setToolTip(tr("This computer sends it at that time; it must be on, with Recado open."));
        break;
    case Scheduling::Twilio:
        setText(tr("%1, by Twilio").arg(whenText(m_time.at)));
        setToolTip(tr("Twilio sends it at that time; this computer may be off."));
        break;
    }
    setAccessibleDescription(toolTip());
}

void WhenPicker::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showTime();
}

} // namespace recado
