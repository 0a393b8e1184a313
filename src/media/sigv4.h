// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/secret.h"

#include <QByteArray>
#include <QUrl>

#include <utility>
#include <vector>

namespace recado::media {

using HeaderList = std::vector<std::pair<QByteArray, QByteArray>>;

/// What is signed. The address is signed as it stands: path and query percent-encoded once, as S3 wants it.
struct SignableRequest
{
    QByteArray method;
    QUrl url;
    HeaderList headers = {}; ///< all of them are signed; "Host" is added
    QByteArray payloadSha256 = {}; ///< hex
};

/// Amazon's Signature Version 4, which every S3-compatible store understands: proves that we have the secret
/// key without sending it. Pure: the same request at the same moment has the same signature.
/// (AWS: "Authenticating Requests (AWS Signature Version 4)")
class SigV4
{
public:
    /// @param service "s3" for files
    SigV4(QString keyId, Secret secret, const QString &region, const QString &service = QStringLiteral("s3"));

    /// "20130524T000000Z": the header x-amz-date, which must be among the signed ones.
    [[nodiscard]] static QByteArray stamp(Instant at);
    /// The value of the header Authorization.
    [[nodiscard]] QByteArray authorization(const SignableRequest &request, Instant at) const;
    /// The same address with a signature in its query: whoever has it may fetch until it runs out.
    /// @param lifetime at most seven days, Amazon's limit
    [[nodiscard]] QUrl presigned(const SignableRequest &request, std::chrono::seconds lifetime,
                                 Instant at) const;

    /// What the signature is made of; public for Amazon's examples.
    [[nodiscard]] static QByteArray canonicalRequest(const SignableRequest &request);
    /// Everything but letters, digits and "-._~" as %XX.
    [[nodiscard]] static QByteArray encoded(const QByteArray &text);
    /// Host and, where it is not the usual one of the scheme, port.
    [[nodiscard]] static QByteArray hostOf(const QUrl &url);

private:
    [[nodiscard]] QByteArray scope(Instant at) const;
    [[nodiscard]] QByteArray signature(const SignableRequest &request, Instant at) const;

    QString m_keyId;
    Secret m_secret;
    QByteArray m_region;
    QByteArray m_service;
};

} // namespace recado::media
