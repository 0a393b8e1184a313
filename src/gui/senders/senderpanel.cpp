// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/senderpanel.h"

#include "gui/common/duties.h"
#include "gui/common/explaining.h"
#include "gui/pieces/card.h"
#include "gui/pieces/rolelabel.h"
#include "gui/pieces/statuschip.h"
#include "gui/senders/connectionsteps.h"
#include "gui/senders/console.h"
#include "gui/senders/senderfacts.h"
#include "gui/senders/senderlook.h"
#include "gui/senders/sendernotices.h"
#include "gui/theme/stylesheet.h"
#include "models/itemtext.h"
#include "services/directory/directoryservice.h"
#include "services/directory/numbersservice.h"
#include "services/people/session.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace recado {

SenderPanel::SenderPanel(const GuiServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_card(new Card)
    , m_state(new StatusChip)
    , m_account(new RoleLabel(FontRole::Caption, ThemeRole::Muted))
    , m_problem(new Banner(Banner::Kind::Danger))
    , m_notices(new SenderNotices)
    , m_facts(new SenderFacts)
    , m_steps(new ConnectionSteps)
    , m_tested(new RoleLabel(FontRole::Caption, ThemeRole::Muted))
    , m_test(new QPushButton)
    , m_pause(new QPushButton)
    , m_secret(new QPushButton)
    , m_edit(new QPushButton)
    , m_way(new QPushButton)
{
    build();
    connect(m_steps, &ConnectionSteps::wayOutWanted, this, &SenderPanel::takeWayOut);
    connect(m_problem, &Banner::actionTriggered, this,
            [this] { takeWayOut(m_needsSecret ? WayOut::Secret : WayOut::Again); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editWanted(m_row->sender); });
    connect(m_way, &QPushButton::clicked, this, [this] {
        if (isSandbox(m_row->sender))
            Q_EMIT sandboxWanted(m_row->sender);
        else
            Q_EMIT checklistWanted(m_row->sender);
    });
    connect(m_facts, &SenderFacts::rotationWanted, this, [this] { Q_EMIT rotationWanted(m_row->account); });
    connect(m_test, &QPushButton::clicked, this, &SenderPanel::test);
    connect(m_pause, &QPushButton::clicked, this, &SenderPanel::togglePause);
    connect(m_secret, &QPushButton::clicked, this, [this] { Q_EMIT secretWanted(m_row->account); });
    connect(&services.connectionTest, &ConnectionTest::stepFinished, this,
            [this](const AccountId &account, const TestFinding &finding) {
                if (m_row && m_row->account.id == account && m_isTesting)
                    m_steps->setFinding(finding);
            });
    connect(&services.session, &Session::changed, this, &SenderPanel::showRights);
    retranslate();
    clear();
}

void SenderPanel::build()
{
    m_test->setObjectName(u"testConnection"_s);
    m_pause->setObjectName(u"pauseSender"_s);
    m_edit->setObjectName(u"editSender"_s);
    m_way->setObjectName(u"wayButton"_s);
    m_secret->setObjectName(u"secretButton"_s);
    m_problem->setObjectName(u"problemBox"_s);
    m_tested->setObjectName(u"testedLabel"_s);
    m_account->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_account->setWordWrap(true);
    m_tested->setWordWrap(true);
    m_problem->hide();
    setKind(*m_test, ButtonKind::Primary);
    for (QPushButton *lesser : {m_secret, m_edit, m_way})
        setKind(*lesser, ButtonKind::Quiet);
    m_card->setTitleAction(m_state);
    m_card->body()->setSpacing(space::Row);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Small);
    buttons->addWidget(m_test);
    buttons->addWidget(m_pause);
    buttons->addStretch(1);
    auto *lesser = new QHBoxLayout;
    lesser->setSpacing(space::Tiny);
    for (QPushButton *button : {m_edit, m_secret})
        lesser->addWidget(button);
    lesser->addStretch(1);
    auto *wayRow = new QHBoxLayout; // all three side by side are wider than the panel on a small screen
    wayRow->addWidget(m_way);
    wayRow->addStretch(1);
    m_card->body()->addWidget(m_account);
    m_card->body()->addWidget(m_problem);
    m_card->body()->addWidget(m_notices);
    m_card->body()->addLayout(buttons);
    m_card->body()->addLayout(lesser);
    m_card->body()->addLayout(wayRow);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_facts, m_tested, m_steps})
        m_card->body()->addWidget(widget);
    auto *inside = new QWidget;
    auto *insideColumn = new QVBoxLayout(inside);
    insideColumn->setContentsMargins(0, 0, 0, 0);
    insideColumn->addWidget(m_card);
    insideColumn->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scrolling(inside));
}

QWidget *SenderPanel::scrolling(QWidget *inside)
{
    auto *scroll = new QScrollArea(this); // eight steps with their reasons are taller than a small screen
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    return scroll;
}

