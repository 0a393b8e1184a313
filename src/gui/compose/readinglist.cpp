// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/compose/readinglist.h"

#include "gui/pieces/elidedlabel.h"
#include "gui/pieces/glyphview.h"
#include "gui/pieces/painting.h"
#include "gui/pieces/rolelabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

struct MarkLook
{
    Glyph glyph;
    ThemeRole role;
};

MarkLook lookOf(ReadingFact::Mark mark)
{
    switch (mark) {
    case ReadingFact::Mark::Good:
        return {Glyph::Success, ThemeRole::Success};
    case ReadingFact::Mark::Look:
        return {Glyph::Warning, ThemeRole::Warning};
    case ReadingFact::Mark::Missing:
        return {Glyph::StateNoReceipt, ThemeRole::Muted};
    }
    Q_UNREACHABLE();
}

int labelWidth(const QWidget &widget)
{
    return widget.fontMetrics().averageCharWidth() * 11;
}

} // namespace

ReadingRow::ReadingRow(const ReadingFact &fact, QWidget *parent)
    : QWidget(parent)
    , m_fact(fact)
{
    const auto [glyph, role] = lookOf(fact.mark);
    auto *label = new RoleLabel(FontRole::Caption, ThemeRole::Muted, fact.label);
    label->setFixedWidth(labelWidth(*this));
    auto *value
        = new ElidedLabel(fact.value, FontRole::Body,
                          fact.mark == ReadingFact::Mark::Missing ? ThemeRole::Muted : ThemeRole::Text);
    value->setElideMode(fact.key == "line"_L1 ? Qt::ElideMiddle : Qt::ElideRight);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::Small, space::Tiny, space::Small, space::Tiny);
    grid->setHorizontalSpacing(space::Small);
    grid->setVerticalSpacing(0);
    grid->addWidget(new GlyphView(glyph, role, size::SmallIcon), 0, 0);
    grid->addWidget(label, 0, 1);
    grid->addWidget(value, 0, 2);
    grid->setColumnStretch(2, 1);
    if (!fact.note.isEmpty()) {
        const bool problem = fact.mark == ReadingFact::Mark::Look;
        auto *note
            = new RoleLabel(FontRole::Caption, problem ? ThemeRole::Warning : ThemeRole::Muted, fact.note);
        note->setWordWrap(problem);
        problem ? grid->addWidget(note, 1, 2) : grid->addWidget(note, 0, 3);
    }
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(u"%1: %2. %3"_s.arg(fact.label, fact.value, fact.note));
}

void ReadingRow::setHighlighted(bool highlighted)
{
    m_highlighted = highlighted;
    update();
}

void ReadingRow::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    if (m_highlighted)
        paintSurface(painter, rect(), color(ThemeRole::AccentWash, *this), {}, size::ControlRadius);
    if (hasFocus())
        paintFocusRing(painter, rect(), color(ThemeRole::Accent, *this), size::ControlRadius);
}

void ReadingRow::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    Q_EMIT pointedAt(m_fact.key);
}

void ReadingRow::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    Q_EMIT pointedAt(m_fact.key);
}

void ReadingRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    Q_EMIT pointedAt(m_fact.key);
}

ReadingList::ReadingList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setAccessibleName(tr("What was read from the boleto"));
}

void ReadingList::setFacts(const std::vector<ReadingFact> &facts)
{
    for (ReadingRow *row : m_rows)
        row->deleteLater();
    m_rows.clear();
    for (const ReadingFact &fact : facts) {
        auto *row = new ReadingRow(fact);
        connect(row, &ReadingRow::pointedAt, this, &ReadingList::pointedAt);
        m_column->addWidget(row);
        m_rows.push_back(row);
    }
}

void ReadingList::highlight(const QString &key)
{
    for (ReadingRow *row : m_rows)
        row->setHighlighted(row->fact().key == key);
}

} // namespace recado
