// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/messages/itempanel.h"

#include "gui/common/duties.h"
#include "gui/common/explaining.h"
#include "gui/messages/fixbar.h"
#include "gui/messages/latercard.h"
#include "gui/pieces/card.h"
#include "gui/pieces/glyphview.h"
#include "gui/pieces/messagebubble.h"
#include "gui/pieces/rolelabel.h"
#include "gui/pieces/statuschip.h"
#include "gui/recovery/decisionbar.h"
#include "gui/recovery/diagnosisdialog.h"
#include "gui/theme/stylesheet.h"
#include "models/itemtext.h"
#include "models/pricetext.h"
#include "services/messages/sendservice.h"
#include "services/people/session.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

/// What is queued says why only when something keeps it from leaving at its time.
bool wantsExplanation(const OutgoingPart &part)
{
    if (part.state == PartState::Queued)
        return !explain(part).what.isEmpty();
    return part.state == PartState::Failed || part.state == PartState::MaybeSent
        || part.state == PartState::Unsure || part.state == PartState::Cancelled
        || part.state == PartState::NoReceipt || part.state == PartState::Late;
}

QHBoxLayout *eventRow(const PartEvent &event, const QString &part)
{
    const DeliveryLook look = lookOf(visible(event.state));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Small);
    auto *time = new RoleLabel(FontRole::Caption, ThemeRole::Muted, clockText(event.at));
    time->setToolTip(whenText(event.at));
    row->addWidget(time);
    row->addWidget(new GlyphView(look.glyph, look.role, size::SmallIcon));
    auto *words = new RoleLabel(FontRole::Body, ThemeRole::Text, eventText(event.state));
    words->setWordWrap(true);
    row->addWidget(words, 1);
    row->addWidget(new RoleLabel(FontRole::Caption, ThemeRole::Muted, part));
    return row;
}

} // namespace

ItemPanel::ItemPanel(const GuiServices &services, QWidget *parent)
    : QScrollArea(parent)
    , m_services(services)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    connect(&services.session, &Session::changed, this, &ItemPanel::rebuild);
    rebuild();
}

void ItemPanel::setItem(const OutgoingItem &item)
{
    if (!m_item || m_item->id != item.id) {
        m_events.clear();
        m_files.clear();
    }
    m_item = item;
    rebuild();
    askTimeline();
    askFiles();
}

void ItemPanel::clear()
{
    ++m_generation;
    m_item.reset();
    m_events.clear();
    rebuild();
}

std::optional<ItemId> ItemPanel::shown() const
{
    return m_item ? std::optional(m_item->id) : std::nullopt;
}

void ItemPanel::askTimeline()
{
    QCoro::connect(m_services.send.timeline(m_item->id), this,
                   [this, generation = ++m_generation](Result<std::vector<PartEvent>> events) {
                       if (generation != m_generation || !events)
                           return;
                       m_events = std::move(events).value();
                       rebuild();
                   });
}

void ItemPanel::askFiles()
{
    for (const OutgoingPart &part : m_item->parts) {
        if (!part.file || m_files.contains(*part.file))
            continue;
        QCoro::connect(m_services.send.file(*part.file), this,
                       [this, item = m_item->id](const Result<StoredFile> &file) {
                           if (!file || shown() != item)
                               return; // the bubble then says only what kind of file it is
                           m_files.insert_or_assign(file->id, *file);
                           rebuild();
                       });
    }
}

bool ItemPanel::mayUndo() const
{
    return m_item && !LaterCard::isFor(*m_item)
        && std::ranges::any_of(m_item->parts, [](const OutgoingPart &part) {
               return part.state == PartState::Queued || part.state == PartState::Waiting;
           });
}

void ItemPanel::rebuild()
{
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::Tiny, 0);
    column->setSpacing(space::Row);
    if (m_item)
        fill(*column);
    // takes the place of the earlier one and deletes it; whole, or it would be seen squeezed for a moment
    setWidget(content);
    setVisible(m_item.has_value());
}

void ItemPanel::fill(QVBoxLayout &column)
{
    auto *card = new Card(personText(m_item->contactName, m_item->to));
    auto *facts = new RoleLabel(FontRole::Caption, ThemeRole::Muted,
                                u"%1 · %2 · %3"_s.arg(kindText(m_item->kind), channelText(m_item->channel),
                                                      whenText(m_item->createdAt)));
    card->body()->addWidget(facts);
    auto *cost = new RoleLabel(FontRole::Caption, ThemeRole::Muted, costText(*m_item));
    cost->setObjectName(u"cost"_s);
    if (cost->text().isEmpty()) // never setVisible(true): without a parent yet it would be a window
        cost->hide();
    card->body()->addWidget(cost);
    addBubbles(*card->body());
    if (mayUndo()) {
        auto *undo = new QPushButton(glyphIcon(Glyph::Undo), tr("Take back what has not left"));
        undo->setObjectName(u"undoItem"_s);
        setAllowed(*undo, m_services.session, Duty::SendMessages);
        connect(undo, &QPushButton::clicked, this, [this] { Q_EMIT undoWanted(m_item->id); });
        card->body()->addWidget(undo);
    }
    column.addWidget(card);
    addLater(column);
    addExplanations(column);
    addTimeline(column);
    column.addStretch(1);
}

