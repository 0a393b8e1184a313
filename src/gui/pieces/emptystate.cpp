// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pieces/emptystate.h"

#include "gui/pieces/glyphview.h"
#include "gui/pieces/rolelabel.h"
#include "gui/theme/stylesheet.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace recado {
namespace {

constexpr int pictureSide = 48;
constexpr int textWidth = 480;

} // namespace

EmptyState::EmptyState(Glyph glyph, const Words &words, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new RoleLabel(FontRole::Section, ThemeRole::Text))
    , m_example(new RoleLabel(FontRole::Body, ThemeRole::Muted))
    , m_button(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    column->setSpacing(space::Small);
    column->addStretch(2);
    column->addWidget(new GlyphView(glyph, ThemeRole::StrongBorder, pictureSide), 0, Qt::AlignHCenter);
    column->addSpacing(space::Small);
    for (RoleLabel *label : {m_sentence, m_example}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
        label->setMinimumWidth(textWidth / 2);
        label->setMaximumWidth(textWidth);
        auto *row
            = new QHBoxLayout; // an alignment in the column would ignore the height that wrapped words need
        row->addStretch(1);
        row->addWidget(label, textWidth);
        row->addStretch(1);
        column->addLayout(row);
    }
    column->addSpacing(space::Small);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    setKind(*m_button, ButtonKind::Primary);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    setWords(words);
}

void EmptyState::setWords(const Words &words)
{
    m_sentence->setText(words.sentence);
    m_example->setText(words.example);
    m_example->setVisible(!words.example.isEmpty());
    m_button->setText(words.button);
    m_button->setVisible(!words.button.isEmpty());
    setAccessibleName(words.sentence);
    setAccessibleDescription(words.example);
}

} // namespace recado
