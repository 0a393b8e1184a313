// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QJsonObject>

#include <functional>
#include <list>

namespace recado::simulator {

/// One thing that the simulated Twilio keeps for an account.
struct Record
{
    QString sid;
    QString accountSid;
    QJsonObject shown = {}; ///< as the API answers it
    QJsonObject hidden = {}; ///< what only the simulator knows
};

/// Records of one kind in the order in which they were made. A record never moves: references stay good
/// until it is removed.
class RecordTable
{
public:
    Record &add(Record record);
    /// Null when the account has none with the SID.
    [[nodiscard]] Record *find(const QString &accountSid, const QString &sid);
    [[nodiscard]] const Record *find(const QString &accountSid, const QString &sid) const;
    /// False when there was none.
    bool remove(const QString &accountSid, const QString &sid);
    void removeIf(const std::function<bool(const Record &record)> &goes);

    [[nodiscard]] std::list<Record> &all() { return m_records; }
    [[nodiscard]] const std::list<Record> &all() const { return m_records; }

    [[nodiscard]] QJsonArray save() const;
    /// Takes the place of what is there. Error: BadReply when a record has no SID; the table is then empty.
    [[nodiscard]] Outcome restore(const QJsonArray &saved);
    void clear();

private:
    std::list<Record> m_records;
    QHash<QString, std::list<Record>::iterator> m_bySid;
};

} // namespace recado::simulator
