// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/messages/outgoing.h"

#include <QObject>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QTableView;
QT_END_NAMESPACE

namespace recado {

/// Whole seconds in which the item may still be taken back; 0 when it is not held any more.
[[nodiscard]] int secondsHeld(const OutgoingItem &item, Instant now);

/// Keeps the countdown of held rows moving; a press on it, or the Delete key on the one row that is chosen,
/// is "take back". A press and not a click: the row's details appear beside the table at the press and move
/// the column. It only shows: whether a message leaves is decided by the outbox.
class HeldRows : public QObject
{
    Q_OBJECT

public:
    HeldRows(QTableView &table, const Clock &clock);

    /// A row may have become held.
    void look();

Q_SIGNALS:
    void undoWanted(const recado::ItemId &item);
    /// The key, while several rows are chosen.
    void cancelSeveralWanted();

private:
    [[nodiscard]] bool anyHeld() const;
    void undo(const QModelIndex &row);
    void onDelete();

    QTableView &m_table;
    const Clock &m_clock;
    QTimer m_second;
};

} // namespace recado
