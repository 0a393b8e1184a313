// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "media/hostdoor.h"
#include "media/mediacheck.h"
#include "media/mediahost.h"

namespace recado {

/// A bucket at Amazon, Cloudflare R2, Backblaze B2, MinIO or whoever else speaks S3.
struct S3Settings
{
    QUrl endpoint = {}; ///< "https://s3.us-east-005.backblazeb2.com"; empty: Amazon's of the region
    QString region; ///< "us-east-1"; "auto" at Cloudflare
    QString bucket;
    QString prefix = {}; ///< folder in the bucket, without slashes at its ends
    bool pathStyle = false; ///< https://host/bucket/file instead of https://bucket.host/file
    QString keyId;
    /// Where the world reads the bucket when it is open to everybody who knows a name; empty: the bucket is
    /// closed, and each address is signed for its time.
    QUrl publicBase = {};
};

/// Amazon's limit for a signed address.
constexpr std::chrono::hours longestSignedAddress{7 * 24};

class S3Host : public MediaHost
{
public:
    /// clock and network must outlive it.
    S3Host(S3Settings settings, Secret secret, Clock &clock, QNetworkAccessManager &network,
           MediaCheck::Reach reach = MediaCheck::Reach::Internet);

    /// Invalid "media-too-far" when a signed address would have to last longer than seven days; Rejected
    /// "media-bucket-missing", "media-region-wrong", "clock-wrong"; and those of media/hostdoor.h.
    [[nodiscard]] QCoro::Task<Result<PublicFile>> publish(PublishedFile file) override;
    [[nodiscard]] QString idFor(const PublishedFile &file) const override;
    [[nodiscard]] QCoro::Task<Outcome> withdraw(QString id) override;
    [[nodiscard]] QCoro::Task<Outcome> check(PublicFile file) override;

private:
    [[nodiscard]] QUrl objectUrl(const QString &id) const;
    [[nodiscard]] QUrl addressOf(const QString &id, const PublishedFile &file) const;
    [[nodiscard]] media::HostRequest signedRequest(const QByteArray &method, const QString &id,
                                                   media::HeaderList headers, const QByteArray &sha256) const;

    S3Settings m_settings;
    media::SigV4 m_signature;
    Clock &m_clock;
    QNetworkAccessManager &m_network;
    MediaCheck m_check;
    MediaCheck::Reach m_reach;
};

} // namespace recado
