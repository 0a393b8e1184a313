// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/media/mediahostrepository.h"

#include "storage/sql.h"
#include "storage/transaction.h"
#include "storage/values.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

QString toJson(const QMap<QString, QString> &fields)
{
    QJsonObject json;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field)
        json.insert(field.key(), field.value());
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QMap<QString, QString> fieldsFrom(const QString &text)
{
    QMap<QString, QString> fields;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto field = json.begin(); field != json.end(); ++field)
        fields.insert(field.key(), field.value().toString());
    return fields;
}

QString selectSql()
{
    return u"SELECT id, tenant_id, kind, fields, days, chosen, chosen_at, tested_at, test_reason "
           "FROM media_hosts "_s;
}

MediaPlace readPlace(const QSqlQuery &row)
{
    return {.id = idFrom<MediaHostId>(row.value(0)),
            .tenantId = idFrom<TenantId>(row.value(1)),
            .kind = enumFrom<HostKind>(row.value(2)),
            .fields = fieldsFrom(row.value(3).toString()),
            .days = row.value(4).toInt(),
            .isChosen = row.value(5).toInt() == 1,
            .chosenAt = instantFrom(row.value(6)),
            .testedAt = optionalInstantFrom(row.value(7)),
            .testReason = row.value(8).toString()};
}

Outcome save(const QSqlDatabase &db, const MediaPlace &place, bool chosen)
{
    const auto saved = execute(db, uR"(
    INSERT INTO media_hosts (id, tenant_id, kind, fields, days, chosen, chosen_at, tested_at, test_reason)
    VALUES (:id, :tenant, :kind, :fields, :days, :chosen, :at, :testedAt, :reason)
        ON CONFLICT (id)
        DO UPDATE SET kind = excluded.kind, fields = excluded.fields, days = excluded.days,
                      chosen = excluded.chosen, chosen_at = excluded.chosen_at,
                      tested_at = excluded.tested_at, test_reason = excluded.test_reason)"_s,
                               {{u":id"_s, toColumn(place.id)},
                                {u":tenant"_s, toColumn(place.tenantId)},
                                {u":kind"_s, toColumn(place.kind)},
                                {u":fields"_s, toJson(place.fields)},
                                {u":days"_s, place.days},
                                {u":chosen"_s, toColumn(chosen)},
                                {u":at"_s, toColumn(place.chosenAt)},
                                {u":testedAt"_s, toColumn(place.testedAt)},
                                {u":reason"_s, place.testReason}});
    return saved ? Outcome(Done{}) : Outcome(saved.error());
}

} // namespace

MediaHostRepository::MediaHostRepository(const QSqlDatabase &db)
    : m_db(db)
{ }

Result<std::optional<MediaPlace>> MediaHostRepository::chosen(TenantId tenant) const
{
    return readFirst(execute(m_db, selectSql() + u"WHERE tenant_id = :tenant AND chosen = 1"_s,
                             {{u":tenant"_s, toColumn(tenant)}}),
                     readPlace);
}

Result<std::vector<MediaPlace>> MediaHostRepository::allChosen() const
{
    return readAll(execute(m_db, selectSql() + u"WHERE chosen = 1 ORDER BY id"_s, {}), readPlace);
}

Result<std::optional<MediaPlace>> MediaHostRepository::find(MediaHostId id) const
{
    return readFirst(execute(m_db, selectSql() + u"WHERE id = :id"_s, {{u":id"_s, toColumn(id)}}), readPlace);
}

Outcome MediaHostRepository::leave(TenantId tenant)
{
    const auto left = execute(m_db, u"UPDATE media_hosts SET chosen = 0 WHERE tenant_id = :tenant"_s,
                              {{u":tenant"_s, toColumn(tenant)}});
    return left ? Outcome(Done{}) : Outcome(left.error());
}

Outcome MediaHostRepository::choose(const MediaPlace &place)
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    if (const auto left = leave(place.tenantId); !left)
        return left;
    if (const auto saved = save(m_db, place, true); !saved)
        return saved;
    return transaction->commit();
}

Outcome MediaHostRepository::addLeft(const MediaPlace &place)
{
    return save(m_db, place, false);
}

Outcome MediaHostRepository::noteTest(MediaHostId id, Instant at, const QString &reason)
{
    return changedOne(
        execute(m_db, u"UPDATE media_hosts SET tested_at = :at, test_reason = :reason WHERE id = :id"_s,
                {{u":at"_s, toColumn(at)}, {u":reason"_s, reason}, {u":id"_s, toColumn(id)}}));
}

Result<std::vector<MediaHostId>> MediaHostRepository::removeEmpty()
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    const QString empty
        = u"chosen = 0 AND NOT EXISTS (SELECT 1 FROM published_files f WHERE f.host = media_hosts.id)"_s;
    const auto ids = readAll(execute(m_db, u"SELECT id FROM media_hosts WHERE "_s + empty),
                             [](const QSqlQuery &row) { return idFrom<MediaHostId>(row.value(0)); });
    if (!ids)
        return ids.error();
    for (const MediaHostId &id : *ids) {
        const auto removed = execute(m_db, u"DELETE FROM media_hosts WHERE id = :id AND "_s + empty,
                                     {{u":id"_s, toColumn(id)}});
        if (!removed)
            return removed.error();
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return ids;
}

} // namespace recado::storage
