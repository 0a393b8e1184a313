// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "simulator/http/form.h"

#include <QDate>

#include <optional>
#include <vector>

namespace recado::simulator {

/// Days, both included.
struct UsagePeriod
{
    QDate from;
    QDate to;

    [[nodiscard]] bool holds(QDate day) const { return day >= from && day <= to; }
};

/// The day of a moment, in UTC as all of Twilio's usage is.
[[nodiscard]] QDate dayOf(Instant at);

/// What StartDate and EndDate say: YYYY-MM-DD or an offset from today such as "-30days"; the defaults where
/// they say nothing. Nothing when they cannot be read.
[[nodiscard]] std::optional<UsagePeriod> readPeriod(const Form &query, QDate today, UsagePeriod defaults);

/// The records that a list is made of, newest first. name: "", Today, Yesterday, ThisMonth, LastMonth,
/// AllTime, or Daily, Monthly, Yearly, which cut the period into pieces.
[[nodiscard]] std::vector<UsagePeriod> periodsOf(const QString &name, QDate today, UsagePeriod asked);

} // namespace recado::simulator
