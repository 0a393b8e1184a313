// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/support/supportservice.h"

#include "base/redaction.h"
#include "services/backup/backupservice.h"
#include "services/files/datafolder.h"
#include "services/people/session.h"
#include "services/settings/settingsservice.h"
#include "storage/databasethread.h"
#include "storage/settings/auditrepository.h"
#include "storage/settings/tablecounts.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QSysInfo>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr int logFiles = 5; // as LogSettings has it
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

ZipEntry text(const QString &name, const QStringList &lines)
{
    return {.name = name, .bytes = redact(lines.join(u'\n') + u'\n').toUtf8()};
}

ZipEntry versions(const DataFolder &folder)
{
    return text(u"versions.txt"_s,
                {u"Recado %1"_s.arg(QCoreApplication::applicationVersion()),
                 u"Qt %1"_s.arg(QString::fromLatin1(qVersion())),
                 u"%1, %2, %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(),
                                     QSysInfo::currentCpuArchitecture()),
                 u"Desktop: %1, %2"_s.arg(qEnvironmentVariable("XDG_CURRENT_DESKTOP"),
                                          qEnvironmentVariable("XDG_SESSION_TYPE")),
                 u"Locale: %1"_s.arg(QLocale().name()),
                 u"Folder: %1"_s.arg(folder.isSimulated() ? u"simulated"_s : u"real"_s)});
}

ZipEntry settings(const Preferences &preferences)
{
    QStringList lines;
    for (const QString &name : SettingsService::names())
        lines.append(u"%1 = %2"_s.arg(name, SettingsService::value(preferences, name)));
    return text(u"settings.txt"_s, lines);
}

ZipEntry backups(const BackupService &service)
{
    QStringList lines;
    for (const storage::Backup &backup : service.list())
        lines.append(u"%1, %2 bytes"_s.arg(QFileInfo(backup.path).fileName()).arg(backup.size));
    return text(u"backups.txt"_s, lines);
}

void addLogs(std::vector<ZipEntry> &entries, const QString &path)
{
    for (int age = 0; age < logFiles; ++age) {
        const QString name = age == 0 ? path : path + u'.' + QString::number(age);
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            entries.push_back({.name = QFileInfo(name).fileName(),
                               .bytes = redact(QString::fromUtf8(file.readAll())).toUtf8()});
    }
}

Outcome writeArchive(const QString &path, std::span<const ZipEntry> entries)
{
    const QByteArray bytes = zipOf(entries);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly)
        || file.write(bytes) != bytes.size() || !file.commit())
        return Error{
            .kind = ErrorKind::Storage, .detail = file.errorString(), .reason = u"file-not-written"_s};
    return Done{};
}

} // namespace

SupportService::SupportService(const Parts &parts)
    : m_parts(parts)
{ }

QString SupportService::logPath() const
{
    return m_parts.folder.logPath();
}

QCoro::Task<Result<std::vector<ZipEntry>>> SupportService::collect()
{
    if (const auto allowed = m_parts.session.allows(Duty::SaveSupportFile); !allowed)
        co_return allowed.error();
    auto countsTask = m_parts.database.run([](const auto &db) { return storage::tableCounts(db); });
    const auto counts = co_await countsTask;
    if (!counts)
        co_return counts.error();
    QStringList lines;
    for (const storage::TableCount &table : *counts)
        lines.append(u"%1: %2"_s.arg(table.name).arg(table.rows));
    std::vector<ZipEntry> entries;
    entries.push_back(versions(m_parts.folder));
    entries.push_back(settings(m_parts.settings.preferences()));
    entries.push_back(text(u"database.txt"_s, lines));
    entries.push_back(backups(m_parts.backups));
    addLogs(entries, logPath());
    co_return Result<std::vector<ZipEntry>>(std::move(entries));
}

QCoro::Task<Outcome> SupportService::save(std::vector<ZipEntry> entries, QString path)
{
    if (const auto allowed = m_parts.session.allows(Duty::SaveSupportFile); !allowed)
        co_return allowed.error();
    if (const auto written = writeArchive(path, entries); !written)
        co_return written.error();
    const AuditEntry entry = m_parts.session.entry(u"support-file-saved"_s);
    auto notedTask = m_parts.database.run(
        [entry](const auto &db) { return storage::AuditRepository(db).add(std::span(&entry, 1)); });
    co_return co_await notedTask;
}

} // namespace recado
