// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pieces/keyfigure.h"

#include "gui/pieces/rolelabel.h"

#include <QVBoxLayout>

namespace recado {

using namespace Qt::Literals::StringLiterals;

KeyFigure::KeyFigure(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_number(new RoleLabel(FontRole::KeyFigure, ThemeRole::Text, u"–"_s))
    , m_label(new RoleLabel(FontRole::Body, ThemeRole::Muted, label))
    , m_change(new RoleLabel(FontRole::Caption, ThemeRole::Muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_label);
    column->addWidget(m_number);
    column->addWidget(m_change);
    m_label->setWordWrap(true);
    m_change->setWordWrap(true);
    m_change->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    refreshName();
}

void KeyFigure::setLabel(const QString &label)
{
    m_label->setText(label);
    refreshName();
}

void KeyFigure::setNumber(const QString &number, ThemeRole role)
{
    m_number->setText(number);
    m_number->setThemeRole(role);
    refreshName();
}

void KeyFigure::setChange(const QString &change, ThemeRole role)
{
    m_change->setText(change);
    m_change->setThemeRole(role);
    m_change->setVisible(!change.isEmpty());
    refreshName();
}

void KeyFigure::refreshName()
{
    setAccessibleName(u"%1: %2"_s.arg(m_label->text(), m_number->text()));
    setAccessibleDescription(m_change->text());
}

} // namespace recado
