// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>

namespace recado::storage {

/// A connection to an SQLite file that cannot change it, not even by looking: no journal is made beside it.
/// For files that nobody writes meanwhile.
class LookingConnection
{
public:
    explicit LookingConnection(const QString &path);
    ~LookingConnection();
    Q_DISABLE_COPY_MOVE(LookingConnection)

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] QSqlDatabase handle() const { return QSqlDatabase::database(m_name, false); }

private:
    QString m_name;
    bool m_open = false;
};

} // namespace recado::storage
