// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/records/tableresource.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

constexpr auto beforeKey = "beforeScenario"_L1;

} // namespace

const RecordTable &TableResource::table(const QString &kind) const
{
    static const RecordTable none;
    const auto found = m_tables.find(kind);
    return found == m_tables.end() ? none : found->second;
}

QJsonObject TableResource::save() const
{
    QJsonObject saved;
    for (const auto &[kind, table] : m_tables)
        saved.insert(kind, table.save());
    return saved;
}

Outcome TableResource::restore(const QJsonObject &saved)
{
    reset();
    for (auto it = saved.constBegin(); it != saved.constEnd(); ++it) {
        if (Outcome restored = m_tables[it.key()].restore(it->toArray()); !restored)
            return restored;
    }
    return Done{};
}

void TableResource::rememberForUndo(Record &record)
{
    if (!record.hidden.contains(beforeKey))
        record.hidden.insert(beforeKey,
                             QJsonObject{{u"shown"_s, record.shown}, {u"hidden"_s, record.hidden}});
}

void TableResource::undoConfiguration()
{
    for (auto &[kind, table] : m_tables) {
        for (Record &record : table.all()) {
            const QJsonValue before = record.hidden.value(beforeKey);
            if (!before.isObject())
                continue;
            record.shown = before["shown"_L1].toObject();
            record.hidden = before["hidden"_L1].toObject();
        }
    }
}

void TableResource::reset()
{
    m_tables.clear();
    fill();
}

} // namespace recado::simulator
