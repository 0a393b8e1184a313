// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "media/hostdoor.h"
#include "media/mediacheck.h"
#include "media/mediahost.h"

namespace recado {

/// The office's web space, where files are put with HTTPS PUT and read by the world.
struct WebDavSettings
{
    QUrl putBase; ///< "https://dav.example/files": a folder; made when it is missing
    QUrl publicBase; ///< "https://www.example/files": the same folder as the world sees it
    QString user = {}; ///< empty: the secret is a bearer token
};

/// Web space keeps no Content-Disposition, so the name that the recipient sees is the last part of the
/// address, in a folder that nobody can guess.
class WebDavHost : public MediaHost
{
public:
    /// clock and network must outlive it.
    WebDavHost(WebDavSettings settings, Secret secret, Clock &clock, QNetworkAccessManager &network,
               MediaCheck::Reach reach = MediaCheck::Reach::Internet);

    /// Errors of media/hostdoor.h; also Rejected "media-folder-missing" and "media-no-put".
    [[nodiscard]] QCoro::Task<Result<PublicFile>> publish(PublishedFile file) override;
    [[nodiscard]] QString idFor(const PublishedFile &file) const override;
    /// The file first, then its folder; a folder that stays, empty, is no failure. Rejected, and nobody is
    /// asked, for what idFor() does not give.
    [[nodiscard]] QCoro::Task<Outcome> withdraw(QString id) override;
    [[nodiscard]] QCoro::Task<Outcome> check(PublicFile file) override;

private:
    [[nodiscard]] media::HostRequest request(const QByteArray &method, const QUrl &url) const;
    [[nodiscard]] QUrl under(const QUrl &base, const QString &id) const;
    /// Some servers make folders by themselves and refuse the question; then the upload decides.
    [[nodiscard]] QCoro::Task<Outcome> makeFolder(QString folder);

    WebDavSettings m_settings;
    Secret m_secret;
    Clock &m_clock;
    QNetworkAccessManager &m_network;
    MediaCheck m_check;
    MediaCheck::Reach m_reach;
};

} // namespace recado
