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
    // The picture is taken when the button is made. Not at once: Qt tells of the change while it goes through
    // all widgets, and the old button is one of them.
    QMetaObject::invokeMethod(
        this,
        [this] {
            setClearButtonEnabled(false);
            setClearButtonEnabled(true);
        },
        Qt::QueuedConnection);
}

} // namespace recado
