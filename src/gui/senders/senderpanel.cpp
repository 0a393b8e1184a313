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
#include "services/directory/numbersservice.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado {

SenderPanel::SenderPanel(const GuiServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_card(new Card)
    , m_account(new RoleLabel(FontRole::Caption, ThemeRole::Muted))
    , m_problem(new Banner(Banner::Kind::Danger))
    , m_paused(new Banner(Banner::Kind::Warning))
    , m_trial(new Banner(Banner::Kind::Warning))
    , m_joins(new Banner(Banner::Kind::Warning))
    , m_webhook(new Banner(Banner::Kind::Warning))
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
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editWanted(m_row->sender); });
    connect(m_way, &QPushButton::clicked, this, [this] {
        if (isSandbox(m_row->sender))
            Q_EMIT sandboxWanted(m_row->sender);
        else
            Q_EMIT checklistWanted(m_row->sender);
    });
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

void SenderPanel::build()
{
    m_test->setObjectName(u"testConnection"_s);
    m_pause->setObjectName(u"pauseSender"_s);
    m_account->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_edit->setObjectName(u"editSender"_s);
    m_trial->setObjectName(u"trialBox"_s);
    m_webhook->setObjectName(u"webhookBox"_s);
    m_paused->setObjectName(u"pausedBox"_s);
    m_problem->hide();
    for (Banner *lasting : {m_paused, m_trial, m_joins, m_webhook}) {
        lasting->setClosable(false);
        lasting->hide();
    }
    setKind(*m_test, ButtonKind::Primary);
    setKind(*m_secret, ButtonKind::Quiet);
    m_card->body()->setSpacing(space::Row);
    setKind(*m_edit, ButtonKind::Quiet);
    setKind(*m_way, ButtonKind::Quiet);
    m_way->setObjectName(u"wayButton"_s);
    m_joins->setObjectName(u"joinsBox"_s);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_account, m_problem, m_paused, m_trial,
                                                            m_webhook, m_tested, m_steps})
        m_card->body()->addWidget(widget);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Small);
    buttons->addWidget(m_test);
    buttons->addWidget(m_pause);
    buttons->addStretch(1);
    auto *lesser = new QHBoxLayout;
    lesser->setSpacing(space::Small);
    lesser->addWidget(m_way);
    lesser->addWidget(m_edit);
    lesser->addWidget(m_secret);
    lesser->addStretch(1);
    m_card->body()->addLayout(buttons);
    m_card->body()->addLayout(lesser);
    auto *inside = new QWidget;
    auto *insideColumn = new QVBoxLayout(inside);
    insideColumn->setContentsMargins(0, 0, 0, 0);
    insideColumn->addWidget(m_card);
    insideColumn->addStretch(1);
    auto *scroll = new QScrollArea; // eight steps with their reasons are taller than a small screen
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
}

