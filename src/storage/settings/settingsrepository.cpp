// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settings/settingsrepository.h"

#include "storage/sql.h"
#include "storage/transaction.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

std::pair<QString, QString> readSetting(const QSqlQuery &row)
{
    return {row.value(0).toString(), row.value(1).toString()};
}

} // namespace

SettingsRepository::SettingsRepository(const QSqlDatabase &db)
    : m_db(db)
{ }

Result<QHash<QString, QString>> SettingsRepository::all() const
{
    const auto rows = readAll(execute(m_db, u"SELECT key, value FROM settings"_s), readSetting);
    if (!rows)
        return rows.error();
    QHash<QString, QString> values;
    for (const auto &[key, value] : *rows)
        values.insert(key, value);
    return values;
}

Result<std::optional<QString>> SettingsRepository::find(const QString &key) const
{
    return readFirst(execute(m_db, u"SELECT value FROM settings WHERE key = :key"_s, {{u":key"_s, key}}),
                     [](const QSqlQuery &row) { return row.value(0).toString(); });
}

Outcome SettingsRepository::save(const QHash<QString, QString> &values)
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    auto upsert = prepare(m_db, uR"(
    INSERT INTO settings (key, value)
    VALUES (:key, :value)
        ON CONFLICT (key) DO UPDATE SET value = excluded.value)"_s);
    if (!upsert)
        return upsert.error();
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (const auto saved = run(*upsert, {{u":key"_s, it.key()}, {u":value"_s, it.value()}}); !saved)
            return saved;
    }
    return transaction->commit();
}

Outcome SettingsRepository::remove(const QString &key)
{
    return changedOne(execute(m_db, u"DELETE FROM settings WHERE key = :key"_s, {{u":key"_s, key}}));
}

} // namespace recado::storage
