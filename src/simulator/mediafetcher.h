// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/messages/mediafetch.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

namespace recado::simulator {

/// Fetches media over real HTTP as Twilio does, HEAD and then GET, and says why a message fails because of
/// them:
///   - no answer, or any status but 200: 63019 (WhatsApp), 11200 (SMS)
///   - a type that the channel does not take, or HEAD and GET that disagree: 12300
///   - a "PDF" that is none: 63021
///   - larger than 16 MB (WhatsApp) or 5 MB (SMS): 11751
class MediaFetcher : public QObject
{
    Q_OBJECT

public:
    explicit MediaFetcher(QObject *parent = nullptr);

    /// Calls done once, later. Dropped without a call when this object goes first.
    void fetch(const QStringList &urls, Channel channel, MediaFetched done);
    /// Files at NAME.twil.io are those of our own Serverless, which this server serves; nothing leaves for
    /// them.
    void serveHere(const QUrl &server) { m_server = server; }

private:
    struct Job;
    void fetchNext(const std::shared_ptr<Job> &job);
    void get(const std::shared_ptr<Job> &job, const FetchedMedia &head);
    void finishOne(const std::shared_ptr<Job> &job, FetchedMedia media);

    [[nodiscard]] QUrl reachable(const QString &url) const;

    QNetworkAccessManager m_network;
    QUrl m_server;
};

} // namespace recado::simulator
