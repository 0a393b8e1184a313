// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pieces/reasonedbutton.h"

#include "gui/pieces/rolelabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace recado {

ReasonedButton::ReasonedButton(const QString &text, ButtonKind kind, QWidget *parent)
    : QWidget(parent)
    , m_button(new QPushButton(text))
    , m_plain(new RoleLabel(FontRole::Caption, ThemeRole::Muted))
    , m_link(new QPushButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Small);
    row->addStretch(1);
    row->addWidget(m_plain);
    row->addWidget(m_link);
    row->addWidget(m_button);
    setKind(*m_button, kind);
    setKind(*m_link, ButtonKind::Quiet);
    m_plain->hide();
    m_link->hide();
    setFocusProxy(m_button);
    connect(m_button, &QPushButton::clicked, this, &ReasonedButton::clicked);
    connect(m_link, &QPushButton::clicked, this, &ReasonedButton::followReason);
}

void ReasonedButton::setText(const QString &text)
{
    m_button->setText(text);
}

void ReasonedButton::setReason(const QString &reason, QWidget *field)
{
    m_reason = reason;
    m_field = field;
    const bool free = reason.isEmpty();
    m_plain->setText(reason);
    m_plain->setVisible(!free && field == nullptr);
    m_link->setText(reason);
    m_link->setVisible(!free && field != nullptr);
    m_button->setEnabled(free);
    m_button->setAccessibleDescription(reason);
    m_button->setToolTip(reason);
}

void ReasonedButton::followReason()
{
    if (m_field != nullptr)
        m_field->setFocus(Qt::OtherFocusReason);
}

} // namespace recado
