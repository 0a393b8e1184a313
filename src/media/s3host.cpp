// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/s3host.h"

#include "media/filecontent.h"
#include "media/httptext.h"
#include "media/publicname.h"

#include <QCryptographicHash>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

QByteArray hashOfNothing()
{
    return QCryptographicHash::hash(QByteArrayView(), QCryptographicHash::Sha256).toHex();
}

/// "NoSuchBucket": the store's own word for what is wrong, in XML.
QString codeOf(const QByteArray &body)
{
    static const QRegularExpression code(u"<Code>([A-Za-z0-9]{1,60})</Code>"_s);
    return code.match(QString::fromUtf8(body)).captured(1);
}

struct Meaning
{
    ErrorKind kind = ErrorKind::Rejected;
    QString reason = {};
};

/// (AWS: "List of error codes"; R2, B2 and MinIO use the same words)
std::optional<Meaning> meaningOf(const QString &code)
{
    static const QHash<QString, Meaning> meanings{
        {u"InvalidAccessKeyId"_s, {ErrorKind::Unauthorized, u"media-key-wrong"_s}},
        {u"SignatureDoesNotMatch"_s, {ErrorKind::Unauthorized, u"media-key-wrong"_s}},
        {u"InvalidToken"_s, {ErrorKind::Unauthorized, u"media-key-wrong"_s}},
        {u"Unauthorized"_s, {ErrorKind::Unauthorized, u"media-key-wrong"_s}},
        {u"NoSuchBucket"_s, {ErrorKind::Rejected, u"media-bucket-missing"_s}},
        {u"InvalidBucketName"_s, {ErrorKind::Rejected, u"media-bucket-missing"_s}},
        {u"PermanentRedirect"_s, {ErrorKind::Rejected, u"media-region-wrong"_s}},
        {u"TemporaryRedirect"_s, {ErrorKind::Server, u"media-host-down"_s}},
        {u"AuthorizationHeaderMalformed"_s, {ErrorKind::Rejected, u"media-region-wrong"_s}},
        {u"IllegalLocationConstraintException"_s, {ErrorKind::Rejected, u"media-region-wrong"_s}},
        {u"InvalidRegionName"_s, {ErrorKind::Rejected, u"media-region-wrong"_s}},
        {u"RequestTimeTooSkewed"_s, {ErrorKind::Rejected, u"clock-wrong"_s}},
        {u"EntityTooLarge"_s, {ErrorKind::Rejected, u"media-too-big-for-host"_s}},
        {u"QuotaExceeded"_s, {ErrorKind::Unavailable, u"media-full"_s}},
        {u"XMinioStorageFull"_s, {ErrorKind::Unavailable, u"media-full"_s}},
        {u"SlowDown"_s, {ErrorKind::RateLimited, u"media-host-down"_s}},
    };
    const auto found = meanings.constFind(code);
    return found == meanings.cend() ? std::nullopt : std::optional(*found);
}

Error storeError(const media::HostAnswer &answer, const QByteArray &method)
{
    Error error = media::errorOf(answer, method);
    const QString code = codeOf(answer.body);
    if (!code.isEmpty())
        error.detail += u": "_s + code;
    if (const auto meaning = meaningOf(code)) {
        error.kind = meaning->kind;
        error.reason = meaning->reason;
    }
    return error;
}

} // namespace

S3Host::S3Host(S3Settings settings, Secret secret, Clock &clock, QNetworkAccessManager &network,
               MediaCheck::Reach reach)
    : m_settings(std::move(settings))
    , m_signature(m_settings.keyId, std::move(secret), m_settings.region)
    , m_clock(clock)
    , m_network(network)
    , m_check(network)
    , m_reach(reach)
{
    if (m_settings.endpoint.isEmpty())
        m_settings.endpoint = QUrl(u"https://s3.%1.amazonaws.com"_s.arg(m_settings.region));
}

QString S3Host::idFor(const PublishedFile &file) const
{
    const QString name = file.key + media::suffixFor(file.contentType);
    return m_settings.prefix.isEmpty() ? name : m_settings.prefix + u'/' + name;
}

