// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/boleto/duedatefactor.h"

namespace recado::boleto {

namespace {

constexpr qint64 smallest = 1000;
constexpr qint64 largest = 9999;
constexpr qint64 cycle = largest - smallest + 1;
constexpr qint64 daysBack = 3000;
constexpr qint64 daysAhead = 5500;

QDate base()
{
    return {1997, 10, 7};
}

bool isInWindow(const QDate &date, const QDate &today)
{
    const auto days = today.daysTo(date);
    return days >= -daysBack && days <= daysAhead;
}

} // namespace

std::optional<DueDateFactor> DueDateFactor::fromValue(int value)
{
    if (value < smallest || value > largest)
        return std::nullopt;
    return DueDateFactor(value);
}

std::optional<DueDateFactor> DueDateFactor::forDate(const QDate &due)
{
    const auto days = base().daysTo(due);
    if (!due.isValid() || days < smallest || days > largest + cycle)
        return std::nullopt;
    return DueDateFactor(static_cast<int>(days > largest ? days - cycle : days));
}

ResolvedDue DueDateFactor::resolve(const QDate &today) const
{
    const auto first = base().addDays(m_value);
    const auto second = first.addDays(cycle);
    std::optional<QDate> date;
    if (isInWindow(first, today))
        date = first;
    else if (isInWindow(second, today))
        date = second;
    return {.date = date, .firstCycle = first, .secondCycle = second};
}

} // namespace recado::boleto