void SenderPanel::setRow(const SenderRow &row)
{
    const bool same = m_row && m_row->sender.id == row.sender.id;
    m_row = row;
    m_card->setVisible(true);
    m_notices->setSender(row.sender);
    retranslate();
    showJoins();
    if (m_isTesting && same)
        return; // the steps are being filled
    m_isTesting = false;
    m_test->setEnabled(true);
    if (!same)
        m_problem->hide();
    showKept();
}

void SenderPanel::clear()
{
    m_row.reset();
    m_isTesting = false;
    m_card->setVisible(false);
}

void SenderPanel::test()
{
    if (!m_row || m_isTesting)
        return;
    m_isTesting = true;
    m_test->setEnabled(false);
    m_problem->hide();
    m_tested->setText(tr("Asking Twilio…"));
    m_steps->begin(true);
    QCoro::connect(m_services.connectionTest.runSender(m_row->sender.id), this,
                   [this, sender = m_row->sender.id](const Result<ConnectionReport> &report) {
                       if (m_row && m_row->sender.id == sender)
                           takeReport(report);
                   });
}

void SenderPanel::takeReport(const Result<ConnectionReport> &report)
{
    m_isTesting = false;
    m_test->setEnabled(true);
    if (report)
        m_row->sender.testResult = toJson(*report); // the directory says the same in a moment
    showKept();
    if (report)
        return;
    m_needsSecret = report.error().reason == "secret-missing"_L1;
    const bool helpless = m_needsSecret && !m_services.session.may(Duty::ChangeNumbers);
    m_problem->setAction(helpless ? QString() : wayOutText(m_needsSecret ? WayOut::Secret : WayOut::Again));
    m_problem->tell(Banner::Kind::Danger, oneLine(explain(report.error())));
}

void SenderPanel::showKept()
{
    const auto report = reportFromJson(m_row->sender.testResult);
    if (report)
        m_steps->setReport(*report);
    else
        m_steps->begin(false);
    m_notices->setReport(report);
    m_state->setLook(lookOf(stateOf(m_row->sender)));
    tickTime();
}

void SenderPanel::tickTime()
{
    if (!m_row)
        return;
    const Instant now = m_services.clock.now();
    m_facts->setRow(*m_row, now);
    if (m_isTesting)
        return;
    const auto report = reportFromJson(m_row->sender.testResult);
    m_tested->setText(report ? testText(*report, now) : tr("Never tested: whether it works is not known."));
}

void SenderPanel::showJoins()
{
    if (!isSandbox(m_row->sender))
        return;
    const SenderId sender = m_row->sender.id;
    QCoro::connect(m_services.numbers.joins(sender), this,
                   [this, sender](const Result<std::vector<SandboxJoin>> &joins) {
                       if (joins && m_row && m_row->sender.id == sender)
                           m_notices->setJoins(*joins, m_services.clock.now());
                   });
}

void SenderPanel::takeWayOut(WayOut way)
{
    if (!m_row)
        return;
    switch (way) {
    case WayOut::Secret:
        Q_EMIT secretWanted(m_row->account);
        break;
    case WayOut::Service:
        Q_EMIT editWanted(m_row->sender);
        break;
    case WayOut::Again:
        test();
        break;
    default:
        if (const QString said = openConsole(way, m_services.simulated); !said.isEmpty())
            tell(Banner::Kind::Info, said);
    }
}

void SenderPanel::tell(Banner::Kind kind, const QString &sentence)
{
    m_problem->setAction({});
    m_problem->tell(kind, sentence);
}

void SenderPanel::showRights()
{
    for (QPushButton *button : {m_pause, m_edit, m_secret, m_facts->keyButton()})
        setAllowed(*button, m_services.session, Duty::ChangeNumbers);
    m_steps->setHelpless(refusalOf(m_services.session, Duty::ChangeNumbers));
}

void SenderPanel::togglePause()
{
    if (!m_row)
        return;
    QCoro::connect(m_services.directory.setPaused(m_row->sender.id, !m_row->sender.paused), this,
                   [this](const Outcome &outcome) {
                       if (!outcome)
                           tell(Banner::Kind::Danger, oneLine(explain(outcome.error())));
                   });
}

void SenderPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    tickTime();
}

void SenderPanel::retranslate()
{
    m_test->setText(tr("Test connection"));
    m_secret->setText(tr("Type the secret again…"));
    m_edit->setText(tr("Change…"));
    m_pause->setToolTip(tr("While it is paused nothing leaves from this number."));
    showRights();
    if (!m_row)
        return;
    const bool paused = m_row->sender.paused;
    m_way->setText(isSandbox(m_row->sender) ? tr("Let people join…") : tr("Way to production…"));
    m_way->setVisible(isSandbox(m_row->sender) || m_row->sender.whatsApp);
    m_card->setTitle(phoneText(m_row->sender.number));
    m_state->setLook(lookOf(stateOf(m_row->sender)));
    m_account->setText(u"%1 · %2"_s.arg(channelsText(m_row->sender), shortSid(m_row->account.sid)));
    m_pause->setText(paused ? tr("Let it send again") : tr("Pause this number"));
    m_pause->setIcon(glyphIcon(paused ? Glyph::Play : Glyph::Pause));
}

} // namespace recado
