// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/messages/outgoing.h"

#include <QAbstractTableModel>
#include <QCoro/QCoroTask>
#include <QHash>

#include <functional>
#include <optional>
#include <vector>

namespace recado {

/// Outgoing items of one tenant, newest first, read page by page as the view asks for more. Order and filters
/// belong to the source: a sorting proxy would only sort what is loaded.
class MessageTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhenColumn, ToColumn, WhatColumn, StateColumn, FromColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< ItemId
        ItemRole, ///< OutgoingItem
        StatesRole, ///< QList<DeliveryState>, one for each part in order
        ScheduledForRole, ///< when it is to leave, as text; of what is scheduled
    };

    using PageSource
        = std::function<QCoro::Task<Result<ItemPage>>(std::optional<ItemCursor> after, int limit)>;
    /// The word of a state in the person's language; whoever paints the states has it.
    using StateWords = std::function<QString(DeliveryState)>;

    MessageTableModel(PageSource source, StateWords words, QObject *parent = nullptr);

    /// Forgets every row and starts again, for example when the filter changed.
    void reload();
    /// Puts the newest form of an item in place of the row that shows it. An item that is not here and is
    /// newer than all rows becomes the first one when `insert` says so. Returns whether it is shown now.
    bool take(const OutgoingItem &item, bool insert);
    void setSenderNumbers(QHash<SenderId, QString> numbers);
    /// Words have changed with the language.
    void retranslate();

    [[nodiscard]] bool contains(const ItemId &id) const { return m_rowOfId.contains(id); }
    [[nodiscard]] QModelIndex indexOf(const ItemId &id) const;
    [[nodiscard]] bool isLoading() const { return m_state == State::Loading; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loadFailed(const recado::Error &error);
    /// A page has arrived (even an empty one).
    void loaded();

private:
    enum class State { Idle, Loading, Complete, Failed };

    void append(ItemPage page);
    void onPage(int generation, Result<ItemPage> page);
    void numberRows();
    [[nodiscard]] QString displayText(const OutgoingItem &item, int column) const;

    PageSource m_source;
    StateWords m_words;
    std::vector<OutgoingItem> m_rows;
    QHash<ItemId, int> m_rowOfId;
    QHash<SenderId, QString> m_numbers;
    std::optional<ItemCursor> m_next;
    State m_state = State::Idle;
    int m_generation = 0; ///< answers to questions asked before the last reload() are dropped
};

} // namespace recado
