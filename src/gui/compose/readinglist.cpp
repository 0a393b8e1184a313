// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/compose/readinglist.h"

#include "gui/pieces/elidedlabel.h"
#include "gui/pieces/glyphview.h"
#include "gui/pieces/painting.h"
#include "gui/pieces/rolelabel.h"
#include "gui/theme/glyph.h"
#include "gui/theme/stylesheet.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

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
    case ReadingFact::Mark::Typed:
        return {Glyph::Edit, ThemeRole::Accent};
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
    , m_grid(new QGridLayout(this))
    , m_value(new ElidedLabel(fact.value, FontRole::Body,
                              fact.mark == ReadingFact::Mark::Missing ? ThemeRole::Muted : ThemeRole::Text))
    , m_note(new RoleLabel(FontRole::Caption, ThemeRole::Muted, fact.note))
{
    const auto [glyph, role] = lookOf(fact.mark);
    auto *label = new RoleLabel(FontRole::Caption, ThemeRole::Muted, fact.label);
    label->setFixedWidth(labelWidth(*this));
    m_value->setElideMode(fact.key == "line"_L1 ? Qt::ElideMiddle : Qt::ElideRight);
    m_grid->setContentsMargins(space::Small, space::Tiny, space::Small, space::Tiny);
    m_grid->setHorizontalSpacing(space::Small);
    m_grid->setVerticalSpacing(0);
    m_grid->addWidget(new GlyphView(glyph, role, size::SmallIcon), 0, 0);
    m_grid->addWidget(label, 0, 1);
    m_grid->addWidget(m_value, 0, 2);
    m_grid->setColumnStretch(2, 1);
    const bool under = fact.mark == ReadingFact::Mark::Look || fact.mark == ReadingFact::Mark::Typed;
    m_note->setThemeRole(fact.mark == ReadingFact::Mark::Look ? ThemeRole::Warning : ThemeRole::Muted);
    m_note->setWordWrap(under);
    m_note->setVisible(!fact.note.isEmpty());
    under ? m_grid->addWidget(m_note, 1, 2) : m_grid->addWidget(m_note, 0, 3);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(u"%1: %2. %3"_s.arg(fact.label, fact.value, fact.note));
    if (fact.canCorrect)
        addPencil();
}

void ReadingRow::addPencil()
{
    // no button: it would make the row half as high again, and the row itself has the focus and F2
    m_pencil = new GlyphView(Glyph::Edit, ThemeRole::Muted, size::SmallIcon);
    m_pencil->setObjectName(u"correct-"_s + m_fact.key);
    m_pencil->setCursor(Qt::PointingHandCursor);
    m_pencil->setToolTip(tr("Type it yourself (F2)"));
    setAccessibleDescription(m_pencil->toolTip());
    m_grid->addWidget(m_pencil, 0, 4);
}

void ReadingRow::beginEdit()
{
    if (!m_fact.canCorrect || m_edit != nullptr)
        return;
    m_edit = new QLineEdit(m_fact.editText);
    m_edit->setObjectName(u"typed-"_s + m_fact.key);
    m_edit->setAccessibleName(m_fact.label);
    m_value->hide();
    m_grid->addWidget(m_edit, 0, 2);
    m_edit->show(); // a layout would show it later, and what is hidden takes no focus
    m_edit->selectAll();
    m_edit->setFocus();
    connect(m_edit, &QLineEdit::returnPressed, this, [this] { Q_EMIT typed(m_fact.key, m_edit->text()); });
}

void ReadingRow::setError(const QString &error)
{
    m_note->setText(error);
    m_note->setThemeRole(ThemeRole::Danger);
    m_note->setWordWrap(true);
    m_grid->addWidget(m_note, 1, 2);
    m_note->show();
    if (m_edit != nullptr) {
        setInvalid(*m_edit, true);
        m_edit->setAccessibleDescription(error);
    }
}

void ReadingRow::endEdit()
{
    if (m_edit == nullptr)
        return;
    m_edit->deleteLater();
    m_edit = nullptr;
    m_value->show();
    m_note->setText(m_fact.note);
    m_note->setThemeRole(m_fact.mark == ReadingFact::Mark::Look ? ThemeRole::Warning : ThemeRole::Muted);
    m_note->setVisible(!m_fact.note.isEmpty());
    setFocus();
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
    if (m_pencil != nullptr && m_pencil->geometry().contains(event->position().toPoint()))
        beginEdit();
}

void ReadingRow::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
    beginEdit();
}

void ReadingRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_edit != nullptr)
        endEdit();
    else if (event->key() == Qt::Key_F2 && m_fact.canCorrect)
        beginEdit();
    else
        QWidget::keyPressEvent(event);
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
    retranslate();
}

void ReadingList::retranslate()
{
    setAccessibleName(tr("What was read from the boleto")); // the rows come anew with their facts
}

void ReadingList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReadingList::setFacts(const std::vector<ReadingFact> &facts)
{
    for (ReadingRow *row : m_rows) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const ReadingFact &fact : facts) {
        auto *row = new ReadingRow(fact);
        connect(row, &ReadingRow::pointedAt, this, &ReadingList::pointedAt);
        connect(row, &ReadingRow::typed, this, &ReadingList::typed);
        m_column->addWidget(row);
        m_rows.push_back(row);
    }
}

void ReadingList::highlight(const QString &key)
{
    for (ReadingRow *row : m_rows)
        row->setHighlighted(row->fact().key == key);
}

ReadingRow *ReadingList::rowOf(const QString &key) const
{
    const auto row = std::ranges::find(m_rows, key, [](const ReadingRow *each) { return each->fact().key; });
    return row == m_rows.end() ? nullptr : *row;
}

void ReadingList::focusRow(const QString &key)
{
    highlight(key);
    if (ReadingRow *row = rowOf(key); row != nullptr)
        row->setFocus(Qt::OtherFocusReason);
}

void ReadingList::setError(const QString &key, const QString &error)
{
    if (ReadingRow *row = rowOf(key); row != nullptr)
        row->setError(error);
}

} // namespace recado
