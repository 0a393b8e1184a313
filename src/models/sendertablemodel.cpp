// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sendertablemodel.h"

#include "models/itemtext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado {

namespace {

QVariant toolTip(const SenderRow &row, int column)
{
    if (column == SenderTableModel::AccountColumn)
        return row.account.sid;
    if (column == SenderTableModel::TestedColumn && row.sender.testedAt)
        return whenText(*row.sender.testedAt);
    return {};
}

} // namespace

SenderTableModel::SenderTableModel(Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
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
        return toolTip(row, index.column());
    case RowRole:
        return QVariant::fromValue(row);
    case PausedRole:
        return row.sender.paused;
    case StateRole:
        return static_cast<int>(stateOf(row.sender));
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
    case QualityColumn:
        return tr("Quality");
    case ReachColumn:
        return tr("Reach");
    case BalanceColumn:
        return tr("Balance");
    case TestedColumn:
        return tr("Last test");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

QString SenderTableModel::displayText(const SenderRow &row, int column) const
{
    const auto report = reportFromJson(row.sender.testResult);
    const TestFacts facts = report ? report->facts : TestFacts{};
    const QString none = u"–"_s;
    const auto orNone = [&none](const QString &text) { return text.isEmpty() ? none : text; };
    switch (column) {
    case NumberColumn:
        return phoneText(row.sender.number);
    case ChannelsColumn:
        return channelsText(row.sender);
    case AccountColumn:
        return shortSid(row.account.sid);
    case QualityColumn:
        return orNone(qualityText(facts.quality));
    case ReachColumn:
        return orNone(reachText(facts.dailyReach));
    case BalanceColumn:
        return orNone(balanceText(facts));
    case TestedColumn:
        return report ? tr("%1 ago").arg(spanText(m_clock.now() - report->at)) : tr("Never");
    case StateColumn:
        return stateText(stateOf(row.sender));
    default:
        return {};
    }
}

} // namespace recado
