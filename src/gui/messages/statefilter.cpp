// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/messages/statefilter.h"

#include "gui/messages/selectionwords.h"
#include "gui/pieces/clearableedit.h"
#include "gui/theme/deliverylook.h"
#include "gui/theme/metrics.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

constexpr int allStates = 1000; // an id that is no state
constexpr int reasonLetters = 110;

// In the order of a message's life; Scheduled joins when there is something that schedules.
constexpr std::array offered{DeliveryState::Queued, DeliveryState::Sent,      DeliveryState::Delivered,
                             DeliveryState::Read,   DeliveryState::NoReceipt, DeliveryState::MaybeSent,
                             DeliveryState::Failed, DeliveryState::Cancelled};

} // namespace

StateFilter::StateFilter(QWidget *parent)
    : QWidget(parent)
    , m_states(new QButtonGroup(this))
    , m_search(new ClearableEdit)
    , m_onlyReason(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Small);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Tiny);
    column->addLayout(row);
    column->addWidget(m_onlyReason, 0, Qt::AlignLeft);
    const auto add = [this, row](int id) {
        auto *button = new QPushButton;
        button->setCheckable(true);
        m_states->addButton(button, id);
        row->addWidget(button);
    };
    add(allStates);
    for (const DeliveryState state : offered)
        add(static_cast<int>(state));
    m_states->button(allStates)->setChecked(true);
    m_search->setObjectName(u"messageSearch"_s);
    m_search->addAction(glyphIcon(Glyph::Search, ThemeRole::Muted), QLineEdit::LeadingPosition);
    row->addWidget(m_search, 1);
    m_onlyReason->setObjectName(u"onlyReason"_s);
    m_onlyReason->setIcon(glyphIcon(Glyph::Close));
    m_onlyReason->hide();
    connect(m_onlyReason, &QPushButton::clicked, this, [this] {
        dropReason();
        Q_EMIT changed();
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);
    connect(m_states, &QButtonGroup::idClicked, this, [this] {
        dropReason(); // it belongs to the state that was shown
        Q_EMIT changed();
    });
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &StateFilter::changed);
    retranslate();
}

std::optional<DeliveryState> StateFilter::state() const
{
    const int id = m_states->checkedId();
    return id == allStates ? std::nullopt : std::optional(static_cast<DeliveryState>(id));
}

QString StateFilter::text() const
{
    return m_search->text().trimmed();
}

void StateFilter::clear()
{
    m_states->button(allStates)->setChecked(true);
    m_search->clear();
    dropReason();
    m_pause.stop();
    Q_EMIT changed();
}

void StateFilter::beginSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void StateFilter::search(const QString &text)
{
    m_states->button(allStates)->setChecked(true);
    dropReason();
    m_search->setText(text); // changed() follows
}

void StateFilter::showReason(DeliveryState state, const FailureReason &reason)
{
    m_states->button(static_cast<int>(state))->setChecked(true);
    m_search->clear();
    m_pause.stop();
    m_reason = reason;
    m_onlyReason->show();
    retranslateReason();
    Q_EMIT changed();
}

void StateFilter::dropReason()
{
    m_reason.reset();
    m_onlyReason->hide();
}

void StateFilter::retranslateReason()
{
    if (!m_reason)
        return;
    const QString whole = tr("Only: %1").arg(sentenceOf(*m_reason));
    const int most = fontMetrics().averageCharWidth() * reasonLetters;
    m_onlyReason->setText(fontMetrics().elidedText(whole, Qt::ElideRight, most));
    m_onlyReason->setToolTip(tr("Show the others too"));
    m_onlyReason->setAccessibleName(whole);
    m_onlyReason->setAccessibleDescription(m_onlyReason->toolTip());
}

void StateFilter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StateFilter::retranslate()
{
    m_states->button(allStates)->setText(tr("All"));
    for (const DeliveryState state : offered) {
        const DeliveryLook look = lookOf(state);
        m_states->button(static_cast<int>(state))->setIcon(glyphIcon(look.glyph, look.role));
        m_states->button(static_cast<int>(state))->setToolTip(tr("Only: %1").arg(look.word));
        m_states->button(static_cast<int>(state))->setAccessibleName(tr("Only: %1").arg(look.word));
        m_states->button(static_cast<int>(state))->setText(look.word);
    }
    retranslateReason();
    m_search->setPlaceholderText(tr("Name or phone"));
    m_search->setAccessibleName(tr("Search the messages"));
}

} // namespace recado
