// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/audit/audittrail.h"

#include "services/people/session.h"
#include "services/words/audittext.h"
#include "storage/databasethread.h"
#include "storage/settings/auditrepository.h"

#include <QSaveFile>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

/// Quoted, and no formula: a spreadsheet would carry out what begins with one of these.
QString cell(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString line(const QStringList &fields)
{
    QStringList cells;
    for (const QString &field : fields)
        cells.append(cell(field));
    return cells.join(u';') + u"\r\n"_s;
}

QByteArray table(const std::vector<AuditEntry> &entries)
{
    QString text = QChar(QChar::ByteOrderMark) + line(auditHeadings());
    for (const AuditEntry &entry : entries)
        text += line({toDateTime(entry.at).toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s), entry.who,
                      textOfAudit(entry.what), entry.detail, entry.subject});
    return text.toUtf8();
}

Outcome writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit())
        return Error{
            .kind = ErrorKind::Storage, .detail = file.errorString(), .reason = u"file-not-written"_s};
    return Done{};
}

} // namespace

AuditTrail::AuditTrail(storage::DatabaseThread &database, Session &session)
    : m_database(database)
    , m_session(session)
{ }

QCoro::Task<Result<std::vector<AuditEntry>>> AuditTrail::page(AuditFilter filter,
                                                              std::optional<AuditEntry> after, int limit)
{
    if (const auto allowed = m_session.allows(Duty::SeeRecord); !allowed)
        co_return allowed.error();
    auto task = m_database.run([filter, after, limit](const auto &db) {
        return storage::AuditRepository(db).list(limit, after, filter);
    });
    co_return co_await task;
}

QCoro::Task<Result<std::vector<QString>>> AuditTrail::everybody()
{
    if (const auto allowed = m_session.allows(Duty::SeeRecord); !allowed)
        co_return allowed.error();
    auto task = m_database.run([](const auto &db) { return storage::AuditRepository(db).everybody(); });
    co_return co_await task;
}

QCoro::Task<Result<int>> AuditTrail::exportCsv(QString path, AuditFilter filter)
{
    if (const auto allowed = m_session.allows(Duty::SeeRecord); !allowed)
        co_return allowed.error();
    auto readTask = m_database.run([filter](const auto &db) {
        return storage::AuditRepository(db).list(std::numeric_limits<int>::max(), {}, filter);
    });
    const auto entries = co_await readTask;
    if (!entries)
        co_return entries.error();
    if (const auto written = writeFile(path, table(*entries)); !written)
        co_return written.error();
    const int count = static_cast<int>(entries->size());
    const AuditEntry entry = m_session.entry(u"record-exported"_s, {}, QString::number(count));
    auto notedTask = m_database.run(
        [entry](const auto &db) { return storage::AuditRepository(db).add(std::span(&entry, 1)); });
    if (const auto noted = co_await notedTask; !noted)
        co_return noted.error();
    co_return count;
}

} // namespace recado
