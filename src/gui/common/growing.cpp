// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/common/growing.h"

#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QScreen>

namespace recado {

Growing::Growing(QDialog &dialog)
    : QObject(&dialog)
    , m_dialog(dialog)
{
    dialog.installEventFilter(this);
}

bool Growing::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_dialog && event->type() == QEvent::LayoutRequest)
        grow();
    return QObject::eventFilter(watched, event);
}

void Growing::grow()
{
    if (m_dialog.layout() == nullptr || !m_dialog.isVisible())
        return; // it takes the right size when it is shown
    const int needed = m_dialog.layout()->totalHeightForWidth(m_dialog.width());
    const int possible = qMin(needed, m_dialog.screen()->availableGeometry().height());
    if (possible > m_dialog.height())
        m_dialog.resize(m_dialog.width(), possible);
}

} // namespace recado
