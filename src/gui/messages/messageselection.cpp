// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/messages/messageselection.h"

#include "models/messagetablemodel.h"

#include <QItemSelection>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QTableView>

#include <algorithm>

using namespace std::chrono_literals;

namespace recado {
namespace {

constexpr auto rows = QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;

} // namespace

MessageSelection::MessageSelection(QTableView &table, MessageTableModel &model)
    : QObject(&table)
    , m_table(table)
    , m_model(model)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0ms);
    connect(&m_soon, &QTimer::timeout, this, &MessageSelection::changed);
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_choosingAll = m_choosingAll && m_own;
        m_soon.start();
    });
    connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, &m_soon,
            qOverload<>(&QTimer::start));
    m_news.setSingleShot(true);
    m_news.setInterval(200ms);
    connect(&m_news, &QTimer::timeout, this, &MessageSelection::changed);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] {
        if (!m_news.isActive()) // a thousand that move make five pictures a second, not a thousand
            m_news.start();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_choosingAll = false;
        m_soon.start();
    });
    connect(&model, &MessageTableModel::loaded, this, &MessageSelection::goOn);
    connect(&model, &MessageTableModel::loadFailed, this, [this] { m_choosingAll = false; });
    const auto onKey = [this, &table](const QKeySequence &keys, auto act) {
        auto *key = new QShortcut(keys, &table);
        key->setContext(Qt::WidgetShortcut);
        connect(key, &QShortcut::activated, this, act);
    };
    onKey(QKeySequence::SelectAll, &MessageSelection::chooseAll);
    onKey(Qt::Key_Escape, &MessageSelection::chooseOnlyCurrent);
}

int MessageSelection::count() const
{
    // not selectedRows(): it makes a list of every one
    int chosen = 0;
    const QItemSelection ranges = m_table.selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges)
        chosen += range.height();
    return chosen;
}

std::vector<OutgoingItem> MessageSelection::items() const
{
    std::vector<int> numbers;
    const QItemSelection ranges = m_table.selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            numbers.push_back(row);
    }
    std::ranges::sort(numbers);
    std::vector<OutgoingItem> chosen;
    chosen.reserve(numbers.size());
    for (const int row : numbers)
        chosen.push_back(m_model.index(row, 0).data(MessageTableModel::ItemRole).value<OutgoingItem>());
    return chosen;
}

std::optional<OutgoingItem> MessageSelection::only() const
{
    const int chosen = count();
    if (chosen > 1)
        return std::nullopt;
    const QItemSelection ranges = m_table.selectionModel()->selection();
    const QModelIndex row
        = chosen == 1 ? m_model.index(ranges.constFirst().top(), 0) : m_table.currentIndex();
    if (!row.isValid())
        return std::nullopt;
    return row.data(MessageTableModel::ItemRole).value<OutgoingItem>();
}

void MessageSelection::chooseAll()
{
    m_choosingAll = true;
    goOn();
}

void MessageSelection::goOn()
{
    if (!m_choosingAll)
        return;
    selectLoaded();
    const bool more = m_model.rowCount() < atMost && m_model.canFetchMore({});
    if (more)
        m_model.fetchMore({}); // loaded() comes
    else if (!m_model.isLoading())
        m_choosingAll = false;
}

void MessageSelection::selectLoaded()
{
    const int last = std::min(m_model.rowCount(), atMost) - 1;
    if (last < 0)
        return;
    const QScopedValueRollback own(m_own, true);
    if (!m_table.currentIndex().isValid()) // where the arrow keys go on from
        m_table.selectionModel()->setCurrentIndex(m_model.index(0, 0), QItemSelectionModel::NoUpdate);
    m_table.selectionModel()->select(QItemSelection(m_model.index(0, 0), m_model.index(last, 0)), rows);
}

void MessageSelection::choose(const std::vector<ItemId> &items)
{
    std::vector<int> numbers;
    for (const ItemId &item : items) {
        if (const QModelIndex row = m_model.indexOf(item); row.isValid())
            numbers.push_back(row.row());
    }
    std::ranges::sort(numbers);
    QItemSelection selection; // few ranges: whatever is painted looks through all of them
    for (auto first = numbers.begin(); first != numbers.end();) {
        auto last = first;
        while (std::next(last) != numbers.end() && *std::next(last) == *last + 1)
            ++last;
        selection.select(m_model.index(*first, 0), m_model.index(*last, 0));
        first = std::next(last);
    }
    m_table.selectionModel()->select(selection, rows);
}

void MessageSelection::chooseOnlyCurrent()
{
    if (count() < 2)
        return;
    m_table.selectionModel()->select(m_table.currentIndex(), rows);
}

} // namespace recado
