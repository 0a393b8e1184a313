// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pieces/clearableedit.h"

#include <QEvent>

namespace recado {

ClearableEdit::ClearableEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
}

void ClearableEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    setClearButtonEnabled(false); // the picture is taken when the button is made
    setClearButtonEnabled(true);
}

} // namespace recado
