// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QString>

#include <optional>

namespace recado::storage {

/// Rows of "settings": choices of the people of this database, as text. Never a secret.
class SettingsRepository
{
public:
    explicit SettingsRepository(const QSqlDatabase &db);

    [[nodiscard]] Result<QHash<QString, QString>> all() const;
    [[nodiscard]] Result<std::optional<QString>> find(const QString &key) const;
    /// Adds or replaces. All or none.
    Outcome save(const QHash<QString, QString> &values);
    Outcome remove(const QString &key); ///< NotFound

private:
    QSqlDatabase m_db;
};

} // namespace recado::storage
