// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/senderpanel.h"

#include "gui/common/explaining.h"
#include "gui/pieces/banner.h"
#include "gui/pieces/card.h"
#include "gui/pieces/rolelabel.h"
#include "gui/senders/connectionsteps.h"
#include "gui/theme/stylesheet.h"
#include "models/itemtext.h"
#include "services/directory/directoryservice.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace recado {

SenderPanel::SenderPanel(const GuiServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_card(new Card)
    , m_account(new RoleLabel(FontRole::Caption, ThemeRole::Muted))
    , m_problem(new Banner(Banner::Kind::Danger))
    , m_steps(new ConnectionSteps)
    , m_tested(new RoleLabel(FontRole::Caption, ThemeRole::Muted))
    , m_test(new QPushButton)
    , m_pause(new QPushButton)
    , m_secret(new QPushButton)
{
    m_test->setObjectName(u"testConnection"_s);
    m_pause->setObjectName(u"pauseSender"_s);
    m_account->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->hide();
    setKind(*m_test, ButtonKind::Primary);
    setKind(*m_secret, ButtonKind::Quiet);
    m_card->body()->setSpacing(space::Row);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_account, m_problem, m_steps, m_tested, m_test, m_pause, m_secret})
        m_card->body()->addWidget(widget);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    column->addStretch(1);
    connect(m_test, &QPushButton::clicked, this, &SenderPanel::test);
    connect(m_pause, &QPushButton::clicked, this, &SenderPanel::togglePause);
    connect(m_secret, &QPushButton::clicked, this, [this] { Q_EMIT secretWanted(m_row->account); });
    connect(&services.connectionTest, &ConnectionTest::stepFinished, this,
            [this](const AccountId &account, const TestFinding &finding) {
                if (m_row && m_row->account.id == account && m_testing)
                    m_steps->setFinding(finding);
            });
    retranslate();
    clear();
}

void SenderPanel::setRow(const SenderRow &row)
{
    const bool same = m_row && m_row->account.id == row.account.id;
    m_row = row;
    m_card->setVisible(true);
    retranslate();
    if (m_testing && same)
        return; // the steps are being filled
    m_testing = false;
    m_problem->hide();
    m_tested->clear();
    m_steps->begin(false);
    if (const auto report = reportFromJson(row.account.testResult)) {
        m_steps->setReport(*report);
        showTested(report->at);
    }
}

void SenderPanel::clear()
{
    m_row.reset();
    m_testing = false;
    m_card->setVisible(false);
}

void SenderPanel::test()
{
    if (!m_row)
        return;
    m_testing = true;
    m_test->setEnabled(false);
    m_problem->hide();
    m_steps->begin(true);
    QCoro::connect(m_services.connectionTest.run(m_row->account.id), this,
                   [this, account = m_row->account.id](const Result<ConnectionReport> &report) {
                       m_test->setEnabled(true);
                       if (!m_row || m_row->account.id != account)
                           return;
                       m_testing = false;
                       if (!report) {
                           m_steps->begin(false);
                           m_problem->tell(Banner::Kind::Danger, oneLine(explain(report.error())));
                           return;
                       }
                       m_steps->setReport(*report);
                       showTested(report->at);
                   });
}

void SenderPanel::showTested(const Instant &at)
{
    m_tested->setText(tr("Tested on %1").arg(whenText(at)));
}

void SenderPanel::togglePause()
{
    if (!m_row)
        return;
    QCoro::connect(m_services.directory.setPaused(m_row->sender.id, !m_row->sender.paused), this,
                   [this](const Outcome &outcome) {
                       if (!outcome)
                           m_problem->tell(Banner::Kind::Danger, oneLine(explain(outcome.error())));
                   });
}

void SenderPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SenderPanel::retranslate()
{
    m_test->setText(tr("Test connection"));
    m_secret->setText(tr("Type the secret again…"));
    if (!m_row)
        return;
    const bool paused = m_row->sender.paused;
    m_card->setTitle(phoneText(m_row->sender.number));
    m_account->setText(u"%1 · %2"_s.arg(channelsText(m_row->sender), shortSid(m_row->account.sid)));
    m_pause->setText(paused ? tr("Let it send again") : tr("Pause this number"));
    m_pause->setIcon(glyphIcon(paused ? Glyph::Play : Glyph::Pause));
    m_pause->setToolTip(tr("While it is paused nothing leaves from this number."));
}

} // namespace recado
