// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/simulator/simulatorpanel.h"

#include "gui/common/explaining.h"
#include "gui/common/formbanner.h"
#include "gui/pieces/rolelabel.h"
#include "gui/simulator/customerform.h"
#include "gui/simulator/scenariocard.h"
#include "gui/simulator/timecard.h"
#include "gui/simulator/troublecard.h"
#include "services/outbox/outboxrunner.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

constexpr auto lookEvery = 2s;

} // namespace

SimulatorPanel::SimulatorPanel(const GuiServices &services, Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_simulator(*services.simulator)
    , m_intro(new RoleLabel(FontRole::Body, ThemeRole::Muted))
    , m_banner(new FormBanner)
    , m_time(new TimeCard)
    , m_trouble(new TroubleCard)
    , m_scenario(new ScenarioCard)
    , m_customer(new CustomerForm(services, workspace))
{
    build();
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &SimulatorPanel::look);
    connect(m_time, &TimeCard::paceWanted, this,
            [this](SimulatorPace pace) { order(m_simulator.setPace(pace)); });
    connect(m_time, &TimeCard::jumpWanted, this,
            [this](std::chrono::milliseconds by) { order(m_simulator.advance(by)); });
    connect(m_trouble, &TroubleCard::troubleWanted, this,
            [this](SimulatorTrouble trouble, bool on) { order(m_simulator.setTrouble(trouble, on)); });
    connect(m_trouble, &TroubleCard::endWanted, this, [this] { order(m_simulator.endTroubles()); });
    connect(m_scenario, &ScenarioCard::playWanted, this, &SimulatorPanel::play);
    connect(m_customer, &CustomerForm::messageWanted, this, &SimulatorPanel::receive);
    retranslate();
}

void SimulatorPanel::build()
{
    m_intro->setWordWrap(true);
    m_banner->setObjectName(u"banner"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::Card);
    left->addWidget(m_customer, 1);
    left->addWidget(m_scenario);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::Card);
    right->addWidget(m_time);
    right->addWidget(m_trouble, 1);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(space::Card);
    cards->addLayout(left, 1);
    cards->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Page, space::Card, space::Page, space::Card);
    column->setSpacing(space::Row);
    column->addWidget(m_intro);
    column->addWidget(m_banner);
    column->addLayout(cards, 1);
    column->addWidget(buttons);
    // Enter in a field must not press whatever button comes first
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
}

void SimulatorPanel::suggestPerson(const QString &phone)
{
    m_customer->suggest(phone);
}

void SimulatorPanel::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_timer.start();
    look();
    lookForScenarios();
}

void SimulatorPanel::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QDialog::hideEvent(event);
}

void SimulatorPanel::look()
{
    QCoro::connect(m_simulator.state(), this,
                   [this, generation = m_generation](const Result<SimulatorState> &state) {
                       if (generation != m_generation)
                           return;
                       if (state)
                           take(*state);
                       else if (!std::exchange(m_lost, true)) // said once, not every two seconds
                           complain(state.error());
                   });
}

void SimulatorPanel::lookForScenarios()
{
    QCoro::connect(m_simulator.scenarios(), this, [this](const Result<QStringList> &names) {
        if (names)
            m_scenario->setScenarios(*names);
    });
}

void SimulatorPanel::order(QCoro::Task<Result<SimulatorState>> task)
{
    ++m_generation;
    QCoro::connect(std::move(task), this, [this](const Result<SimulatorState> &state) {
        ++m_generation;
        if (!state)
            return complain(state.error());
        take(*state);
        m_services.outbox.syncNow(); // what came of it shall be seen at once
    });
}

void SimulatorPanel::order(QCoro::Task<Outcome> task)
{
    ++m_generation;
    QCoro::connect(std::move(task), this, [this](const Outcome &outcome) {
        ++m_generation;
        if (!outcome)
            complain(outcome.error());
        look();
    });
}

void SimulatorPanel::receive(const CustomerMessage &message)
{
    QCoro::connect(m_simulator.receive(message), this, [this](const Outcome &received) {
        if (!received)
            return complain(received.error());
        m_customer->clearMessage();
        m_banner->tell(Banner::Kind::Success,
                       tr("The message has arrived at Twilio; Recado fetches it now."));
        m_services.outbox.syncNow();
    });
}

void SimulatorPanel::play(const QString &scenario)
{
    ++m_generation;
    QCoro::connect(m_simulator.play(scenario), this, [this, scenario](const Outcome &played) {
        ++m_generation;
        if (!played)
            return complain(played.error());
        m_banner->tell(
            Banner::Kind::Success,
            tr("“%1” has begun. What was set before has ended.").arg(ScenarioCard::title(scenario)));
        look();
        m_services.outbox.syncNow();
    });
}

void SimulatorPanel::take(const SimulatorState &state)
{
    if (std::exchange(m_lost, false))
        m_banner->hide();
    m_time->setState(state, m_services.clock.now());
    m_trouble->setState(state);
}

void SimulatorPanel::complain(const Error &error)
{
    m_banner->tell(Banner::Kind::Danger, oneLine(explain(error)));
}

void SimulatorPanel::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SimulatorPanel::retranslate()
{
    setWindowTitle(tr("Simulator"));
    m_intro->setText(tr("Here you play Twilio and your customers. Nothing leaves this computer."));
}

} // namespace recado
