// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sendertablemodel.h"

#include "models/itemtext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado {

QString channelsText(const Sender &sender)
{
    QStringList channels;
    for (const Channel channel : {Channel::WhatsApp, Channel::Sms}) {
        if (serves(sender, channel))
            channels.append(channelText(channel));
    }
    return channels.join(u", "_s);
}

QString shortSid(const QString &sid)
{
    return sid.size() < 8 ? sid : u"%1… %2"_s.arg(sid.left(2), sid.right(4));
}

SenderTableModel::SenderTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void SenderTableModel::setRows(std::vector<SenderRow> rows)
{
    const bool same = std::ranges::equal(
        rows, m_rows, {}, [](const SenderRow &row) { return row.sender.id; },
        [](const SenderRow &row) { return row.sender.id; });
    if (!same) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_rows = std::move(rows);
    retranslate();
}

void SenderTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QModelIndex SenderTableModel::indexOf(const SenderId &id) const
{
    const auto found = std::ranges::find(m_rows, id, [](const SenderRow &row) { return row.sender.id; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()), 0);
}

int SenderTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SenderTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SenderTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SenderRow &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == AccountColumn ? row.account.sid : QVariant();
    case RowRole:
        return QVariant::fromValue(row);
    case PausedRole:
        return row.sender.paused;
    default:
        return {};
    }
}

QVariant SenderTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case NumberColumn:
        return tr("Number");
    case ChannelsColumn:
        return tr("Channels");
    case AccountColumn:
        return tr("Account");
    case TestedColumn:
        return tr("Last test");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

QString SenderTableModel::displayText(const SenderRow &row, int column)
{
    switch (column) {
    case NumberColumn:
        return phoneText(row.sender.number);
    case ChannelsColumn:
        return channelsText(row.sender);
    case AccountColumn:
        return shortSid(row.account.sid);
    case TestedColumn:
        return row.account.testedAt ? whenText(*row.account.testedAt) : tr("Never");
    case StateColumn:
        return row.sender.paused ? tr("Paused") : tr("Sends");
    default:
        return {};
    }
}

} // namespace recado
