// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pieces/card.h"

#include "gui/pieces/painting.h"
#include "gui/pieces/rolelabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace recado {

Card::Card(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new RoleLabel(FontRole::Section, ThemeRole::Text))
    , m_body(new QVBoxLayout)
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::Card, space::Card, space::Card, space::Card);
    outer->setSpacing(space::Row);
    outer->addLayout(head);
    m_body->setSpacing(space::Row);
    outer->addLayout(m_body, 1);
    m_title->setWordWrap(true);
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setTitleAction(QWidget *action)
{
    auto *head = qobject_cast<QHBoxLayout *>(layout()->itemAt(0)->layout());
    head->addWidget(action, 0, Qt::AlignTop);
}

void Card::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintSurface(painter, rect(), color(ThemeRole::Surface, *this), color(ThemeRole::Border, *this),
                 size::CardRadius);
}

} // namespace recado
