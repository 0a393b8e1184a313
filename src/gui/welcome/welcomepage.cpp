// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/welcome/welcomepage.h"

#include "gui/common/duties.h"
#include "gui/pieces/card.h"
#include "gui/pieces/rolelabel.h"
#include "gui/theme/glyph.h"
#include "gui/theme/stylesheet.h"
#include "services/people/session.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr int iconSide = 72;

QWidget *choice(QPushButton *button, RoleLabel *words)
{
    auto *card = new Card;
    words->setWordWrap(true);
    card->body()->setSpacing(space::Row);
    card->body()->addWidget(words, 1, Qt::AlignTop);
    card->body()->addWidget(button);
    return card;
}

} // namespace

WelcomePage::WelcomePage(const Session &session, bool simulated, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new RoleLabel(FontRole::PageTitle, ThemeRole::Text))
    , m_words(new RoleLabel(FontRole::Body, ThemeRole::Muted))
    , m_simulator(new QPushButton)
    , m_simulatorWords(new RoleLabel(FontRole::Body, ThemeRole::Text))
    , m_setup(new QPushButton)
    , m_setupWords(new RoleLabel(FontRole::Body, ThemeRole::Text))
{
    m_simulator->setObjectName(u"trySimulator"_s);
    m_setup->setObjectName(u"setUpCompany"_s);
    setKind(*m_setup, ButtonKind::Primary);
    auto *icon = new QLabel;
    icon->setPixmap(appIcon().pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignHCenter);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(space::Card);
    QWidget *tryCard = choice(m_simulator, m_simulatorWords);
    tryCard->setVisible(!simulated);
    choices->addWidget(tryCard, 1);
    choices->addWidget(choice(m_setup, m_setupWords), 1);
    auto *inner = new QWidget;
    inner->setMaximumWidth(size::FormWidth);
    auto *column = new QVBoxLayout(inner);
    column->setSpacing(space::Card);
    column->addWidget(icon, 0, Qt::AlignHCenter);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(m_words);
    column->addLayout(choices);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(inner, 4);
    row->addStretch(1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    page->addStretch(1);
    page->addLayout(row);
    page->addStretch(2);
    connect(m_simulator, &QPushButton::clicked, this, &WelcomePage::simulatorWanted);
    connect(m_setup, &QPushButton::clicked, this, &WelcomePage::setupWanted);
    connect(&session, &Session::changed, this, &WelcomePage::retranslate);
    retranslate();
}

void WelcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WelcomePage::retranslate()
{
    m_title->setText(tr("Welcome to Recado"));
    m_words->setText(
        tr("Boletos and messages to your customers by WhatsApp and SMS, from your own Twilio account."));
    m_simulator->setText(tr("Try with the simulator"));
    m_simulatorWords->setText(
        tr("Invented customers and a sample boleto. Nothing leaves this computer and nothing "
           "costs money."));
    m_setup->setText(tr("Set up my company"));
    const QString refusal = refusalOf(m_session, Duty::ChangeNumbers);
    m_setupWords->setText(
        refusal.isEmpty()
            ? tr("You need the name of the company, and from Twilio the account SID, its auth token and "
                 "the number. It takes about three minutes.")
            : refusal);
    setAllowed(*m_setup, m_session, Duty::ChangeNumbers);
}

} // namespace recado
