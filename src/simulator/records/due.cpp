// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/records/due.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

constexpr auto dueKey = "dueMs"_L1;

} // namespace

std::optional<Instant> dueOf(const Record &record)
{
    const QJsonValue due = record.hidden[dueKey];
    return due.isUndefined() ? std::optional<Instant>() : fromMsecs(due.toInteger());
}

void setDue(Record &record, const std::optional<Instant> &due)
{
    if (due)
        record.hidden.insert(dueKey, toMsecs(*due));
    else
        record.hidden.remove(dueKey);
}

std::optional<Instant> earliestDue(const RecordTable &table)
{
    std::optional<Instant> first;
    for (const Record &record : table.all()) {
        const std::optional<Instant> due = dueOf(record);
        if (due && (!first || *due < *first))
            first = due;
    }
    return first;
}

Record *firstDue(RecordTable &table, Instant now)
{
    Record *first = nullptr;
    Instant firstTime = now;
    for (Record &record : table.all()) {
        const std::optional<Instant> due = dueOf(record);
        if (due && (first ? *due < firstTime : *due <= now)) {
            first = &record;
            firstTime = *due;
        }
    }
    return first;
}

} // namespace recado::simulator
