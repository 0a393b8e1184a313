// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/messages/selectionpanel.h"

#include "gui/common/duties.h"
#include "gui/messages/messageselection.h"
#include "gui/messages/selectionwords.h"
#include "gui/pieces/card.h"
#include "gui/pieces/glyphview.h"
#include "gui/pieces/rolelabel.h"
#include "gui/theme/stylesheet.h"
#include "services/people/session.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

std::vector<ItemId> idsOf(const SelectionGroup &group)
{
    std::vector<ItemId> ids;
    std::ranges::transform(group.items, std::back_inserter(ids), &OutgoingItem::id);
    return ids;
}

bool isWaiting(SelectionVerdict verdict)
{
    return verdict == SelectionVerdict::Waiting;
}

/// Of what failed or is in doubt the person learns before what goes and what does not.
bool isAskedAbout(SelectionVerdict verdict)
{
    return verdict != SelectionVerdict::Waiting && verdict != SelectionVerdict::Settled;
}

RoleLabel *wrapped(FontRole font, ThemeRole role, const QString &text)
{
    auto *label = new RoleLabel(font, role, text);
    label->setWordWrap(true);
    if (text.isEmpty()) // never setVisible(true): without a parent yet it would be a window
        label->hide();
    return label;
}

} // namespace

SelectionPanel::SelectionPanel(const GuiServices &services, QWidget *parent)
    : QScrollArea(parent)
    , m_services(services)
{
    setObjectName(u"selectionPanel"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    connect(&services.session, &Session::changed, this, &SelectionPanel::rebuild);
    hide();
}

void SelectionPanel::setItems(std::vector<OutgoingItem> items, bool full)
{
    m_items = std::move(items);
    m_groups = groupsOf(m_items);
    m_full = full;
    rebuild();
}

void SelectionPanel::clear()
{
    if (!m_items.empty())
        setItems({}, false);
}

void SelectionPanel::askCancel()
{
    if (auto *cancel = findChild<QPushButton *>(u"cancelMany"_s); cancel != nullptr)
        cancel->click();
}

std::vector<ItemId> SelectionPanel::idsThat(bool (*fits)(SelectionVerdict)) const
{
    std::vector<ItemId> ids;
    for (const SelectionGroup &group : m_groups) {
        if (fits(group.verdict))
            std::ranges::copy(idsOf(group), std::back_inserter(ids));
    }
    return ids;
}

void SelectionPanel::rebuild()
{
    const bool focused = isAncestorOf(focusWidget()) && !m_items.empty();
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::Tiny, 0);
    column->setSpacing(space::Row);
    setVisible(!m_items.empty());
    if (!m_items.empty()) {
        auto *card = new Card(tr("%n message(s) chosen", nullptr, static_cast<int>(m_items.size())));
        if (m_full)
            card->body()->addWidget(wrapped(FontRole::Caption, ThemeRole::Muted,
                                            tr("No more than %1 can be chosen at once: these are the newest.")
                                                .arg(QLocale().toString(MessageSelection::atMost))));
        addButtons(*card->body()); // first: the reasons may be many
        for (const SelectionGroup &group : m_groups)
            addGroup(*card->body(), group);
        column->addWidget(card);
    }
    column->addStretch(1);
    setWidget(content); // takes the place of the earlier one and deletes it
    if (auto *again = content->findChild<QPushButton *>(); focused && again != nullptr)
        again->setFocus(); // what was pressed there is gone with the earlier content
}

void SelectionPanel::addGroup(QVBoxLayout &column, const SelectionGroup &group)
{
    const DeliveryLook look = lookOf(group);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Small);
    row->addWidget(new GlyphView(look.glyph, look.role, size::Icon), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *what = wrapped(FontRole::Body, ThemeRole::Text, sentenceOf(group));
    what->setObjectName(u"selectionGroup"_s);
    words->addWidget(what);
    words->addWidget(wrapped(FontRole::Caption, ThemeRole::Muted, hintOf(group)));
    row->addLayout(words, 1);
    auto *count = new QPushButton(QLocale().toString(static_cast<int>(group.items.size())));
    count->setObjectName(u"narrow"_s);
    setKind(*count, ButtonKind::Quiet);
    count->setToolTip(tr("Choose only these"));
    count->setAccessibleName(tr("Choose only these: %1").arg(sentenceOf(group)));
    count->setEnabled(m_groups.size() > 1);
    connect(count, &QPushButton::clicked, this, [this, ids = idsOf(group)] { Q_EMIT narrowed(ids); });
    row->addWidget(count, 0, Qt::AlignTop);
    column.addLayout(row);
}

void SelectionPanel::addButtons(QVBoxLayout &column)
{
    const auto sendable = idsThat(&maySendAgain);
    const auto waiting = idsThat(&isWaiting);
    if (!sendable.empty()) {
        auto *again = new QPushButton(glyphIcon(Glyph::Refresh, ThemeRole::OnAccent),
                                      tr("Send %n again …", nullptr, static_cast<int>(sendable.size())));
        again->setObjectName(u"sendManyAgain"_s);
        setKind(*again, ButtonKind::Primary);
        setAllowed(*again, m_services.session, Duty::SendMessages);
        connect(again, &QPushButton::clicked, this,
                [this] { Q_EMIT sendAgainWanted(idsThat(&isAskedAbout)); });
        column.addWidget(again);
    }
    if (!waiting.empty()) {
        auto *cancel = new QPushButton(glyphIcon(Glyph::Undo),
                                       tr("Cancel %n …", nullptr, static_cast<int>(waiting.size())));
        cancel->setObjectName(u"cancelMany"_s);
        setAllowed(*cancel, m_services.session, Duty::SendMessages);
        connect(cancel, &QPushButton::clicked, this, [this, waiting] { Q_EMIT cancelWanted(waiting); });
        column.addWidget(cancel);
    }
    auto *none = new QPushButton(tr("Choose only one"));
    none->setObjectName(u"chooseNone"_s);
    setKind(*none, ButtonKind::Quiet);
    connect(none, &QPushButton::clicked, this, &SelectionPanel::noneWanted);
    column.addWidget(none, 0, Qt::AlignLeft);
}

void SelectionPanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_groups = groupsOf(m_items); // their sentences are in the person's language
    rebuild();
}

} // namespace recado
