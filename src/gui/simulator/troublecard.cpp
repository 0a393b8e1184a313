// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/simulator/troublecard.h"

#include "gui/pieces/rolelabel.h"
#include "gui/theme/stylesheet.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace recado {

TroubleCard::TroubleCard(QWidget *parent)
    : Card({}, parent)
    , m_others(new RoleLabel(FontRole::Caption, ThemeRole::Warning))
    , m_end(new QPushButton)
{
    body()->setSpacing(space::Tiny);
    addSwitch(SimulatorTrouble::Slow, "slowSwitch");
    addSwitch(SimulatorTrouble::LostAnswers, "lostSwitch");
    addSwitch(SimulatorTrouble::TooManyRequests, "manySwitch");
    addSwitch(SimulatorTrouble::Down, "downSwitch");
    m_others->setObjectName(u"otherTroubles"_s);
    m_others->setWordWrap(true);
    m_end->setObjectName(u"endTroubles"_s);
    setKind(*m_end, ButtonKind::Quiet);
    connect(m_end, &QPushButton::clicked, this, &TroubleCard::endWanted);
    auto *row = new QHBoxLayout;
    row->addWidget(m_others, 1);
    row->addWidget(m_end);
    body()->addLayout(row);
    body()->addStretch(1);
    retranslate();
}

void TroubleCard::addSwitch(SimulatorTrouble trouble, const char *name)
{
    auto *box = new QCheckBox;
    box->setObjectName(QLatin1StringView(name));
    auto *words = new RoleLabel(FontRole::Caption, ThemeRole::Muted);
    words->setWordWrap(true);
    connect(box, &QCheckBox::clicked, this, [this, trouble](bool on) { Q_EMIT troubleWanted(trouble, on); });
    body()->addWidget(box);
    auto *under = new QHBoxLayout; // not by margins of the label: these would cut its last line
    under->addSpacing(space::Page);
    under->addWidget(words, 1);
    body()->addLayout(under);
    m_switches.push_back({.trouble = trouble, .box = box, .words = words});
}

void TroubleCard::setState(const SimulatorState &state)
{
    for (const Switch &one : m_switches)
        one.box->setChecked(state.troubles.contains(one.trouble));
    m_otherTroubles = state.otherTroubles;
    m_end->setEnabled(m_otherTroubles > 0 || !state.troubles.empty());
    showOthers();
}

void TroubleCard::showOthers()
{
    m_others->setText(m_otherTroubles == 0
                          ? QString()
                          : tr("A scenario lets %n more thing(s) go wrong.", nullptr, m_otherTroubles));
}

void TroubleCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TroubleCard::retranslate()
{
    setTitle(tr("What goes wrong"));
    const auto say = [this](std::size_t index, const QString &name, const QString &words) {
        m_switches[index].box->setText(name);
        m_switches[index].box->setAccessibleDescription(words);
        m_switches[index].words->setText(words);
    };
    say(0, tr("Twilio is &slow"), tr("Every answer takes three seconds."));
    say(1, tr("Answers get &lost"),
        tr("Every second message is accepted, but Recado does not hear of it. Nothing may be sent twice."));
    say(2, tr("&Too many requests"), tr("Twilio refuses every second request for the moment."));
    say(3, tr("Twilio is dow&n"), tr("Every request fails."));
    m_end->setText(tr("All &well again"));
    showOthers();
}

} // namespace recado
