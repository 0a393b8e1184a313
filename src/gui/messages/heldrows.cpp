// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/messages/heldrows.h"

#include "models/messagetablemodel.h"

#include <QGuiApplication>
#include <QShortcut>
#include <QTableView>

#include <algorithm>

using namespace std::chrono_literals;

namespace recado {
namespace {

/// Held items are the newest ones: nobody sends more than this by hand within the time of undoing.
constexpr int newest = 50;

} // namespace

int secondsHeld(const OutgoingItem &item, Instant now)
{
    if (item.heldBy.isEmpty() || item.heldUntil <= now)
        return 0;
    return static_cast<int>(std::chrono::ceil<std::chrono::seconds>(item.heldUntil - now).count());
}

HeldRows::HeldRows(QTableView &table, const Clock &clock)
    : QObject(&table)
    , m_table(table)
    , m_clock(clock)
{
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, [this] {
        m_table.viewport()->update();
        look();
    });
    auto *key = new QShortcut(QKeySequence::Delete, &table);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &HeldRows::onDelete);
    connect(&table, &QTableView::pressed, this, [this](const QModelIndex &index) {
        const bool left = QGuiApplication::mouseButtons().testFlag(Qt::LeftButton);
        const bool choosing = QGuiApplication::keyboardModifiers() != Qt::NoModifier; // several rows
        if (left && !choosing && index.column() == MessageTableModel::StateColumn)
            undo(index);
    });
}

void HeldRows::undo(const QModelIndex &row)
{
    const auto item = row.data(MessageTableModel::ItemRole).value<OutgoingItem>();
    if (row.isValid() && secondsHeld(item, m_clock.now()) > 0)
        Q_EMIT undoWanted(item.id);
}

void HeldRows::onDelete()
{
    if (m_table.selectionModel()->selectedRows().size() > 1)
        Q_EMIT cancelSeveralWanted();
    else
        undo(m_table.currentIndex());
}

void HeldRows::look()
{
    if (!anyHeld())
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start();
}

bool HeldRows::anyHeld() const
{
    const QAbstractItemModel &model = *m_table.model();
    const int rows = std::min(model.rowCount(), newest);
    for (int row = 0; row < rows; ++row) {
        const auto item = model.index(row, 0).data(MessageTableModel::ItemRole).value<OutgoingItem>();
        if (secondsHeld(item, m_clock.now()) > 0)
            return true;
    }
    return false;
}

} // namespace recado
