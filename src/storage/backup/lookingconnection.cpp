// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup/lookingconnection.h"

#include <QUrl>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {

LookingConnection::LookingConnection(const QString &path)
    : m_name(QUuid::createUuid().toString())
{
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    db.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s);
    QUrl url = QUrl::fromLocalFile(path);
    url.setQuery(u"immutable=1"_s);
    db.setDatabaseName(url.toString(QUrl::FullyEncoded));
    m_open = db.open();
}

LookingConnection::~LookingConnection()
{
    QSqlDatabase::removeDatabase(m_name);
}

} // namespace recado::storage
