// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/media/filerecordrepository.h"

#include "storage/sql.h"
#include "storage/values.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado::storage {
namespace {

/// An upload takes minutes at most; one that is older ended with its program.
constexpr auto longestUpload = 30min;

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QString selectSql()
{
    return u"SELECT id, host, holder, sha256, name, content_type, size, remote_id, url, state, published_at, "
           "until, tries, next_try_at, reason FROM published_files "_s;
}

FileRecord readRecord(const QSqlQuery &row)
{
    return {.id = idFrom<FileRecordId>(row.value(0)),
            .host = row.value(1).toString(),
            .holder = row.value(2).toString(),
            .sha256 = QByteArray::fromHex(row.value(3).toString().toLatin1()),
            .name = row.value(4).toString(),
            .contentType = row.value(5).toString(),
            .size = row.value(6).toLongLong(),
            .remoteId = row.value(7).toString(),
            .url = QUrl::fromEncoded(row.value(8).toString().toLatin1(), QUrl::StrictMode),
            .state = enumFrom<OnlineState>(row.value(9)),
            .publishedAt = instantFrom(row.value(10)),
            .until = instantFrom(row.value(11)),
            .tries = row.value(12).toInt(),
            .nextTryAt = optionalInstantFrom(row.value(13)),
            .reason = row.value(14).toString()};
}

Outcome done(const Result<QSqlQuery> &executed)
{
    return executed ? Outcome(Done{}) : Outcome(executed.error());
}

} // namespace

FileRecordRepository::FileRecordRepository(const QSqlDatabase &db)
    : m_db(db)
{ }

Outcome FileRecordRepository::add(const FileRecord &record)
{
    return done(execute(m_db, uR"(
    INSERT INTO published_files (id, host, holder, sha256, name, content_type, size, remote_id, url, state,
                                 published_at, until, tries, next_try_at, reason)
    VALUES (:id, :host, :holder, :sha256, :name, :type, :size, :remote, :url, :state, :at, :until, :tries,
            :next, :reason))"_s,
                        {{u":id"_s, toColumn(record.id)},
                         {u":host"_s, record.host},
                         {u":holder"_s, record.holder},
                         {u":sha256"_s, hex(record.sha256)},
                         {u":name"_s, record.name},
                         {u":type"_s, record.contentType},
                         {u":size"_s, record.size},
                         {u":remote"_s, record.remoteId},
                         {u":url"_s, record.url.toString(QUrl::FullyEncoded)},
                         {u":state"_s, toColumn(record.state)},
                         {u":at"_s, toColumn(record.publishedAt)},
                         {u":until"_s, toColumn(record.until)},
                         {u":tries"_s, record.tries},
                         {u":next"_s, toColumn(record.nextTryAt)},
                         {u":reason"_s, record.reason}}));
}

Outcome FileRecordRepository::wentOnline(FileRecordId id, const QString &remoteId, const QUrl &url,
                                         qint64 size)
{
    return changedOne(execute(m_db, uR"(
    UPDATE published_files
       SET state = :online, remote_id = :remote, url = :url, size = :size
     WHERE id = :id AND state = :publishing)"_s,
                              {{u":online"_s, toColumn(OnlineState::Online)},
                               {u":remote"_s, remoteId},
                               {u":url"_s, url.toString(QUrl::FullyEncoded)},
                               {u":size"_s, size},
                               {u":id"_s, toColumn(id)},
                               {u":publishing"_s, toColumn(OnlineState::Publishing)}}));
}

Result<std::optional<FileRecord>> FileRecordRepository::online(const FileRecord &like,
                                                               Instant atLeastUntil) const
{
    return readFirst(execute(m_db, selectSql() + uR"(
     WHERE host = :host AND sha256 = :sha256 AND holder = :holder AND name = :name AND content_type = :type
       AND state = :online AND until >= :until
     ORDER BY until DESC, id
     LIMIT 1)"_s,
                             {{u":host"_s, like.host},
                              {u":sha256"_s, hex(like.sha256)},
                              {u":holder"_s, like.holder},
                              {u":name"_s, like.name},
                              {u":type"_s, like.contentType},
                              {u":online"_s, toColumn(OnlineState::Online)},
                              {u":until"_s, toColumn(atLeastUntil)}}),
                     readRecord);
}

Result<std::vector<FileRecord>> FileRecordRepository::list() const
{
    return readAll(execute(m_db, selectSql() + u"ORDER BY published_at, id"_s), readRecord);
}

Outcome FileRecordRepository::leave(FileRecordId id, Instant from)
{
    return done(execute(m_db,
                        u"UPDATE published_files SET state = :removing, next_try_at = :at WHERE id = :id"_s,
                        {{u":removing"_s, toColumn(OnlineState::Removing)},
                         {u":at"_s, toColumn(from)},
                         {u":id"_s, toColumn(id)}}));
}

