// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace recado {

/// A moment in UTC, in whole milliseconds: how times travel through the program and into the database.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

[[nodiscard]] inline qint64 toMsecs(Instant at)
{
    return at.time_since_epoch().count();
}

[[nodiscard]] inline Instant fromMsecs(qint64 msecs)
{
    return Instant{std::chrono::milliseconds{msecs}};
}

[[nodiscard]] inline QDateTime toDateTime(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMsecs(at), Qt::UTC);
}

[[nodiscard]] inline Instant fromDateTime(const QDateTime &at)
{
    return fromMsecs(at.toMSecsSinceEpoch());
}

} // namespace recado
