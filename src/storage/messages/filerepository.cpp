// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messages/filerepository.h"

#include "storage/sql.h"
#include "storage/transaction.h"
#include "storage/values.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

enum Column { ColId, ColPath, ColName, ColSha256, ColSize, ColContentType, ColCreatedAt };

/// As text: the two engines disagree about bytes.
QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

StoredFile readFile(const QSqlQuery &row)
{
    return StoredFile{.id = idFrom<FileId>(row.value(ColId)),
                      .path = row.value(ColPath).toString(),
                      .name = row.value(ColName).toString(),
                      .sha256 = QByteArray::fromHex(row.value(ColSha256).toString().toLatin1()),
                      .size = row.value(ColSize).toLongLong(),
                      .contentType = row.value(ColContentType).toString(),
                      .createdAt = instantFrom(row.value(ColCreatedAt))};
}

} // namespace

FileRepository::FileRepository(const QSqlDatabase &db)
    : m_db(db)
{ }

Outcome FileRepository::add(std::span<const StoredFile> files)
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    auto insert = prepare(m_db, uR"(
    INSERT INTO files (id, path, name, sha256, size, content_type, created_at)
    VALUES (:id, :path, :name, :sha256, :size, :contentType, :createdAt))"_s);
    if (!insert)
        return insert.error();
    for (const StoredFile &file : files) {
        const auto inserted = run(*insert,
                                  {{u":id"_s, toColumn(file.id)},
                                   {u":path"_s, file.path},
                                   {u":name"_s, file.name},
                                   {u":sha256"_s, hex(file.sha256)},
                                   {u":size"_s, file.size},
                                   {u":contentType"_s, file.contentType},
                                   {u":createdAt"_s, toColumn(file.createdAt)}});
        if (!inserted)
            return inserted;
    }
    return transaction->commit();
}

Result<std::optional<StoredFile>> FileRepository::find(FileId id) const
{
    return readFirst(execute(m_db, uR"(
    SELECT id, path, name, sha256, size, content_type, created_at
      FROM files
     WHERE id = :id)"_s,
                             {{u":id"_s, toColumn(id)}}),
                     readFile);
}

Result<std::vector<StoredFile>> FileRepository::bySha256(const QByteArray &sha256) const
{
    return readAll(execute(m_db, uR"(
    SELECT id, path, name, sha256, size, content_type, created_at
      FROM files
     WHERE sha256 = :sha256
     ORDER BY created_at, id)"_s,
                           {{u":sha256"_s, hex(sha256)}}),
                   readFile);
}

Outcome FileRepository::remove(FileId id)
{
    return changedOne(execute(m_db, u"DELETE FROM files WHERE id = :id"_s, {{u":id"_s, toColumn(id)}}));
}

} // namespace recado::storage
