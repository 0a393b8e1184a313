// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/recovery/decisionbar.h"

#include "gui/common/duties.h"
#include "gui/common/explaining.h"
#include "gui/pieces/rolelabel.h"
#include "gui/recovery/evidencetext.h"
#include "gui/theme/glyph.h"
#include "gui/theme/stylesheet.h"
#include "services/people/session.h"
#include "services/recovery/recoveryservice.h"

#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace recado {

DecisionBar::DecisionBar(const GuiServices &services, const OutgoingPart &part, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_part(part.id)
    , m_evidence(searchEvidenceFromJson(part.evidence))
    , m_seen(new RoleLabel(FontRole::Caption, ThemeRole::Muted))
    , m_steps(new QStackedWidget)
    , m_sent(new QPushButton)
    , m_again(new QPushButton)
    , m_leave(new QPushButton)
    , m_risk(new RoleLabel(FontRole::Strong, ThemeRole::Danger))
    , m_really(new QPushButton)
    , m_back(new QPushButton)
    , m_trouble(new RoleLabel(FontRole::Body, ThemeRole::Danger))
{
    build();
    connect(m_sent, &QPushButton::clicked, this, [this] { decide(Decision::Sent); });
    connect(m_leave, &QPushButton::clicked, this, [this] { decide(Decision::Leave); });
    connect(m_really, &QPushButton::clicked, this, [this] { decide(Decision::Again); });
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_steps->setCurrentIndex(1);
        m_back->setFocus();
    });
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_steps->setCurrentIndex(0);
        m_again->setFocus();
    });
    connect(&services.session, &Session::changed, this, &DecisionBar::follow);
    retranslate();
    follow();
}

void DecisionBar::build()
{
    m_sent->setObjectName(u"decideSent"_s);
    m_again->setObjectName(u"decideAgain"_s);
    m_leave->setObjectName(u"decideLeave"_s);
    m_really->setObjectName(u"decideReally"_s);
    m_back->setObjectName(u"decideBack"_s);
    setKind(*m_leave, ButtonKind::Quiet);
    setKind(*m_really, ButtonKind::Danger);
    m_sent->setIcon(glyphIcon(Glyph::StateSent));
    m_again->setIcon(glyphIcon(Glyph::Refresh));
    m_risk->setWordWrap(true);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    const auto step = [this](std::initializer_list<QWidget *> widgets) {
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::Tiny);
        for (QWidget *widget : widgets)
            column->addWidget(widget);
        column->addStretch(1);
        m_steps->addWidget(page);
    };
    step({m_sent, m_again, m_leave});
    step({m_risk, m_really, m_back});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_seen->setWordWrap(true);
    column->addWidget(m_seen);
    column->addWidget(m_steps);
    column->addWidget(m_trouble);
}

void DecisionBar::follow()
{
    for (QPushButton *button : {m_sent, m_again, m_leave, m_really})
        setAllowed(*button, m_services.session, Duty::SendMessages);
}

void DecisionBar::decide(Decision decision)
{
    setEnabled(false);
    const QString sid = decision == Decision::Sent ? onlyCandidate(m_evidence) : QString();
    QCoro::connect(m_services.recovery.decide(m_part, decision, sid), this, [this](const Outcome &outcome) {
        setEnabled(true);
        m_steps->setCurrentIndex(0);
        m_trouble->setVisible(!outcome);
        if (!outcome)
            return m_trouble->setText(oneLine(explain(outcome.error())));
        Q_EMIT decided();
    });
}

void DecisionBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DecisionBar::retranslate()
{
    const QStringList seen = evidenceText(m_evidence);
    m_seen->setText(seen.join(u' '));
    m_seen->setVisible(!seen.isEmpty());
    m_sent->setText(tr("It arrived"));
    m_sent->setToolTip(tr("You saw it in the chat, or the customer said so. It counts as sent."));
    m_again->setText(tr("It did not: send it again …"));
    m_leave->setText(tr("Leave it like this"));
    m_leave->setToolTip(tr("It is not sent again, and Recado does not ask any more."));
    m_risk->setText(tr("If it did arrive, the customer gets it twice. Ask or look in the chat first."));
    m_really->setText(tr("Send it again"));
    m_back->setText(tr("Back"));
}

} // namespace recado
