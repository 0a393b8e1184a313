// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QStyledItemDelegate>

namespace recado {

/// Paints the states of an item's parts as chips: icon and word first, colour second. While an item may still
/// be taken back it shows "Undo" with the seconds instead; the click is taken by HeldRows.
class StateDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit StateDelegate(const Clock &clock, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintUndo(QPainter &painter, const QStyleOptionViewItem &option, int seconds) const;
    [[nodiscard]] int secondsLeft(const QModelIndex &index) const;

    const Clock &m_clock;
};

} // namespace recado
