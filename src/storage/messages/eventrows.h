// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/messages/outgoing.h"
#include "storage/jsonrows.h"

#include <map>
#include <utility>

class QSqlDatabase;

namespace recado::storage {

/// Lines for the timelines of many parts, written with one statement for all that say the same. One line for
/// each part: two of one part would get the same number.
class EventRows
{
public:
    void add(PartId part, PartState state, Instant at, const QString &detail);
    /// Inside a transaction. Nothing when nothing was added.
    Outcome write(const QSqlDatabase &db) const;

private:
    using Said = std::pair<PartState, QString>; ///< and its detail

    std::map<Said, JsonRows> m_rows;
};

} // namespace recado::storage
