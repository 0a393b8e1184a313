// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/media/placechoice.h"

#include "gui/media/mediatext.h"
#include "gui/pieces/rolelabel.h"

#include <QEvent>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace recado {

PlaceChoice::PlaceChoice(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Tiny);
    for (const HostKind kind : allHostKinds) {
        const Row row{.button = new QRadioButton, .note = new RoleLabel(FontRole::Caption, ThemeRole::Muted)};
        row.button->setObjectName(u"kind-"_s + toWord(kind));
        row.note->setWordWrap(true);
        row.note->setIndent(space::Page); // under the words of its button
        column->addWidget(row.button);
        column->addWidget(row.note);
        column->addSpacing(space::Small);
        m_rows.emplace(kind, row);
    }
    column->addStretch(1);
    setKind(HostKind::S3);
    retranslate();
}

HostKind PlaceChoice::kind() const
{
    for (const auto &[kind, row] : m_rows) {
        if (row.button->isChecked())
            return kind;
    }
    return HostKind::S3;
}

void PlaceChoice::setKind(HostKind kind)
{
    m_rows.at(kind).button->setChecked(true);
}

void PlaceChoice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PlaceChoice::retranslate()
{
    for (const auto &[kind, row] : m_rows) {
        row.button->setText(choiceText(kind));
        row.button->setAccessibleDescription(choiceNote(kind));
        row.note->setText(choiceNote(kind));
    }
}

} // namespace recado
