// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/compose/whendialog.h"

#include "gui/pieces/rolelabel.h"
#include "gui/theme/metrics.h"
#include "gui/theme/stylesheet.h"

#include <QDateTimeEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr int leastWidth = 460;

RoleLabel *note()
{
    auto *label = new RoleLabel(FontRole::Caption, ThemeRole::Muted);
    label->setWordWrap(true);
    label->setContentsMargins(space::Card + space::Small, 0, 0, 0);
    return label;
}

/// The locale's, but with four digits for the year: a time weeks away must not look like a day.
QString dateTimeFormat()
{
    const QLocale locale;
    QString date = locale.dateFormat(QLocale::ShortFormat);
    if (!date.contains("yyyy"_L1))
        date.replace(u"yy"_s, u"yyyy"_s);
    return date + u' ' + locale.timeFormat(QLocale::ShortFormat);
}

} // namespace

WhenDialog::WhenDialog(const Clock &clock, SendTime time, Check check, QWidget *parent)
    : QDialog(parent)
    , m_clock(clock)
    , m_check(std::move(check))
    , m_edit(new QDateTimeEdit)
    , m_tomorrow(new QPushButton)
    , m_monday(new QPushButton)
    , m_here(new QRadioButton)
    , m_twilio(new QRadioButton)
    , m_hereNote(note())
    , m_twilioNote(note())
    , m_problem(new RoleLabel(FontRole::Body, ThemeRole::Danger))
    , m_cancel(new QPushButton)
    , m_take(new QPushButton)
{
    build();
    const Instant at = time.isNow() ? tomorrowMorning(clock.now()) : time.at;
    m_edit->setDateTime(toDateTime(at).toLocalTime());
    (time.by == Scheduling::Twilio ? m_twilio : m_here)->setChecked(true);
    const auto choose = [this](Instant moment) { m_edit->setDateTime(toDateTime(moment).toLocalTime()); };
    connect(m_tomorrow, &QPushButton::clicked, this,
            [this, choose] { choose(tomorrowMorning(m_clock.now())); });
    connect(m_monday, &QPushButton::clicked, this, [this, choose] { choose(mondayMorning(m_clock.now())); });
    connect(m_edit, &QDateTimeEdit::dateTimeChanged, this, &WhenDialog::showProblem);
    connect(m_twilio, &QRadioButton::toggled, this, &WhenDialog::showProblem);
    connect(m_cancel, &QPushButton::clicked, this, &WhenDialog::reject);
    connect(m_take, &QPushButton::clicked, this, [this] {
        showProblem(); // time has passed since it was looked at
        if (m_take->isEnabled())
            accept();
    });
    retranslate();
}

void WhenDialog::build()
{
    setMinimumWidth(leastWidth);
    m_edit->setObjectName(u"whenEdit"_s);
    m_edit->setCalendarPopup(true);
    m_edit->setDisplayFormat(dateTimeFormat());
    m_here->setObjectName(u"sendFromHere"_s);
    m_twilio->setObjectName(u"sendFromTwilio"_s);
    m_problem->setObjectName(u"whenProblem"_s);
    m_problem->setWordWrap(true);
    m_take->setObjectName(u"takeTime"_s);
    m_take->setDefault(true);
    setKind(*m_take, ButtonKind::Primary);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Card, space::Card, space::Card, space::Card);
    column->setSpacing(space::Small);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Small);
    row->addWidget(m_edit, 1);
    row->addWidget(m_tomorrow);
    row->addWidget(m_monday);
    column->addLayout(row);
    column->addSpacing(space::Small);
    for (QWidget *each : std::initializer_list<QWidget *>{m_here, m_hereNote, m_twilio, m_twilioNote})
        column->addWidget(each);
    column->addWidget(m_problem);
    column->addSpacing(space::Small);
    column->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Small);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_take);
    column->addLayout(buttons);
}

SendTime WhenDialog::time() const
{
    QDateTime at = m_edit->dateTime();
    at.setTime(QTime(at.time().hour(), at.time().minute()));
    return {.by = m_twilio->isChecked() ? Scheduling::Twilio : Scheduling::ThisComputer,
            .at = fromDateTime(at)};
}

void WhenDialog::fixWay()
{
    m_wayFixed = true;
    showProblem();
}

void WhenDialog::showProblem()
{
    const SendTime chosen = time();
    const QString reason = m_check(chosen);
    m_problem->setText(reason);
    m_problem->setVisible(!reason.isEmpty());
    m_take->setEnabled(reason.isEmpty());
    const QString notThere = m_check({.by = Scheduling::Twilio, .at = chosen.at});
    m_here->setEnabled(!m_wayFixed || m_here->isChecked());
    m_twilio->setEnabled(m_twilio->isChecked() || (!m_wayFixed && notThere.isEmpty()));
    if (!m_twilio->isEnabled() && !notThere.isEmpty() && notThere != reason)
        m_twilioNote->setText(notThere);
    else if (chosen.at <= m_clock.now() + surelyAtTwilio)
        m_twilioNote->setText(
            tr("Less than 15 minutes ahead, Twilio may refuse it; then it is not sent, and you are told."));
    else
        m_twilioNote->setText(tr("This computer may be off then. Until that time it can be cancelled."));
}

void WhenDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WhenDialog::retranslate()
{
    setWindowTitle(tr("When is it to be sent?"));
    m_edit->setAccessibleName(tr("Date and time"));
    m_tomorrow->setText(tr("Tomorrow %1").arg(QLocale().toString(QTime(8, 0), QLocale::ShortFormat)));
    m_monday->setText(tr("Monday %1").arg(QLocale().toString(QTime(8, 0), QLocale::ShortFormat)));
    m_here->setText(tr("This computer sends it"));
    m_hereNote->setText(tr("It must be on then, with Recado open."));
    m_twilio->setText(tr("Twilio sends it"));
    m_cancel->setText(tr("Cancel"));
    m_take->setText(tr("Use this time"));
    showProblem();
}

} // namespace recado