QUrl S3Host::objectUrl(const QString &id) const
{
    QUrl url = m_settings.endpoint.adjusted(QUrl::StripTrailingSlash);
    const QString path = url.path();
    if (m_settings.pathStyle) {
        url.setPath(path + u'/' + m_settings.bucket + u'/' + id);
    } else {
        url.setHost(m_settings.bucket + u'.' + url.host());
        url.setPath(path + u'/' + id);
    }
    return url;
}

/// A closed bucket tells type and name in the address; an open one keeps them with the file.
QUrl S3Host::addressOf(const QString &id, const PublishedFile &file) const
{
    if (!m_settings.publicBase.isEmpty()) {
        QUrl url = m_settings.publicBase.adjusted(QUrl::StripTrailingSlash);
        url.setPath(url.path() + u'/' + id);
        return url;
    }
    QUrl url = objectUrl(id);
    const QByteArray query
        = "response-content-disposition=" + media::SigV4::encoded(media::contentDisposition(file.displayName))
        + "&response-content-type=" + media::SigV4::encoded(file.contentType.toLatin1());
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    const auto left = std::chrono::duration_cast<std::chrono::seconds>(file.expiresAt - m_clock.now());
    return m_signature.presigned({.method = "GET", .url = url}, left, m_clock.now());
}

media::HostRequest S3Host::signedRequest(const QByteArray &method, const QString &id,
                                         media::HeaderList headers, const QByteArray &sha256) const
{
    const Instant now = m_clock.now();
    headers.emplace_back("x-amz-content-sha256", sha256);
    headers.emplace_back("x-amz-date", media::SigV4::stamp(now));
    const media::SignableRequest toSign{
        .method = method, .url = objectUrl(id), .headers = headers, .payloadSha256 = sha256};
    headers.emplace_back("Authorization", m_signature.authorization(toSign, now));
    return {.method = method, .url = toSign.url, .headers = headers};
}

QCoro::Task<Result<PublicFile>> S3Host::publish(PublishedFile file)
{
    if (const auto publishable = media::checkPublishable(file, m_clock.now()); !publishable)
        co_return publishable.error();
    if (m_settings.publicBase.isEmpty() && file.expiresAt - m_clock.now() > longestSignedAddress)
        co_return Error{.kind = ErrorKind::Invalid,
                        .detail = u"A signed address lasts for seven days at most"_s,
                        .reason = u"media-too-far"_s};
    if (file.key.isEmpty())
        file.key = media::unguessable();
    auto content = media::openContent(file);
    if (!content)
        co_return content.error();
    const QString id = idFor(file);
    const media::HeaderList headers{
        {"Content-Type", file.contentType.toLatin1()},
        {"Content-Disposition", media::contentDisposition(file.displayName)},
        {"Cache-Control", "private, no-store"}, // what is removed here must not live on in a cache
    };
    media::HostRequest request = signedRequest("PUT", id, headers, content->sha256);
    request.body = std::move(content->device);
    const QUrl address = addressOf(id, file); // at the moment of signing, not after a long upload
    const qint64 size = content->size;
    const bool isSigned = m_settings.publicBase.isEmpty();
    const auto answer = co_await media::sendTo(&m_network, request);
    if (!answer)
        co_return answer.error();
    if (answer->status / 100 != 2)
        co_return storeError(*answer, "PUT");
    co_return PublicFile{
        .url = address, .id = id, .contentType = file.contentType, .size = size, .answersHead = !isSigned};
}

QCoro::Task<Outcome> S3Host::withdraw(QString id)
{
    const media::HostRequest request = signedRequest("DELETE", id, media::HeaderList(), hashOfNothing());
    const auto answer = co_await media::sendTo(&m_network, request, media::briefly);
    if (!answer)
        co_return answer.error();
    if (answer->status / 100 != 2)
        co_return storeError(*answer, "DELETE");
    co_return Done{};
}

QCoro::Task<Outcome> S3Host::check(PublicFile file)
{
    file.answersHead = !m_settings.publicBase.isEmpty();
    return m_check.run(std::move(file), m_reach);
}

} // namespace recado
