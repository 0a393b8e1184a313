// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/records/moments.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {

Instant openedAt()
{
    return fromDateTime(QDateTime(QDate(2024, 3, 4), QTime(12, 0), Qt::UTC));
}

QString isoDate(Instant at)
{
    return toDateTime(at).toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s);
}

std::optional<Instant> readMoment(const QString &text)
{
    QDateTime at = QDateTime::fromString(text, Qt::ISODate);
    if (!at.isValid())
        return {};
    if (at.timeSpec() == Qt::LocalTime)
        at.setTimeSpec(Qt::UTC);
    return fromDateTime(at);
}

} // namespace recado::simulator
