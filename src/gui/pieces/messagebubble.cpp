// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pieces/messagebubble.h"

#include "gui/pieces/bubbleframe.h"
#include "gui/pieces/bubbletext.h"
#include "gui/pieces/filetile.h"
#include "gui/pieces/glyphview.h"
#include "gui/pieces/rolelabel.h"
#include "gui/theme/deliverylook.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>
#include <utility>

namespace recado {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int widest = 460;
constexpr int narrowest = 160;
constexpr double share = 0.82; ///< of the width at hand

/// Time and ticks, at the end of the bubble.
QWidget *foot(const BubbleContent &content)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Tiny);
    row->addStretch(1);
    row->addWidget(new RoleLabel(FontRole::Caption, ThemeRole::Muted, content.time));
    if (!content.state)
        return line;
    const DeliveryLook look = lookOf(*content.state);
    const bool ordinary
        = look.role == ThemeRole::Muted || look.role == ThemeRole::Accent || look.role == ThemeRole::Info;
    // Ticks everybody knows; what went another way is said in words too.
    if (!ordinary || *content.state == DeliveryState::Cancelled)
        row->addWidget(new RoleLabel(FontRole::Caption, look.role, look.word));
    auto *tick = new GlyphView(look.glyph, look.role, size::SmallIcon);
    tick->setToolTip(look.word);
    tick->setAccessibleName(look.word);
    row->addWidget(tick);
    return line;
}

} // namespace

MessageBubble::MessageBubble(BubbleContent content, QWidget *parent)
    : QWidget(parent)
    , m_content(std::move(content))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSizeConstraint(
        QLayout::SetNoConstraint); // or the words of today would be the least width for ever
    rebuild();
}

void MessageBubble::setContent(const BubbleContent &content)
{
    m_content = content;
    rebuild();
}

void MessageBubble::setState(DeliveryState state)
{
    m_content.state = state;
    rebuild();
}

QSize MessageBubble::minimumSizeHint() const
{
    return {narrowest, QWidget::minimumSizeHint().height()};
}

void MessageBubble::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_frame->fitInto(std::min(widest, static_cast<int>(width() * share)));
}

void MessageBubble::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const QEvent::Type type = event->type();
    // Links carry their colour, ticks their word.
    if (type == QEvent::PaletteChange || type == QEvent::LanguageChange
        || type == QEvent::ApplicationFontChange)
        rebuild();
}

void MessageBubble::rebuild()
{
    if (m_frame != nullptr) {
        m_frame->hide();
        m_frame->deleteLater(); // one of its links may be what led here
    }
    m_frame = new BubbleFrame(m_content.outgoing ? ThemeRole::BubbleOut : ThemeRole::BubbleIn);
    connect(m_frame, &BubbleFrame::linkActivated, this, &MessageBubble::linkActivated);
    if (!m_content.author.isEmpty())
        m_frame->addWidget(new RoleLabel(FontRole::Caption, ThemeRole::Accent, m_content.author));
    const QColor link = color(ThemeRole::Accent, *this);
    switch (m_content.kind) {
    case BubbleContent::Kind::WhatsAppText:
        m_frame->addText(whatsAppHtml(m_content.text, link));
        break;
    case BubbleContent::Kind::Sms: {
        const QStringList segments
            = m_content.segments.isEmpty() ? QStringList(m_content.text) : m_content.segments;
        for (qsizetype at = 0; at < segments.size(); ++at) {
            if (at > 0)
                m_frame->addSegmentBorder(tr("part %1 of %2").arg(at + 1).arg(segments.size()));
            m_frame->addText(smsHtml(segments.at(at), link));
        }
        break;
    }
    case BubbleContent::Kind::Pdf:
        m_frame->addWidget(new FileTile(m_content.file));
        break;
    }
    m_frame->addWidget(foot(m_content));
    auto *row = qobject_cast<QHBoxLayout *>(layout());
    while (row->count() > 0)
        delete row->takeAt(0);
    if (m_content.outgoing)
        row->addStretch(1);
    row->addWidget(m_frame, 0, Qt::AlignTop);
    if (!m_content.outgoing)
        row->addStretch(1);
    m_frame->fitInto(std::min(widest, static_cast<int>(width() * share)));
    m_frame->show();
    refreshName();
}

void MessageBubble::refreshName()
{
    const QString body = m_content.kind == BubbleContent::Kind::Pdf ? m_content.file.name
        : m_content.kind == BubbleContent::Kind::Sms                ? m_content.text
                                                                    : whatsAppPlain(m_content.text);
    const QString who = m_content.outgoing ? tr("Message of ours") : tr("Message of the customer");
    const QString state = m_content.state ? lookOf(*m_content.state).word : QString();
    QStringList parts{who, m_content.time, state, body};
    parts.removeAll(QString());
    setAccessibleName(parts.join(u", "_s));
}

} // namespace recado
