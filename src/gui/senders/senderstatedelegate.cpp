// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/senders/senderstatedelegate.h"

#include "gui/senders/senderlook.h"
#include "gui/theme/metrics.h"

namespace recado {

void SenderStateDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto state = static_cast<SenderState>(index.data(SenderTableModel::StateRole).toInt());
    const DeliveryLook look = lookOf(state);
    option->icon = glyphIcon(look.glyph, look.role);
    option->decorationSize = QSize(size::SmallIcon, size::SmallIcon);
    option->features |= QStyleOptionViewItem::HasDecoration;
    const QColor ink = color(look.role, shadeOf(option->palette));
    option->palette.setColor(QPalette::Text, ink);
    option->palette.setColor(QPalette::HighlightedText, ink);
}

} // namespace recado