void SenderPanel::setRow(const SenderRow &row)
{
    const bool same = m_row && m_row->sender.id == row.sender.id;
    m_row = row;
    m_card->setVisible(true);
    retranslate();
    if (m_testing && same)
        return; // the steps are being filled
    m_testing = false;
    m_problem->hide();
    m_trial->hide();
    m_webhook->hide();
    m_tested->setText(tr("Never tested: whether it works is not known."));
    m_steps->begin(false);
    showJoins();
    if (const auto report = reportFromJson(row.sender.testResult)) {
        m_steps->setReport(*report);
        showReport(*report);
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
    QCoro::connect(m_services.connectionTest.runSender(m_row->sender.id), this,
                   [this, sender = m_row->sender.id](const Result<ConnectionReport> &report) {
                       m_test->setEnabled(true);
                       if (!m_row || m_row->sender.id != sender)
                           return;
                       m_testing = false;
                       if (!report) {
                           m_steps->begin(false);
                           m_problem->tell(Banner::Kind::Danger, oneLine(explain(report.error())));
                           return;
                       }
                       m_steps->setReport(*report);
                       showReport(*report);
                   });
}

void SenderPanel::showReport(const ConnectionReport &report)
{
    m_tested->setText(testText(report, m_services.clock.now()));
    // the limits of a trial are said once here, not at every send
    m_trial->setVisible(report.facts.accountType == "Trial"_L1);
    m_webhook->setVisible(!report.facts.webhookHost.isEmpty());
    m_webhook->tell(Banner::Kind::Warning,
                    tr("%1 is told of what people write to this number and may answer first.")
                        .arg(report.facts.webhookHost));
    m_webhook->setVisible(!report.facts.webhookHost.isEmpty());
}

void SenderPanel::showJoins()
{
    m_joins->hide();
    if (!isSandbox(m_row->sender))
        return;
    const SenderId sender = m_row->sender.id;
    QCoro::connect(m_services.numbers.joins(sender), this,
                   [this, sender](const Result<std::vector<SandboxJoin>> &joins) {
                       if (!joins || !m_row || m_row->sender.id != sender)
                           return;
                       const Instant soon = m_services.clock.now() + std::chrono::hours{24};
                       const auto ending = std::ranges::count_if(
                           *joins, [soon](const SandboxJoin &join) { return isOver(join, soon); });
                       m_joins->tell(Banner::Kind::Warning,
                                     tr("The join of %n person(s) has ended or ends within a day: ask for it "
                                        "again.",
                                        nullptr, static_cast<int>(ending)));
                       m_joins->setVisible(ending > 0);
                   });
}

void SenderPanel::takeWayOut(TestStep step)
{
    if (!m_row)
        return;
    switch (step) {
    case TestStep::Credentials:
        Q_EMIT secretWanted(m_row->account);
        break;
    case TestStep::Service:
        Q_EMIT editWanted(m_row->sender);
        break;
    case TestStep::Account:
    case TestStep::Balance:
        QDesktopServices::openUrl(
            QUrl(u"https://console.twilio.com/us1/billing/manage-billing/billing-overview"_s));
        break;
    case TestStep::WhatsApp:
        QDesktopServices::openUrl(
            QUrl(u"https://console.twilio.com/us1/develop/sms/senders/whatsapp-senders"_s));
        break;
    case TestStep::Numbers:
        QDesktopServices::openUrl(
            QUrl(u"https://console.twilio.com/us1/develop/phone-numbers/manage/incoming"_s));
        break;
    case TestStep::Templates:
        QDesktopServices::openUrl(
            QUrl(u"https://console.twilio.com/us1/develop/sms/content-template-builder"_s));
        break;
    case TestStep::Clock:
        break;
    }
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
    m_edit->setText(tr("Change…"));
    m_trial->tell(
        Banner::Kind::Warning,
        tr("Trial account: it reaches only phones verified at Twilio, at most 50 messages a day, and "
           "Twilio writes a line of its own before each text."));
    m_paused->tell(
        Banner::Kind::Warning,
        tr("Paused: nothing leaves from this number. What is queued waits and leaves when you let it "
           "send again."));
    const auto report = m_row ? reportFromJson(m_row->sender.testResult) : std::nullopt;
    m_trial->setVisible(report && report->facts.accountType == "Trial"_L1);
    m_paused->setVisible(m_row && m_row->sender.paused);
    if (!m_row)
        return;
    const bool paused = m_row->sender.paused;
    m_way->setText(isSandbox(m_row->sender) ? tr("Let people join…") : tr("Way to production…"));
    m_way->setVisible(isSandbox(m_row->sender) || m_row->sender.whatsApp);
    m_card->setTitle(phoneText(m_row->sender.number));
    m_account->setText(u"%1 · %2"_s.arg(channelsText(m_row->sender), shortSid(m_row->account.sid)));
    m_pause->setText(paused ? tr("Let it send again") : tr("Pause this number"));
    m_pause->setIcon(glyphIcon(paused ? Glyph::Play : Glyph::Pause));
    m_pause->setToolTip(tr("While it is paused nothing leaves from this number."));
}

} // namespace recado
