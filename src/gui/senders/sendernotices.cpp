// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/sendernotices.h"

#include "gui/pieces/banner.h"
#include "gui/theme/metrics.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

void say(Banner &banner, const QString &sentence)
{
    if (sentence.isEmpty())
        banner.hide();
    else
        banner.tell(Banner::Kind::Warning, sentence);
}

} // namespace

SenderNotices::SenderNotices(QWidget *parent)
    : QWidget(parent)
    , m_paused(new Banner(Banner::Kind::Warning))
    , m_trial(new Banner(Banner::Kind::Warning))
    , m_joins(new Banner(Banner::Kind::Warning))
    , m_webhook(new Banner(Banner::Kind::Warning))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    for (Banner *lasting : {m_paused, m_trial, m_joins, m_webhook}) {
        column->addWidget(lasting);
        lasting->setClosable(false);
        lasting->hide();
    }
    m_paused->setObjectName(u"pausedBox"_s);
    m_trial->setObjectName(u"trialBox"_s);
    m_joins->setObjectName(u"joinsBox"_s);
    m_webhook->setObjectName(u"webhookBox"_s);
    hide();
}

void SenderNotices::setSender(const Sender &sender)
{
    m_isPaused = sender.paused;
    if (!isSandbox(sender))
        m_ending = 0;
    retranslate();
}

void SenderNotices::setReport(const std::optional<ConnectionReport> &report)
{
    m_facts = report ? report->facts : TestFacts{};
    retranslate();
}

void SenderNotices::setJoins(const std::vector<SandboxJoin> &joins, Instant now)
{
    m_ending = static_cast<int>(
        std::ranges::count_if(joins, [now](const SandboxJoin &join) { return endsSoon(join, now); }));
    retranslate();
}

void SenderNotices::retranslate()
{
    say(*m_paused,
        !m_isPaused ? QString()
                    : tr("Paused: nothing leaves from this number. What is queued waits and leaves "
                         "when you let it send again."));
    say(*m_trial,
        m_facts.accountType != "Trial"_L1
            ? QString()
            : tr("Trial account: it reaches only phones verified at Twilio, at most 50 messages a day, and "
                 "Twilio writes a line of its own before each text."));
    say(*m_joins,
        m_ending == 0 ? QString()
                      : tr("The join of %n person(s) has ended or ends within a day: ask for it again.",
                           nullptr, m_ending));
    say(*m_webhook,
        m_facts.webhookHost.isEmpty()
            ? QString()
            : tr("%1 is told of what people write to this number and may answer first.")
                  .arg(m_facts.webhookHost));
    setVisible(m_isPaused || m_ending > 0 || !m_facts.webhookHost.isEmpty()
               || m_facts.accountType == "Trial"_L1);
}

void SenderNotices::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace recado