Outcome FileRecordRepository::leaveUnlessWanted(const QByteArray &sha256, Instant from)
{
    // a part that has not left Twilio yet: what WhatsApp has delivered it has also fetched
    return done(execute(m_db, uR"(
    UPDATE published_files
       SET state = :removing, next_try_at = :at
     WHERE sha256 = :sha256 AND state = :online
       AND NOT EXISTS (SELECT 1
                         FROM parts p
                         JOIN files f ON f.id = p.file_id
                        WHERE f.sha256 = published_files.sha256
                          AND p.state IN (:waiting, :queued, :sending, :unsure, :accepted, :sent, :scheduled,
                                          :late)))"_s,
                        {{u":removing"_s, toColumn(OnlineState::Removing)},
                         {u":at"_s, toColumn(from)},
                         {u":sha256"_s, hex(sha256)},
                         {u":online"_s, toColumn(OnlineState::Online)},
                         {u":waiting"_s, toColumn(PartState::Waiting)},
                         {u":queued"_s, toColumn(PartState::Queued)},
                         {u":sending"_s, toColumn(PartState::Sending)},
                         {u":unsure"_s, toColumn(PartState::Unsure)},
                         {u":accepted"_s, toColumn(PartState::Accepted)},
                         {u":sent"_s, toColumn(PartState::Sent)},
                         {u":scheduled"_s, toColumn(PartState::Scheduled)},
                         {u":late"_s, toColumn(PartState::Late)}}));
}

Result<std::vector<FileRecord>> FileRecordRepository::due(Instant now, const QString &holder, int limit) const
{
    return readAll(execute(m_db, selectSql() + uR"(
     WHERE (holder = '' OR holder = :holder)
       AND ((state = :removing AND (next_try_at IS NULL OR next_try_at <= :now))
            OR (state = :online AND until <= :now2)
            OR (state = :publishing AND published_at <= :begun))
     ORDER BY published_at, id
     LIMIT :limit)"_s,
                           {{u":holder"_s, holder},
                            {u":removing"_s, toColumn(OnlineState::Removing)},
                            {u":now"_s, toColumn(now)},
                            {u":online"_s, toColumn(OnlineState::Online)},
                            {u":now2"_s, toColumn(now)},
                            {u":publishing"_s, toColumn(OnlineState::Publishing)},
                            {u":begun"_s, toColumn(now - longestUpload)},
                            {u":limit"_s, limit}}),
                   readRecord);
}

Result<bool> FileRecordRepository::claim(const FileRecord &record, Instant until)
{
    const auto changed = changedRows(execute(m_db, uR"(
    UPDATE published_files
       SET state = :removing, next_try_at = :until
     WHERE id = :id AND state = :state AND COALESCE(next_try_at, 0) = :seen)"_s,
                                             {{u":removing"_s, toColumn(OnlineState::Removing)},
                                              {u":until"_s, toColumn(until)},
                                              {u":id"_s, toColumn(record.id)},
                                              {u":state"_s, toColumn(record.state)},
                                              {u":seen"_s, toColumn(record.nextTryAt.value_or(Instant{}))}}));
    if (!changed)
        return changed.error();
    return *changed == 1;
}

Outcome FileRecordRepository::failed(FileRecordId id, int tries, Instant nextTry, const QString &reason)
{
    return changedOne(execute(
        m_db,
        u"UPDATE published_files SET tries = :tries, next_try_at = :at, reason = :reason WHERE id = :id"_s,
        {{u":tries"_s, tries},
         {u":at"_s, toColumn(nextTry)},
         {u":reason"_s, reason},
         {u":id"_s, toColumn(id)}}));
}

Outcome FileRecordRepository::remove(FileRecordId id)
{
    return changedOne(
        execute(m_db, u"DELETE FROM published_files WHERE id = :id"_s, {{u":id"_s, toColumn(id)}}));
}

Outcome FileRecordRepository::forgetHolder(const QString &holder)
{
    return done(execute(m_db, u"DELETE FROM published_files WHERE holder = :holder AND holder <> ''"_s,
                        {{u":holder"_s, holder}}));
}

Outcome FileRecordRepository::forgetServedBefore(Instant until)
{
    return done(execute(m_db, u"DELETE FROM published_files WHERE holder <> '' AND until <= :until"_s,
                        {{u":until"_s, toColumn(until)}}));
}

Outcome FileRecordRepository::hurry(Instant now)
{
    return done(execute(
        m_db, u"UPDATE published_files SET next_try_at = :now WHERE state = :removing AND tries > 0"_s,
        {{u":now"_s, toColumn(now)}, {u":removing"_s, toColumn(OnlineState::Removing)}}));
}

} // namespace recado::storage
