// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pieces/rolelabel.h"

#include <QApplication>
#include <QEvent>

namespace recado {

RoleLabel::RoleLabel(FontRole font, ThemeRole role, const QString &text, QWidget *parent)
    : QLabel(text, parent)
    , m_font(font)
    , m_role(role)
{
    setTextFormat(Qt::PlainText); // names and messages come from outside: never markup by accident
    refresh();
}

void RoleLabel::setFontRole(FontRole font)
{
    m_font = font;
    refresh();
}

void RoleLabel::setThemeRole(ThemeRole role)
{
    m_role = role;
    refresh();
}

void RoleLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::ApplicationFontChange)
        refresh();
}

void RoleLabel::refresh()
{
    const QFont wanted = fontFor(m_font, QApplication::font());
    if (font() != wanted)
        setFont(wanted);
    QPalette colors = palette();
    const QColor text = color(m_role, *this);
    if (colors.color(QPalette::Active, QPalette::WindowText) == text)
        return; // setPalette() comes back here as PaletteChange
    colors.setColor(QPalette::WindowText, text);
    setPalette(colors);
}

} // namespace recado
