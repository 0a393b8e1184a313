// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "media/mediacheck.h"
#include "media/mediahost.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTcpServer>
#include <QTimer>

namespace recado {

namespace media {
struct FileAnswer;
}

struct LocalHostSettings
{
    QUrl publicBase
        = {}; ///< how the world reaches this server ("https://files.example"); empty: its own address
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0; ///< 0 = any free one
    QString folder = {}; ///< for the copies; belongs to this host alone and is emptied at start
    std::chrono::milliseconds idleTime = std::chrono::seconds{30}; ///< after which a silent client is cut off
    int connections = 64; ///< at a time; more wait
};

/// Recado's own small web server: serves what was published, under addresses that nobody can guess (160
/// bits), until it expires; nothing else. What was published does not outlive the program: after a new start
/// it must be published again.
class LocalHost : public QObject, public MediaHost
{
    Q_OBJECT

public:
    /// clock and network must outlive it; network is only used by check().
    LocalHost(LocalHostSettings settings, Clock &clock, QNetworkAccessManager &network);
    ~LocalHost() override;
    Q_DISABLE_COPY_MOVE(LocalHost)

    /// Unavailable ("media-host-down") when the port is taken, Storage when the folder cannot be made.
    [[nodiscard]] Outcome start();
    /// The address under which files appear; empty before start().
    [[nodiscard]] QUrl publicBase() const;

    [[nodiscard]] QCoro::Task<Result<PublicFile>> publish(PublishedFile file) override;
    [[nodiscard]] QString idFor(const PublishedFile &file) const override { return file.key; }
    [[nodiscard]] QCoro::Task<Outcome> withdraw(QString id) override;
    [[nodiscard]] QCoro::Task<Outcome> check(PublicFile file) override;

    /// How often the file was fetched whole; HEAD and parts do not count.
    [[nodiscard]] int fetchCount(const QString &id) const { return m_fetches.value(id); }
    /// Removes what has expired. Runs by itself every minute.
    void removeExpired();

Q_SIGNALS:
    void fetched(const QString &id);

private:
    struct Entry
    {
        QString name; ///< last part of the address and name of the copy
        QByteArray contentType;
        QByteArray disposition;
        Instant expiresAt = {};
    };

    void accept();
    [[nodiscard]] media::FileAnswer find(const QByteArray &path);
    [[nodiscard]] Result<qint64> store(const PublishedFile &file, const QString &path) const;
    void forget(const QString &id);

    LocalHostSettings m_settings;
    Clock &m_clock;
    MediaCheck m_check;
    QTcpServer m_server;
    QTimer m_sweep;
    QHash<QString, Entry> m_entries; ///< by id
    QSet<QString> m_gone; ///< ids that answer 410
    QHash<QString, int> m_fetches;
};

} // namespace recado
