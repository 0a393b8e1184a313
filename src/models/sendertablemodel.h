// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/tenants/account.h"
#include "domain/tenants/sender.h"
#include "models/sendertext.h"

#include <QAbstractTableModel>

#include <vector>

namespace recado {

/// A number together with the account that it belongs to.
struct SenderRow
{
    Sender sender;
    Account account;
};

/// The numbers of one tenant. There are few: all of them are handed in at once.
class SenderTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        StateColumn,
        ChannelsColumn,
        QualityColumn,
        ReachColumn,
        BalanceColumn,
        TestedColumn,
        AccountColumn,
        ColumnCount
    };
    enum Role {
        RowRole = Qt::UserRole, ///< SenderRow
        PausedRole, ///< bool
        StateRole, ///< SenderState as int
    };

    /// @param clock tells how long ago a test was; outlives the model
    explicit SenderTableModel(Clock &clock, QObject *parent = nullptr);

    /// Rows of numbers that are shown already stay where they are (a selection survives).
    void setRows(std::vector<SenderRow> rows);
    void retranslate();
    [[nodiscard]] QModelIndex indexOf(const SenderId &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString displayText(const SenderRow &row, int column) const;

    std::vector<SenderRow> m_rows;
    Clock &m_clock;
};

} // namespace recado
