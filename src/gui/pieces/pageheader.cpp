// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pieces/pageheader.h"

#include "gui/pieces/reasonedbutton.h"
#include "gui/pieces/rolelabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace recado {

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new RoleLabel(FontRole::PageTitle, ThemeRole::Text, title))
    , m_subtitle(new RoleLabel(FontRole::Body, ThemeRole::Muted))
    , m_actions(new QHBoxLayout)
    , m_primary(new ReasonedButton(QString()))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_actions->setSpacing(space::Small);
    m_actions->addWidget(m_primary);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Card);
    row->addLayout(words, 1);
    row->addLayout(m_actions);
    m_title->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    m_subtitle->hide();
    m_primary->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_primary, &ReasonedButton::clicked, this, &PageHeader::primaryTriggered);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::setPrimaryAction(const QString &text)
{
    m_primary->setText(text);
    m_primary->setVisible(!text.isEmpty());
}

void PageHeader::addSecondary(QWidget *widget)
{
    m_actions->insertWidget(m_actions->count() - 1, widget);
}

} // namespace recado
