// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/testsend.h"

#include "gui/common/duties.h"
#include "gui/common/explaining.h"
#include "gui/pieces/glyphview.h"
#include "gui/pieces/rolelabel.h"
#include "gui/theme/deliverylook.h"
#include "models/itemtext.h"
#include "services/directory/directoryservice.h"
#include "services/messages/sendservice.h"
#include "services/outbox/outboxrunner.h"
#include "services/people/session.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr std::array way{DeliveryState::Queued, DeliveryState::Sent, DeliveryState::Delivered,
                         DeliveryState::Read};

/// How many steps of the way are behind it.
std::size_t stepsDone(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Read:
        return 4;
    case DeliveryState::Delivered:
        return 3;
    case DeliveryState::Sent:
    case DeliveryState::NoReceipt:
        return 2;
    default:
        return 1;
    }
}

bool hasGoneWrong(DeliveryState state)
{
    return state == DeliveryState::Failed || state == DeliveryState::Cancelled
        || state == DeliveryState::MaybeSent || state == DeliveryState::NoReceipt;
}

} // namespace

TestSend::TestSend(const GuiServices &services, Sender sender, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_sender(std::move(sender))
    , m_button(new QPushButton)
    , m_way(new QWidget)
    , m_words(new RoleLabel(FontRole::Body, ThemeRole::Text))
{
    build();
    connect(m_button, &QPushButton::clicked, this, &TestSend::send);
    const auto follow = [this](const QList<ItemId> &items) {
        if (m_item && items.contains(m_item->id))
            refresh();
    };
    connect(&services.outbox, &OutboxRunner::itemsChanged, this, follow);
    connect(&services.send, &SendService::itemsChanged, this, follow);
    connect(&services.outbox, &OutboxRunner::inboundReceived, this, &TestSend::lookForAnswer);
    connect(&services.session, &Session::changed, this, &TestSend::showSteps);
    retranslate();
}

void TestSend::build()
{
    m_button->setObjectName(u"testSend"_s);
    m_button->setAutoDefault(false);
    m_words->setObjectName(u"testWords"_s);
    m_words->setWordWrap(true);
    auto *saying = new QHBoxLayout;
    saying->setSpacing(space::Row);
    saying->addWidget(m_button);
    saying->addWidget(m_words, 1);
    auto *row = new QHBoxLayout(m_way); // with the button in one row it is wider than the window
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Small);
    for (std::size_t step = 0; step <= way.size(); ++step) { // the last one is the answer
        m_steps.push_back({.sign = new GlyphView(Glyph::StateQueued, ThemeRole::Muted, size::SmallIcon),
                           .word = new RoleLabel(FontRole::Caption, ThemeRole::Muted)});
        row->addWidget(m_steps.back().sign);
        row->addWidget(m_steps.back().word);
    }
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    column->addLayout(saying);
    column->addWidget(m_way);
}

void TestSend::setPhone(const QString &phone)
{
    m_phone = phone;
    retranslate();
}

void TestSend::send()
{
    if (m_phone.isEmpty() || m_isQueuing)
        return;
    m_isQueuing = true;
    m_sentTo = m_phone;
    m_item.reset();
    m_refusal.reset();
    m_isAnswered = false;
    showSteps();
    // it may have been paused since this window was opened
    QCoro::connect(m_services.directory.sender(m_sender.id), this, [this](const Result<Sender> &sender) {
        if (sender)
            m_sender = *sender;
        askWindow();
    });
}

void TestSend::askWindow()
{
    QCoro::connect(m_services.send.recipientState(m_sender, Channel::WhatsApp, m_sentTo), this,
                   [this](const Result<RecipientState> &state) {
                       m_windowBefore = state ? state->window.closesAt : std::nullopt;
                       queue();
                   });
}

