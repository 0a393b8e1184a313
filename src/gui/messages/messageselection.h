// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messages/outgoing.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QTableView;
QT_END_NAMESPACE

namespace recado {

class MessageTableModel;

/// Which rows of the table are chosen: with the mouse, Shift, Ctrl, the arrow keys; Ctrl+A takes all that the
/// filter shows, also those that were not read yet; Esc leaves only the row at the cursor.
class MessageSelection : public QObject
{
    Q_OBJECT

public:
    /// More are not chosen at once: nobody looks at them, and each is a message that costs money.
    static constexpr int atMost = 5000;

    MessageSelection(QTableView &table, MessageTableModel &model);

    [[nodiscard]] int count() const;
    /// In the order of the table.
    [[nodiscard]] std::vector<OutgoingItem> items() const;
    /// The one that is chosen, else the one at the cursor; nothing when several are chosen.
    [[nodiscard]] std::optional<OutgoingItem> only() const;
    /// Goes on while pages arrive, until the person chooses otherwise.
    void chooseAll();
    [[nodiscard]] bool isChoosingAll() const { return m_choosingAll; }
    /// Only those of the table that are among these.
    void choose(const std::vector<ItemId> &items);
    void chooseOnlyCurrent();

Q_SIGNALS:
    /// Other rows, or the same with something new about them.
    void changed();

private:
    void selectLoaded();
    void goOn();

    QTableView &m_table;
    MessageTableModel &m_model;
    QTimer m_soon; ///< other rows: told once for many changes
    QTimer m_news; ///< the same rows moved on
    bool m_choosingAll = false;
    bool m_own = false; ///< the change of the selection is ours
};

} // namespace recado
