// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/usage/usageperiod.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

std::optional<QDate> readDay(const QString &text, QDate today)
{
    static const QRegularExpression offset(u"^([+-]\\d{1,5})days?$"_s);
    if (const auto match = offset.match(text); match.hasMatch())
        return today.addDays(match.captured(1).toInt());
    const QDate day = QDate::fromString(text.left(10), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

/// The first day of the piece after the one in which the day lies.
QDate nextPiece(const QString &name, QDate day)
{
    if (name == "Daily"_L1)
        return day.addDays(1);
    return name == "Monthly"_L1 ? firstOfMonth(day).addMonths(1) : QDate(day.year() + 1, 1, 1);
}

UsagePeriod fixedPeriod(const QString &name, QDate today, UsagePeriod asked)
{
    const QDate month = firstOfMonth(today);
    if (name == "Today"_L1)
        return {.from = today, .to = today};
    if (name == "Yesterday"_L1)
        return {.from = today.addDays(-1), .to = today.addDays(-1)};
    if (name == "ThisMonth"_L1)
        return {.from = month, .to = today};
    if (name == "LastMonth"_L1)
        return {.from = month.addMonths(-1), .to = month.addDays(-1)};
    return asked;
}

} // namespace

QDate dayOf(Instant at)
{
    return toDateTime(at).toUTC().date();
}

std::optional<UsagePeriod> readPeriod(const Form &query, QDate today, UsagePeriod defaults)
{
    if (const auto text = query.value(u"StartDate"_s)) {
        const std::optional<QDate> from = readDay(*text, today);
        if (!from)
            return {};
        defaults.from = *from;
    }
    if (const auto text = query.value(u"EndDate"_s)) {
        const std::optional<QDate> to = readDay(*text, today);
        if (!to)
            return {};
        defaults.to = *to;
    }
    return defaults;
}

std::vector<UsagePeriod> periodsOf(const QString &name, QDate today, UsagePeriod asked)
{
    if (name != "Daily"_L1 && name != "Monthly"_L1 && name != "Yearly"_L1)
        return {fixedPeriod(name, today, asked)};
    std::vector<UsagePeriod> periods;
    for (QDate from = asked.from; from <= asked.to;) {
        const QDate next = nextPiece(name, from);
        periods.push_back({.from = from, .to = std::min(next.addDays(-1), asked.to)});
        from = next;
    }
    std::ranges::reverse(periods);
    return periods;
}

} // namespace recado::simulator
