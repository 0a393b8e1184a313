// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/records/recordtable.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {

Record &RecordTable::add(Record record)
{
    const QString sid = record.sid;
    m_records.push_back(std::move(record));
    m_bySid.insert(sid, std::prev(m_records.end()));
    return m_records.back();
}

Record *RecordTable::find(const QString &accountSid, const QString &sid)
{
    const auto found = m_bySid.constFind(sid);
    return found != m_bySid.constEnd() && (*found)->accountSid == accountSid ? &**found : nullptr;
}

const Record *RecordTable::find(const QString &accountSid, const QString &sid) const
{
    const auto found = m_bySid.constFind(sid);
    return found != m_bySid.constEnd() && (*found)->accountSid == accountSid ? &**found : nullptr;
}

bool RecordTable::remove(const QString &accountSid, const QString &sid)
{
    if (!find(accountSid, sid))
        return false;
    m_records.erase(m_bySid.take(sid));
    return true;
}

void RecordTable::removeIf(const std::function<bool(const Record &record)> &goes)
{
    for (auto it = m_records.begin(); it != m_records.end();) {
        if (!goes(*it)) {
            ++it;
            continue;
        }
        m_bySid.remove(it->sid);
        it = m_records.erase(it);
    }
}

QJsonArray RecordTable::save() const
{
    QJsonArray saved;
    for (const Record &record : m_records)
        saved.append(QJsonObject{{u"sid"_s, record.sid},
                                 {u"account"_s, record.accountSid},
                                 {u"shown"_s, record.shown},
                                 {u"hidden"_s, record.hidden}});
    return saved;
}

Outcome RecordTable::restore(const QJsonArray &saved)
{
    clear();
    for (const auto &one : saved) {
        Record record{.sid = one["sid"_L1].toString(),
                      .accountSid = one["account"_L1].toString(),
                      .shown = one["shown"_L1].toObject(),
                      .hidden = one["hidden"_L1].toObject()};
        if (record.sid.isEmpty()) {
            clear();
            return Error{.kind = ErrorKind::BadReply, .detail = u"a record without a SID"_s};
        }
        add(std::move(record));
    }
    return Done{};
}

void RecordTable::clear()
{
    m_records.clear();
    m_bySid.clear();
}

} // namespace recado::simulator
