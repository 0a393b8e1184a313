// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/messages/resenddialog.h"

#include "gui/messages/selectionwords.h"
#include "gui/pieces/card.h"
#include "gui/pieces/glyphview.h"
#include "gui/pieces/rolelabel.h"
#include "gui/theme/stylesheet.h"
#include "models/itemtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr QSize usual(680, 640);
constexpr int namesInACard = 8;
constexpr int namesInATip = 60;

RoleLabel *wrapped(FontRole font, ThemeRole role, const QString &text = {})
{
    auto *label = new RoleLabel(font, role, text);
    label->setWordWrap(true);
    return label;
}

RoleLabel *namesOf(const SelectionGroup &group)
{
    auto *names = wrapped(FontRole::Caption, ThemeRole::Muted, namesText(group.items, namesInACard));
    names->setObjectName(u"resendNames"_s);
    if (std::ssize(group.items) > namesInACard)
        names->setToolTip(namesText(group.items, namesInATip));
    return names;
}

QString countText(const SelectionGroup &group)
{
    return ResendDialog::tr("%n message(s)", nullptr, static_cast<int>(group.items.size()));
}

} // namespace

ResendDialog::ResendDialog(ResendPlan plan, QWidget *parent)
    : QDialog(parent)
    , m_plan(std::move(plan))
    , m_scroll(new QScrollArea)
    , m_what(wrapped(FontRole::Body, ThemeRole::Text))
    , m_sum(wrapped(FontRole::Strong, ThemeRole::Text))
    , m_cost(wrapped(FontRole::Caption, ThemeRole::Muted))
    , m_cancel(new QPushButton)
    , m_send(new QPushButton)
{
    setObjectName(u"resendDialog"_s);
    resize(usual);
    m_sum->setObjectName(u"resendSum"_s);
    m_cost->setObjectName(u"resendCost"_s);
    m_send->setObjectName(u"resendNow"_s);
    build();
    retranslate();
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &QDialog::accept);
}

void ResendDialog::build()
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setKind(*m_send, ButtonKind::Primary);
    m_send->setDefault(true);
    m_cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Small);
    auto *sums = new QVBoxLayout;
    sums->setSpacing(0);
    sums->addWidget(m_sum);
    sums->addWidget(m_cost);
    buttons->addLayout(sums, 1);
    buttons->addWidget(m_cancel, 0, Qt::AlignBottom);
    buttons->addWidget(m_send, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Page, space::Page, space::Page, space::Card);
    column->setSpacing(space::Row);
    column->addWidget(m_what);
    column->addWidget(m_scroll, 1);
    column->addLayout(buttons);
}

void ResendDialog::addCards()
{
    auto *content = new QWidget;
    auto *cards = new QVBoxLayout(content);
    cards->setContentsMargins(0, 0, space::Tiny, 0);
    cards->setSpacing(space::Row);
    const auto ofVerdict = [this](SelectionVerdict verdict) {
        return std::ranges::count(m_plan.groups, verdict, &SelectionGroup::verdict);
    };
    const bool onlyOne
        = ofVerdict(SelectionVerdict::SendAgain) + ofVerdict(SelectionVerdict::AfterMending) == 1;
    m_choices.clear();
    for (const SelectionGroup &group : m_plan.groups) {
        if (maySendAgain(group.verdict))
            addChoice(*cards, group, onlyOne || group.verdict == SelectionVerdict::SendAgain);
    }
    addRefused(*cards);
    cards->addStretch(1);
    m_scroll->setWidget(content); // takes the place of the earlier one and deletes it
}

/// The cards are made anew in the other language; what was ticked stays so.
void ResendDialog::retranslate()
{
    setWindowTitle(tr("Send again"));
    m_what->setText(tr("Each message goes once more, to the same person. Tick what is to go, and when."));
    m_cancel->setText(tr("Cancel"));
    std::vector<std::pair<bool, int>> chosen;
    for (const Choice &choice : m_choices)
        chosen.emplace_back(choice.wanted->isChecked(), choice.how->currentIndex());
    for (SelectionGroup &group : m_plan.groups)
        group.words = wordsOf(group);
    addCards();
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        m_choices[i].wanted->setChecked(chosen[i].first);
        m_choices[i].how->setCurrentIndex(chosen[i].second);
    }
    showSum();
}

void ResendDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ResendDialog::addChoice(QVBoxLayout &column, const SelectionGroup &group, bool wanted)
{
    auto *card = new Card;
    auto *tick = new QCheckBox(countText(group));
    tick->setObjectName(u"resendGroup"_s);
    tick->setChecked(wanted);
    auto *how = new QComboBox;
    how->setObjectName(u"resendHow"_s);
    how->setAccessibleName(tr("When it goes"));
    for (const RetryHow way : {RetryHow::Again, RetryHow::TomorrowAt9, RetryHow::AsSms}) {
        if (way != RetryHow::AsSms || group.smsReady)
            how->addItem(wayText(way), QVariant::fromValue(way));
    }
    how->setCurrentIndex(how->findData(QVariant::fromValue(group.how)));
    how->setEnabled(wanted);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::Small);
    top->addWidget(tick, 1);
    top->addWidget(how);
    card->body()->addLayout(top);
    auto *what = wrapped(FontRole::Body, ThemeRole::Text, sentenceOf(group));
    tick->setAccessibleDescription(what->text());
    card->body()->addWidget(what);
    if (group.verdict == SelectionVerdict::AfterMending && !group.words.advice.isEmpty())
        card->body()->addWidget(wrapped(FontRole::Body, ThemeRole::Warning, group.words.advice));
    card->body()->addWidget(namesOf(group));
    column.addWidget(card);
    m_choices.push_back({.group = &group, .wanted = tick, .how = how});
    connect(tick, &QCheckBox::toggled, this, [this, how](bool on) {
        how->setEnabled(on);
        showSum();
    });
    connect(how, &QComboBox::currentIndexChanged, this, &ResendDialog::showSum);
}

void ResendDialog::addRefused(QVBoxLayout &column)
{
    Card *card = nullptr;
    for (const SelectionGroup &group : m_plan.groups) {
        if (maySendAgain(group.verdict))
            continue;
        if (card == nullptr) {
            card = new Card(tr("Not sent again"));
            card->setObjectName(u"resendRefused"_s);
            column.addWidget(card);
        }
        const DeliveryLook look = lookOf(group);
        auto *row = new QHBoxLayout;
        row->setSpacing(space::Small);
        row->addWidget(new GlyphView(look.glyph, look.role, size::Icon), 0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(
            wrapped(FontRole::Body, ThemeRole::Text, u"%1: %2"_s.arg(countText(group), sentenceOf(group))));
        if (const QString hint = hintOf(group); !hint.isEmpty() && group.verdict != SelectionVerdict::Waiting)
            words->addWidget(wrapped(FontRole::Caption, ThemeRole::Muted, hint));
        words->addWidget(namesOf(group));
        row->addLayout(words, 1);
        card->body()->addLayout(row);
    }
}

std::vector<RetryOrder> ResendDialog::orders() const
{
    std::vector<RetryOrder> orders;
    for (const Choice &choice : m_choices) {
        if (!choice.wanted->isChecked())
            continue;
        const auto how = choice.how->currentData().value<RetryHow>();
        for (const OutgoingItem &item : choice.group->items)
            orders.push_back({.item = item.id, .how = how});
    }
    return orders;
}

void ResendDialog::showSum()
{
    const auto chosen = orders();
    const int count = static_cast<int>(chosen.size());
    std::size_t all = 0;
    for (const SelectionGroup &group : m_plan.groups)
        all += group.items.size();
    const int rest = static_cast<int>(all) - count;
    QString sum = count > 0 ? tr("%n go(es) again.", nullptr, count) : tr("Nothing is ticked.");
    if (count > 0 && rest > 0)
        sum += u' ' + tr("%n do(es) not.", nullptr, rest);
    m_sum->setText(sum);
    m_cost->setText(count > 0 ? costSentence(costOf(m_plan, chosen)) : QString());
    m_cost->setVisible(count > 0);
    m_send->setEnabled(count > 0);
    m_send->setText(count > 0 ? tr("Send %n again", nullptr, count) : tr("Send again"));
}

} // namespace recado
