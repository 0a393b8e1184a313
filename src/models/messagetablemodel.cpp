// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/messagetablemodel.h"

#include "base/logging.h"
#include "domain/messages/schedule.h"
#include "models/itemtext.h"

#include <algorithm>

namespace recado {
namespace {

constexpr int pageSize = 200;

QList<DeliveryState> statesOf(const OutgoingItem &item)
{
    if (waitsForItsTime(item))
        return {DeliveryState::Scheduled};
    QList<DeliveryState> states;
    for (const OutgoingPart &part : item.parts) {
        if (!part.replaced) // of a part that was tried again only the newest try counts
            states.append(visible(part.state));
    }
    return states;
}

} // namespace

MessageTableModel::MessageTableModel(PageSource source, StateWords words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(std::move(source))
    , m_words(std::move(words))
{ }

void MessageTableModel::reload()
{
    beginResetModel();
    ++m_generation;
    m_rows.clear();
    m_rowOfId.clear();
    m_next.reset();
    m_state = State::Idle;
    endResetModel();
}

bool MessageTableModel::take(const OutgoingItem &item, bool insert)
{
    if (const auto row = m_rowOfId.constFind(item.id); row != m_rowOfId.cend()) {
        m_rows[static_cast<std::size_t>(*row)] = item;
        Q_EMIT dataChanged(index(*row, 0), index(*row, ColumnCount - 1));
        return true;
    }
    if (!insert || (!m_rows.empty() && item.createdAt < m_rows.front().createdAt))
        return false;
    beginInsertRows({}, 0, 0);
    m_rows.insert(m_rows.begin(), item);
    numberRows();
    endInsertRows();
    return true;
}

void MessageTableModel::setSenderNumbers(QHash<SenderId, QString> numbers)
{
    m_numbers = std::move(numbers);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, FromColumn), index(rowCount() - 1, FromColumn));
}

void MessageTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QModelIndex MessageTableModel::indexOf(const ItemId &id) const
{
    const auto row = m_rowOfId.constFind(id);
    return row == m_rowOfId.cend() ? QModelIndex() : index(*row, 0);
}

int MessageTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MessageTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MessageTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OutgoingItem &item = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return displayText(item, index.column());
    case Qt::ToolTipRole:
        if (index.column() == StateColumn && item.scheduledFor)
            return tr("Scheduled for %1").arg(whenText(*item.scheduledFor));
        return index.column() == WhatColumn ? itemText(item) : QVariant();
    case Qt::AccessibleTextRole:
        return displayText(item, index.column());
    case IdRole:
        return QVariant::fromValue(item.id);
    case ItemRole:
        return QVariant::fromValue(item);
    case StatesRole:
        return QVariant::fromValue(statesOf(item));
    case ScheduledForRole:
        return item.scheduledFor && visible(item) == DeliveryState::Scheduled ? whenText(*item.scheduledFor)
                                                                              : QVariant();
    default:
        return {};
    }
}

QVariant MessageTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case WhenColumn:
        return tr("When");
    case ToColumn:
        return tr("To");
    case WhatColumn:
        return tr("What");
    case StateColumn:
        return tr("State");
    case FromColumn:
        return tr("From");
    default:
        return {};
    }
}

bool MessageTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_state == State::Idle;
}

void MessageTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_state = State::Loading;
    // QCoro::connect, not then(this, ...): the answer may arrive after this model is gone
    QCoro::connect(
        m_source(m_next, pageSize), this,
        [this, generation = m_generation](Result<ItemPage> page) { onPage(generation, std::move(page)); });
}

void MessageTableModel::onPage(int generation, Result<ItemPage> page)
{
    if (generation != m_generation)
        return;
    if (!page) {
        qCWarning(lcModels) << "page of messages not loaded:" << page.error();
        m_state = State::Failed; // not Idle: a view would ask again at once, and again
        Q_EMIT loadFailed(page.error());
        return;
    }
    append(std::move(page).value());
    Q_EMIT loaded();
}

void MessageTableModel::append(ItemPage page)
{
    m_next = page.next;
    m_state = page.next ? State::Idle : State::Complete;
    // An item that was put on top while the page travelled may be in the page as well.
    std::erase_if(page.rows, [this](const OutgoingItem &item) { return m_rowOfId.contains(item.id); });
    if (page.rows.empty())
        return;

    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(page.rows.size()) - 1);
    for (int row = first; const OutgoingItem &item : page.rows)
        m_rowOfId.insert(item.id, row++);
    std::ranges::move(page.rows, std::back_inserter(m_rows));
    endInsertRows();
}

void MessageTableModel::numberRows()
{
    for (int row = 0; const OutgoingItem &item : m_rows)
        m_rowOfId.insert(item.id, row++);
}

QString MessageTableModel::displayText(const OutgoingItem &item, int column) const
{
    switch (column) {
    case WhenColumn:
        return whenText(item.createdAt);
    case ToColumn:
        return personText(item.contactName, item.to);
    case WhatColumn:
        return summaryText(item);
    case FromColumn:
        return phoneText(m_numbers.value(item.senderId));
    case StateColumn: {
        QStringList words;
        for (const DeliveryState state : statesOf(item))
            words.append(m_words(state));
        return words.join(QStringLiteral(" · "));
    }
    default:
        return {};
    }
}

} // namespace recado
