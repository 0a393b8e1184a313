// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/localhost.h"

#include "base/logging.h"
#include "media/fileconnection.h"
#include "media/filecontent.h"
#include "media/publicname.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTcpSocket>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr qint64 Piece = 262'144;

Error invalid(const QString &reason, const QString &detail)
{
    return Error{.kind = ErrorKind::Invalid, .detail = detail, .reason = reason};
}

Error notStored(const QString &detail)
{
    return Error{.kind = ErrorKind::Storage, .detail = detail, .reason = u"media-not-stored"_s};
}

/// Bytes written, or an Error; an unfinished copy is removed by the caller.
Result<qint64> copyTo(QFile &target, QFile &source)
{
    qint64 size = 0;
    while (!source.atEnd()) {
        const QByteArray piece = source.read(Piece);
        if (piece.isEmpty())
            return invalid(u"media-unreadable"_s, source.errorString());
        if (target.write(piece) != piece.size())
            return notStored(target.errorString());
        size += piece.size();
    }
    return size;
}

} // namespace

LocalHost::LocalHost(LocalHostSettings settings, Clock &clock, QNetworkAccessManager &network)
    : m_settings(std::move(settings))
    , m_clock(clock)
    , m_check(network)
{
    connect(&m_server, &QTcpServer::newConnection, this, &LocalHost::accept);
    connect(&m_sweep, &QTimer::timeout, this, &LocalHost::removeExpired);
    m_sweep.setInterval(std::chrono::minutes{1});
}

LocalHost::~LocalHost()
{
    const QList<QString> ids = m_entries.keys();
    for (const QString &id : ids)
        forget(id);
}

Outcome LocalHost::start()
{
    QDir folder(m_settings.folder);
    if (m_settings.folder.isEmpty() || !folder.mkpath(u"."_s)
        || !QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return notStored(u"The folder for published files cannot be made"_s);
    // copies that a crash left behind hold people's data; only what we name ourselves is ours to remove
    static const QRegularExpression ours(u"\\A[0-9a-f]{40}(\\.[a-z0-9]+)?\\z"_s);
    const QStringList left = folder.entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : left) {
        if (ours.match(name).hasMatch() && !folder.remove(name))
            qCWarning(lcMedia) << "A file that was published before could not be removed";
    }
    m_server.setMaxPendingConnections(m_settings.connections);
    if (!m_server.listen(m_settings.address, m_settings.port))
        return Error{.kind = ErrorKind::Unavailable,
                     .detail = u"Port %1: %2"_s.arg(m_settings.port).arg(m_server.errorString()),
                     .reason = u"media-host-down"_s};
    m_sweep.start();
    return Done{};
}

QUrl LocalHost::publicBase() const
{
    if (!m_server.isListening())
        return {};
    if (!m_settings.publicBase.isEmpty())
        return m_settings.publicBase;
    QUrl own;
    own.setScheme(u"http"_s);
    own.setHost(m_server.serverAddress().toString());
    own.setPort(m_server.serverPort());
    return own;
}

Result<qint64> LocalHost::store(const PublishedFile &file, const QString &path) const
{
    QFile target(path);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return notStored(target.errorString());
    Result<qint64> size = 0;
    if (const auto *bytes = std::get_if<QByteArray>(&file.content)) {
        size = target.write(*bytes);
    } else {
        const QFileInfo info(std::get<QString>(file.content));
        QFile source(info.filePath());
        // an ordinary file: not a link that may point elsewhere by now, not a device without end
        if (info.isSymLink() || !info.isFile() || !source.open(QIODevice::ReadOnly))
            size = invalid(u"media-unreadable"_s, u"The file is missing, is a link, or may not be read"_s);
        else
            size = copyTo(target, source);
    }
    if (size && *size == 0)
        size = invalid(u"media-unreadable"_s, u"The file is empty"_s);
    if (size && (!target.flush() || target.size() != *size))
        size = notStored(target.errorString());
    if (!size)
        target.remove();
    return size;
}

QCoro::Task<Result<PublicFile>> LocalHost::publish(PublishedFile file)
{
    removeExpired();
    if (!m_server.isListening())
        co_return Error{.kind = ErrorKind::Unavailable,
                        .detail = u"The file server is not running"_s,
                        .reason = u"media-host-down"_s};
    if (const auto publishable = media::checkPublishable(file, m_clock.now()); !publishable)
        co_return publishable.error();

    const QString id = file.key.isEmpty() ? media::unguessable() : file.key;
    const QString name = id + media::suffixFor(file.contentType);
    const Result<qint64> size = store(file, QDir(m_settings.folder).filePath(name));
    if (!size)
        co_return size.error();
    m_entries.insert(id,
                     {.name = name,
                      .contentType = file.contentType.toLatin1(),
                      .disposition = media::contentDisposition(file.displayName),
                      .expiresAt = file.expiresAt});
    QUrl url = publicBase();
    url.setPath(url.path() + (url.path().endsWith(u'/') ? QString() : u"/"_s) + name);
    co_return PublicFile{.url = url, .id = id, .contentType = file.contentType, .size = *size};
}

QCoro::Task<Outcome> LocalHost::withdraw(QString id)
{
    if (!m_entries.contains(id))
        co_return Error{.kind = ErrorKind::NotFound, .detail = u"Nothing is published under that id"_s};
    forget(id);
    co_return Done{};
}

QCoro::Task<Outcome> LocalHost::check(PublicFile file)
{
    // behind its own address only programs of this computer reach it: then that is what is promised
    const QString host = file.url.host();
    const bool ownAddress = host == "localhost"_L1 || QHostAddress(host).isLoopback();
    return m_check.run(std::move(file),
                       ownAddress ? MediaCheck::Reach::ThisComputer : MediaCheck::Reach::Internet);
}

void LocalHost::removeExpired()
{
    const Instant now = m_clock.now();
    const QList<QString> ids = m_entries.keys();
    for (const QString &id : ids) {
        if (m_entries.value(id).expiresAt <= now)
            forget(id);
    }
}

void LocalHost::forget(const QString &id)
{
    if (!QFile::remove(QDir(m_settings.folder).filePath(m_entries.value(id).name)))
        qCWarning(lcMedia) << "A file that is no longer published could not be removed";
    m_entries.remove(id);
    m_gone.insert(id);
}

media::FileAnswer LocalHost::find(const QByteArray &path)
{
    removeExpired();
    // a proxy may leave its own prefix in front; a name is letters and digits only, so no path leads anywhere
    // else
    const QString name = QString::fromLatin1(path.mid(path.lastIndexOf('/') + 1));
    const QString id = name.left(40);
    if (m_gone.contains(id))
        return {.status = 410};
    const auto entry = m_entries.constFind(id);
    if (entry == m_entries.constEnd() || entry->name != name)
        return {.status = 404};
    return {.status = 200,
            .path = QDir(m_settings.folder).filePath(entry->name),
            .contentType = entry->contentType,
            .disposition = entry->disposition,
            .id = id};
}

void LocalHost::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        auto *connection = new media::FileConnection(
            socket, [this](const QByteArray &path) { return find(path); }, m_settings.idleTime, this);
        connect(connection, &media::FileConnection::fetched, this, [this](const QString &id) {
            ++m_fetches[id];
            Q_EMIT fetched(id);
        });
        if (findChildren<media::FileConnection *>().size() >= m_settings.connections) {
            m_server.pauseAccepting();
            connect(connection, &QObject::destroyed, &m_server, &QTcpServer::resumeAccepting);
        }
    }
}

} // namespace recado