void ItemPanel::addLater(QVBoxLayout &column)
{
    if (!LaterCard::isFor(*m_item))
        return;
    auto *later = new LaterCard(*m_item, m_services.session);
    connect(later, &LaterCard::cancelWanted, this, &ItemPanel::cancelWanted);
    connect(later, &LaterCard::timeWanted, this, &ItemPanel::timeWanted);
    column.addWidget(later);
}

void ItemPanel::addBubbles(QVBoxLayout &column) const
{
    for (const OutgoingPart &part : m_item->parts) {
        BubbleContent content{.kind = part.kind == PartKind::Pdf    ? BubbleContent::Kind::Pdf
                                  : m_item->channel == Channel::Sms ? BubbleContent::Kind::Sms
                                                                    : BubbleContent::Kind::WhatsAppText,
                              .text = part.body,
                              .time = clockText(part.changedAt).left(5),
                              .state = visible(part.state)};
        if (part.kind == PartKind::Pdf)
            content.file = fileOf(part);
        column.addWidget(new MessageBubble(content));
    }
}

BubbleContent::File ItemPanel::fileOf(const OutgoingPart &part) const
{
    const auto known = part.file ? m_files.find(*part.file) : m_files.end();
    if (known != m_files.end() && !known->second.name.isEmpty())
        return {.name = known->second.name, .bytes = known->second.size};
    return {.name = m_item->kind == ItemKind::Boleto ? tr("The boleto") : tr("The PDF")};
}

void ItemPanel::addExplanations(QVBoxLayout &column)
{
    for (const OutgoingPart &part : m_item->parts) {
        if (!wantsExplanation(part))
            continue;
        const Explanation words = explain(part);
        auto *card = new Card(m_item->parts.size() > 1 ? kindText(part.kind) : QString());
        auto *chip = new StatusChip(visible(part.state));
        card->body()->addWidget(chip, 0, Qt::AlignLeft);
        auto *what = new RoleLabel(FontRole::Strong, ThemeRole::Text, words.what);
        what->setWordWrap(true);
        card->body()->addWidget(what);
        auto *advice = new RoleLabel(FontRole::Body, ThemeRole::Text, words.advice);
        advice->setWordWrap(true);
        advice->setVisible(!words.advice.isEmpty());
        card->body()->addWidget(advice);
        auto *small = new RoleLabel(FontRole::Caption, ThemeRole::Muted, words.small);
        small->setWordWrap(true);
        small->setVisible(!words.small.isEmpty());
        card->body()->addWidget(small);
        if (part.state == PartState::MaybeSent)
            card->body()->addWidget(new DecisionBar(m_services, part));
        addFix(*card->body(), part);
        addSameReason(*card->body(), part);
        auto *copy = new QPushButton(glyphIcon(Glyph::Copy, ThemeRole::Accent), tr("Copy details"));
        setKind(*copy, ButtonKind::Quiet);
        connect(copy, &QPushButton::clicked, this,
                [text = allOf(words)] { QGuiApplication::clipboard()->setText(text); });
        card->body()->addWidget(copy, 0, Qt::AlignLeft);
        column.addWidget(card);
    }
}

void ItemPanel::addFix(QVBoxLayout &column, const OutgoingPart &part)
{
    const bool didNotLeave = part.state == PartState::Cancelled || part.state == PartState::Late
        || part.state == PartState::Queued;
    if (!didNotLeave) {
        auto *why
            = new QPushButton(glyphIcon(Glyph::Search, ThemeRole::Accent), tr("Why did it not arrive?"));
        why->setObjectName(u"whyNot"_s);
        setKind(*why, ButtonKind::Quiet);
        connect(why, &QPushButton::clicked, this, [this] {
            auto *dialog = new DiagnosisDialog(m_services, m_item->id, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
        column.addWidget(why, 0, Qt::AlignLeft);
    }
    if (fixFor(part).fix == Fix::None)
        return;
    auto *fix = new FixBar(m_services, *m_item, part);
    connect(fix, &FixBar::numbersWanted, this, &ItemPanel::numbersWanted);
    connect(fix, &FixBar::historyWanted, this, &ItemPanel::historyWanted);
    connect(fix, &FixBar::writeAgainWanted, this, &ItemPanel::writeAgainWanted);
    column.addWidget(fix);
}

void ItemPanel::addSameReason(QVBoxLayout &column, const OutgoingPart &part)
{
    if (!isFailedOrCancelled(part) || part.replaced)
        return;
    auto *same
        = new QPushButton(glyphIcon(Glyph::Filter, ThemeRole::Accent), tr("Choose all with this reason"));
    same->setObjectName(u"sameReason"_s);
    setKind(*same, ButtonKind::Quiet);
    connect(same, &QPushButton::clicked, this,
            [this, reason = failureReasonOf(part)] { Q_EMIT sameReasonWanted(visible(*m_item), reason); });
    column.addWidget(same, 0, Qt::AlignLeft);
}

void ItemPanel::addTimeline(QVBoxLayout &column) const
{
    if (m_events.empty())
        return;
    auto *card = new Card(tr("What happened"));
    for (const PartEvent &event : m_events) {
        const auto part = std::ranges::find(m_item->parts, event.partId, &OutgoingPart::id);
        const bool several = m_item->parts.size() > 1 && part != m_item->parts.end();
        card->body()->addLayout(eventRow(event, several ? kindText(part->kind) : QString()));
    }
    column.addWidget(card);
}

void ItemPanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace recado
