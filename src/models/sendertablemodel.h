// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tenants/account.h"
#include "domain/tenants/sender.h"

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
    enum Column { NumberColumn, ChannelsColumn, AccountColumn, TestedColumn, StateColumn, ColumnCount };
    enum Role {
        RowRole = Qt::UserRole, ///< SenderRow
        PausedRole, ///< bool
    };

    explicit SenderTableModel(QObject *parent = nullptr);

    /// Rows of numbers that are shown already stay where they are (a selection survives).
    void setRows(std::vector<SenderRow> rows);
    void retranslate();
    [[nodiscard]] QModelIndex indexOf(const SenderId &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString displayText(const SenderRow &row, int column);

    std::vector<SenderRow> m_rows;
};

/// "WhatsApp, SMS".
[[nodiscard]] QString channelsText(const Sender &sender);
/// "AC… 0001": enough to tell two accounts apart on the screen.
[[nodiscard]] QString shortSid(const QString &sid);

} // namespace recado
