// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/mediafetcher.h"

#include <QCryptographicHash>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QTimer>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado::simulator {
namespace {

constexpr qint64 whatsAppLimit = qint64{16} * 1024 * 1024;
constexpr qint64 smsLimit = qint64{5} * 1024 * 1024;
constexpr std::chrono::milliseconds timeLimit = 15s;

const QStringList &acceptedTypes()
{
    static const QStringList types
        = {u"application/pdf"_s, u"image/jpeg"_s, u"image/png"_s,  u"image/webp"_s,
           u"audio/ogg"_s,       u"audio/amr"_s,  u"audio/3gpp"_s, u"audio/aac"_s,
           u"audio/mpeg"_s,      u"video/mp4"_s,  u"video/3gpp"_s, u"text/vcard"_s};
    return types;
}

QString typeOf(const QNetworkReply &reply)
{
    const QString full = reply.header(QNetworkRequest::ContentTypeHeader).toString();
    return full.section(u';', 0, 0).trimmed().toLower();
}

/// filename*=UTF-8''… wins over filename="…" (RFC 6266).
QString fileNameOf(const QNetworkReply &reply)
{
    const QString header = QString::fromUtf8(reply.rawHeader("Content-Disposition"));
    static const QRegularExpression extended(uR"(filename\*\s*=\s*UTF-8''([^;\s]+))"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression quoted(uR"re(filename\s*=\s*"((?:[^"\\]|\\.)*)")re"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression plain(uR"(filename\s*=\s*([^;\s"]+))"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (const auto match = extended.match(header); match.hasMatch())
        return QString::fromUtf8(QByteArray::fromPercentEncoding(match.captured(1).toUtf8()));
    if (const auto match = quoted.match(header); match.hasMatch())
        return match.captured(1).replace(uR"(\")"_s, u"\""_s);
    return plain.match(header).captured(1);
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

QNetworkRequest requestFor(const QUrl &url)
{
    QNetworkRequest request{url};
    request.setHeader(QNetworkRequest::UserAgentHeader, u"TwilioProxy/1.1"_s);
    request.setTransferTimeout(static_cast<int>(timeLimit.count()));
    // compressed bytes would hide whether the sizes agree, and a redirect is followed as Twilio does
    request.setRawHeader("Accept-Encoding", "identity");
    return request;
}

std::optional<int> failureOf(const FetchedMedia &head, const FetchedMedia &got, const QByteArray &bytes,
                             Channel channel)
{
    if (!acceptedTypes().contains(got.contentType) || head.contentType != got.contentType)
        return 12300;
    if (got.size > (channel == Channel::WhatsApp ? whatsAppLimit : smsLimit))
        return 11751;
    if (got.contentType == "application/pdf"_L1 && !bytes.left(1024).contains("%PDF-"))
        return 63021;
    return {};
}

int unreachableCode(Channel channel)
{
    return channel == Channel::WhatsApp ? 63019 : 11200;
}

} // namespace

struct MediaFetcher::Job
{
    QStringList urls; ///< still to do
    Channel channel;
    MediaFetched done;
    std::vector<FetchedMedia> found = {};
};

MediaFetcher::MediaFetcher(QObject *parent)
    : QObject(parent)
{ }

void MediaFetcher::fetch(const QStringList &urls, Channel channel, MediaFetched done)
{
    auto job = std::make_shared<Job>(Job{.urls = urls, .channel = channel, .done = std::move(done)});
    QTimer::singleShot(0, this, [this, job] { fetchNext(job); });
}

QUrl MediaFetcher::reachable(const QString &url) const
{
    QUrl address(url);
    if (m_server.isEmpty() || !address.host().endsWith(".twil.io"_L1))
        return address;
    QUrl here = m_server;
    here.setPath("/twil.io/"_L1 + address.host() + address.path());
    return here;
}

void MediaFetcher::fetchNext(const std::shared_ptr<Job> &job)
{
    if (job->urls.isEmpty())
        return job->done(std::move(job->found));
    const QString url = job->urls.takeFirst();
    QNetworkReply *reply = m_network.head(requestFor(reachable(url)));
    connect(reply, &QNetworkReply::finished, this, [this, reply, job, url] {
        reply->deleteLater();
        FetchedMedia media{.url = url, .httpStatus = statusOf(*reply), .contentType = typeOf(*reply)};
        if (media.httpStatus == 200 && reply->error() == QNetworkReply::NoError)
            return get(job, media);
        media.errorCode = unreachableCode(job->channel);
        finishOne(job, std::move(media));
    });
}

void MediaFetcher::get(const std::shared_ptr<Job> &job, const FetchedMedia &head)
{
    QNetworkReply *reply = m_network.get(requestFor(reachable(head.url)));
    connect(reply, &QNetworkReply::finished, this, [this, reply, job, head] {
        reply->deleteLater();
        FetchedMedia media{.url = head.url, .httpStatus = statusOf(*reply), .contentType = typeOf(*reply)};
        const QByteArray bytes = reply->readAll();
        if (media.httpStatus != 200 || reply->error() != QNetworkReply::NoError) {
            media.errorCode = unreachableCode(job->channel);
            return finishOne(job, std::move(media));
        }
        media.size = bytes.size();
        media.sha256
            = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        media.fileName = fileNameOf(*reply);
        media.errorCode = failureOf(head, media, bytes, job->channel);
        media.bytes = bytes;
        finishOne(job, std::move(media));
    });
}

void MediaFetcher::finishOne(const std::shared_ptr<Job> &job, FetchedMedia media)
{
    job->found.push_back(std::move(media));
    fetchNext(job);
}

} // namespace recado::simulator
