// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pieces/fieldrow.h"

#include "gui/pieces/glyphview.h"
#include "gui/pieces/rolelabel.h"
#include "gui/theme/stylesheet.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace recado {

FieldRow::FieldRow(const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_label(new RoleLabel(FontRole::Strong, ThemeRole::Text))
    , m_sign(new GlyphView(Glyph::Danger, ThemeRole::Danger, size::SmallIcon))
    , m_note(new RoleLabel(FontRole::Caption, ThemeRole::Muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Tiny);
    column->addWidget(m_label);
    column->addWidget(field);
    auto *under = new QHBoxLayout;
    under->setSpacing(space::Tiny);
    under->addWidget(m_sign, 0, Qt::AlignTop);
    under->addWidget(m_note, 1);
    column->addLayout(under);
    m_label->setBuddy(field);
    m_note->setWordWrap(true);
    setMaximumWidth(size::FormWidth);
    setLabel(label);
    refresh();
}

void FieldRow::setLabel(const QString &label)
{
    m_label->setText(label);
    QString spoken = label;
    m_field->setAccessibleName(spoken.remove(u'&'));
}

void FieldRow::setHint(const QString &hint)
{
    m_hint = hint;
    refresh();
}

void FieldRow::setError(const QString &error)
{
    m_error = error;
    refresh();
}

void FieldRow::refresh()
{
    const bool wrong = !m_error.isEmpty();
    m_note->setText(wrong ? m_error : m_hint);
    m_note->setThemeRole(wrong ? ThemeRole::Danger : ThemeRole::Muted);
    m_note->setVisible(!m_note->text().isEmpty());
    m_sign->setVisible(wrong);
    m_field->setAccessibleDescription(m_note->text());
    setInvalid(*m_field, wrong);
}

} // namespace recado
