// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pieces/bubbleframe.h"

#include "gui/pieces/painting.h"
#include "gui/pieces/rolelabel.h"

#include <QLabel>
#include <QPainter>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace recado {
namespace {

/// A dashed line with words in its middle.
class SegmentBorder : public QWidget // clazy:exclude=missing-qobject-macro
{
public:
    explicit SegmentBorder(const QString &words)
        : m_words(words)
    {
        setAccessibleName(words);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(fontFor(FontRole::Caption, font()));
        return {metrics.horizontalAdvance(m_words) + space::Page, metrics.height() + space::Tiny};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setFont(fontFor(FontRole::Caption, font()));
        const int words = painter.fontMetrics().horizontalAdvance(m_words) + space::Row;
        const int middle = height() / 2;
        painter.setPen(QPen(color(ThemeRole::Muted, *this), 1.0, Qt::DashLine));
        painter.drawLine(0, middle, (width() - words) / 2, middle);
        painter.drawLine((width() + words) / 2, middle, width(), middle);
        painter.setPen(color(ThemeRole::Muted, *this));
        painter.drawText(rect(), Qt::AlignCenter, m_words);
    }

private:
    QString m_words;
};

int neededWidth(const QLabel &label, int most)
{
    QTextDocument document;
    document.setDefaultFont(label.font());
    document.setDocumentMargin(0);
    document.setHtml(label.text());
    document.setTextWidth(most);
    return std::min(most, static_cast<int>(std::ceil(document.idealWidth())) + 2);
}

} // namespace

BubbleFrame::BubbleFrame(ThemeRole ground, QWidget *parent)
    : QWidget(parent)
    , m_ground(ground)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(space::Row, space::Small, space::Row, space::Small);
    m_column->setSpacing(space::Tiny);
}

void BubbleFrame::addText(const QString &html)
{
    auto *label = new RoleLabel(FontRole::Body, ThemeRole::Text);
    label->setTextFormat(Qt::RichText);
    label->setText(html);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse
                                   | Qt::LinksAccessibleByKeyboard);
    connect(label, &QLabel::linkActivated, this, &BubbleFrame::linkActivated);
    m_texts << label;
    m_column->addWidget(label);
}

void BubbleFrame::addSegmentBorder(const QString &words)
{
    m_column->addWidget(new SegmentBorder(words));
}

void BubbleFrame::addWidget(QWidget *widget)
{
    m_column->addWidget(widget);
}

void BubbleFrame::fitInto(int width)
{
    const QMargins margins = m_column->contentsMargins();
    const int most = std::max(1, width - margins.left() - margins.right());
    int needed = 1;
    for (const QLabel *text : std::as_const(m_texts))
        needed = std::max(needed, neededWidth(*text, most));
    for (QLabel *text : std::as_const(m_texts)) {
        text->setFixedWidth(needed);
        text->setFixedHeight(text->heightForWidth(needed));
    }
}

void BubbleFrame::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QColor border = m_ground == ThemeRole::BubbleIn ? color(ThemeRole::Border, *this) : QColor();
    paintSurface(painter, rect(), color(m_ground, *this), border, size::CardRadius);
}

} // namespace recado