void TestSend::queue()
{
    const SendRequest request{
        .sender = m_sender,
        .to = m_sentTo,
        .text = tr("Test from Recado: messages of this number arrive. Please answer with any word.")};
    QCoro::connect(m_services.send.queue(request), this, [this](const Result<OutgoingItem> &item) {
        m_isQueuing = false;
        if (!item) {
            m_refusal = item.error();
            return showSteps();
        }
        take(*item);
        m_services.outbox.wake();
    });
}

void TestSend::refresh()
{
    QCoro::connect(m_services.send.item(m_item->id), this, [this](const Result<OutgoingItem> &item) {
        if (item && m_item && m_item->id == item->id)
            take(*item);
    });
}

void TestSend::take(const OutgoingItem &item)
{
    m_item = item;
    showSteps();
}

void TestSend::lookForAnswer()
{
    if (!m_item || m_isAnswered)
        return;
    QCoro::connect(m_services.send.recipientState(m_sender, Channel::WhatsApp, m_sentTo), this,
                   [this](const Result<RecipientState> &state) {
                       if (!state || !state->window.closesAt || !m_item)
                           return;
                       m_isAnswered = !m_windowBefore || *state->window.closesAt > *m_windowBefore;
                       showSteps();
                   });
}

QString TestSend::words() const
{
    if (m_isQueuing)
        return tr("Putting it into the queue…");
    if (m_refusal)
        return oneLine(explain(*m_refusal));
    if (!m_item)
        return m_phone.isEmpty() ? tr("As soon as a phone has joined, a test message can go there.")
                                 : QString();
    const DeliveryState state = visible(*m_item);
    if (m_isAnswered)
        return tr("An answer came: both ways work.");
    if (hasGoneWrong(state)) {
        const Explanation why = explain(m_item->parts.front());
        return why.advice.isEmpty() ? why.what : why.what + u' ' + why.advice;
    }
    switch (state) {
    case DeliveryState::Delivered:
    case DeliveryState::Read:
        return tr("It has arrived. Answer it from the phone, to try the other way too.");
    case DeliveryState::Sent:
        return tr("It has left. Waiting for the phone; one that is switched off takes longer.");
    default:
        return tr("It leaves in a moment.");
    }
}

bool TestSend::hasStopped() const
{
    if (m_refusal)
        return true;
    return m_item && !m_isAnswered && hasGoneWrong(visible(*m_item));
}

std::size_t TestSend::stepsBehind() const
{
    if (m_isAnswered)
        return way.size() + 1; // who answers has it, also without a receipt
    return m_item ? stepsDone(visible(*m_item)) : 0;
}

void TestSend::showSteps()
{
    const bool stopped = hasStopped();
    const std::size_t behind = stepsBehind();
    for (std::size_t step = 0; step < m_steps.size(); ++step)
        markStep(m_steps[step], step < behind, stopped && step == behind);
    m_way->setVisible(m_isQueuing || m_refusal || m_item);
    m_words->setText(words());
    m_words->setThemeRole(stopped ? ThemeRole::Danger : ThemeRole::Text);
    const bool waits = m_item && !stopped && visible(*m_item) == DeliveryState::Queued;
    setAllowed(*m_button, m_services.session, Duty::SendMessages,
               !m_phone.isEmpty() && !m_isQueuing && !waits);
}

void TestSend::markStep(const Step &step, bool done, bool failed)
{
    if (done)
        step.sign->set(Glyph::Success, ThemeRole::Success);
    else if (failed)
        step.sign->set(Glyph::Danger, ThemeRole::Danger);
    else
        step.sign->set(Glyph::StateQueued, ThemeRole::Muted);
    step.word->setThemeRole(done ? ThemeRole::Text : ThemeRole::Muted);
}

void TestSend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TestSend::retranslate()
{
    m_button->setText(m_phone.isEmpty() ? tr("Send a &test message")
                                        : tr("Send a &test to %1").arg(phoneText(m_phone)));
    for (std::size_t step = 0; step < way.size(); ++step)
        m_steps[step].word->setText(lookOf(way.at(step)).word);
    m_steps.back().word->setText(tr("Answered"));
    showSteps();
}

} // namespace recado
