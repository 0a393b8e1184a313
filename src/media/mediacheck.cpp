// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/mediacheck.h"

#include "media/httptext.h"
#include "media/publicname.h"

#include <QCoro/QCoroSignal>
#include <QHostAddress>
#include <QMetaEnum>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QRegularExpression>
#include <QTimer>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr int MostRedirects = 5;
constexpr qsizetype FirstBytes = 1024;

struct Seen
{
    int status = 0; ///< 0: no answer
    QString trouble = {}; ///< Qt's name of the error when there is none
    QString contentType = {};
    std::optional<qint64> size = {}; ///< of the whole file, as far as the answer tells
    QByteArray beginning = {};
    QByteArray disposition = {};
    QUrl redirect = {};
    bool wasRedirected = false;
    bool passedLogin = false;
};

// Not errorString(): it can repeat the address, and whoever knows the address may fetch the file.
QString nameOf(QNetworkReply::NetworkError error)
{
    const char *name = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error);
    return name != nullptr ? QString::fromLatin1(name) : QString::number(error);
}

Error trouble(ErrorKind kind, const QString &reason, const QString &detail)
{
    return Error{.kind = kind, .detail = detail, .reason = reason};
}

bool looksLikeLogin(const QUrl &url)
{
    static const QRegularExpression words(
        u"(?:^|[^a-z])(?:log-?in|sign-?in|sso|auth|oauth2?|authorize|accounts?|saml|session)(?:[^a-z]|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(url.host()).hasMatch() || words.match(url.path()).hasMatch();
}

bool isPrivate(const QUrl &url)
{
    const QString host = url.host().toLower();
    QHostAddress address;
    if (address.setAddress(host)) {
        static const std::array inside{u"10.0.0.0/8"_s, u"172.16.0.0/12"_s, u"192.168.0.0/16"_s,
                                       u"100.64.0.0/10"_s};
        return !address.isGlobal()
            || std::any_of(inside.begin(), inside.end(), [&address](const QString &net) {
                   return address.isInSubnet(QHostAddress::parseSubnet(net));
               });
    }
    return host == "localhost"_L1 || host.endsWith(".local"_L1) || host.endsWith(".lan"_L1)
        || host.endsWith(".internal"_L1) || !host.contains(u'.');
}

QNetworkRequest requestFor(const QUrl &url, std::chrono::milliseconds timeout)
{
    QNetworkRequest request(url);
    request.setTransferTimeout(static_cast<int>(timeout.count()));
    request.setRawHeader("Accept-Encoding", "identity"); // a packed answer would have another length
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    for (const auto attribute :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
          QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    return request;
}

std::optional<qint64> wholeSize(const QNetworkReply &reply, int status)
{
    const QByteArray range = reply.rawHeader("Content-Range"); // "bytes 0-1023/48213"
    bool ok = false;
    const qint64 size = status == 206 ? range.mid(range.lastIndexOf('/') + 1).toLongLong(&ok)
                                      : reply.rawHeader("Content-Length").toLongLong(&ok);
    return ok ? std::optional(size) : std::nullopt;
}

/// One request, no redirect followed. A host that sends everything in spite of the range is cut off after the
/// first bytes.
QCoro::Task<Seen> ask(QNetworkAccessManager *network, QByteArray method, QUrl url,
                      std::chrono::milliseconds timeout)
{
    QNetworkRequest request = requestFor(url, timeout);
    if (method == "GET")
        request.setRawHeader("Range", "bytes=0-" + QByteArray::number(FirstBytes - 1));
    const std::unique_ptr<QNetworkReply> reply(method == "HEAD" ? network->head(request)
                                                                : network->get(request));
    bool enough = false;
    QByteArray beginning;
    QTimer deadline; // a byte now and then would never be silent and never be done
    QObject::connect(&deadline, &QTimer::timeout, reply.get(), &QNetworkReply::abort);
    deadline.setSingleShot(true);
    deadline.start(timeout * 4);
    QObject::connect(reply.get(), &QNetworkReply::readyRead, reply.get(),
                     [taken = reply.get(), &enough, &beginning] {
                         beginning = taken->peek(FirstBytes);
                         if (beginning.size() == FirstBytes && !enough) {
                             enough = true;
                             QMetaObject::invokeMethod(taken, &QNetworkReply::abort, Qt::QueuedConnection);
                         }
                     });
    if (!reply->isFinished())
        co_await qCoro(reply.get(), &QNetworkReply::finished);

    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool cutShort = reply->error() == QNetworkReply::OperationCanceledError
        || reply->error() == QNetworkReply::RemoteHostClosedError || status == 0;
    if (cutShort && !enough)
        co_return Seen{.trouble = nameOf(reply->error())};
    co_return Seen{.status = status,
                   .contentType = reply->header(QNetworkRequest::ContentTypeHeader).toString(),
                   .size = wholeSize(*reply, status),
                   .beginning = beginning,
                   .disposition = reply->rawHeader("Content-Disposition"),
                   .redirect = status / 100 == 3
                       ? url.resolved(QUrl::fromEncoded(reply->rawHeader("Location")))
                       : QUrl()};
}

QCoro::Task<Seen> askAndFollow(QNetworkAccessManager *network, QByteArray method, QUrl url,
                               std::chrono::milliseconds timeout)
{
    bool passedLogin = false;
    for (int redirects = 0;; ++redirects) {
        Seen seen = co_await ask(network, method, url, timeout);
        seen.wasRedirected = redirects > 0;
        seen.passedLogin = passedLogin;
        if (!seen.redirect.isValid() || redirects == MostRedirects)
            co_return seen;
        passedLogin = passedLogin || looksLikeLogin(seen.redirect);
        url = seen.redirect;
    }
}

Outcome judge(const Seen &seen, const PublicFile &file, const QString &method)
{
    const QString about = u"%1 answered %2 %3"_s.arg(method).arg(seen.status).arg(seen.contentType);
    if (seen.status == 0)
        return trouble(ErrorKind::Network, u"media-unreachable"_s, u"%1: %2"_s.arg(method, seen.trouble));
    const QString type = seen.contentType.section(u';', 0, 0).trimmed().toLower();
    const bool otherPage = seen.wasRedirected && type == "text/html"_L1 && file.contentType != "text/html"_L1;
    if (seen.status == 401 || seen.status == 403 || seen.passedLogin || otherPage)
        return trouble(ErrorKind::Unauthorized, u"media-needs-login"_s, about);
    if (seen.status != 200 && seen.status != 206)
        return trouble(seen.status == 404 || seen.status == 410 ? ErrorKind::NotFound : ErrorKind::Server,
                       u"media-unreachable"_s, about);
    if (type != file.contentType.toLower())
        return trouble(ErrorKind::BadReply, u"media-wrong-type"_s, about);
    if (seen.size != file.size)
        return trouble(ErrorKind::BadReply, u"media-wrong-length"_s,
                       seen.size ? u"%1 bytes instead of %2"_s.arg(*seen.size).arg(file.size)
                                 : u"%1 told no length"_s.arg(method));
    return Done{};
}

/// What a file of that type begins with; a host that hides a web page behind the right type is found out.
bool looksLike(const QString &contentType, const QByteArray &beginning)
{
    if (contentType == "application/pdf"_L1)
        return beginning.contains("%PDF-"); // some put a few bytes in front
    if (contentType == "image/png"_L1)
        return beginning.startsWith("\x89PNG\r\n");
    if (contentType == "image/jpeg"_L1)
        return beginning.startsWith("\xff\xd8\xff");
    if (contentType == "image/webp"_L1)
        return beginning.startsWith("RIFF") && beginning.mid(8, 4) == "WEBP";
    return true;
}

/// Twilio takes the name from the header, or from the address where there is none.
bool hasName(const Seen &seen, const PublicFile &file)
{
    if (seen.disposition.isEmpty())
        return file.url.fileName() == media::pathName(file.name, file.contentType);
    const QByteArray wanted = media::contentDisposition(file.name);
    const auto from = wanted.indexOf("filename=");
    return seen.disposition.contains(wanted.mid(from, wanted.indexOf(';', from) - from));
}

Outcome judgeContent(const Seen &got, const PublicFile &file)
{
    if (!looksLike(file.contentType, got.beginning))
        return trouble(ErrorKind::BadReply, u"media-wrong-type"_s,
                       u"The bytes are not those of "_s + file.contentType);
    if (got.beginning.size() < std::min<qint64>(FirstBytes, file.size))
        return trouble(ErrorKind::BadReply, u"media-wrong-length"_s, u"The answer ended too early"_s);
    if (!file.name.isEmpty() && !hasName(got, file))
        return trouble(ErrorKind::BadReply, u"media-wrong-name"_s, u"The host gives the file another name"_s);
    return Done{};
}

} // namespace

MediaCheck::MediaCheck(QNetworkAccessManager &network, std::chrono::milliseconds timeout)
    : m_network(network)
    , m_timeout(timeout)
{ }

QCoro::Task<Outcome> MediaCheck::run(PublicFile file, Reach reach)
{
    QNetworkAccessManager *const network = &m_network;
    const std::chrono::milliseconds timeout = m_timeout;
    if (reach == Reach::Internet && isPrivate(file.url))
        co_return trouble(ErrorKind::Network, u"media-unreachable"_s,
                          u"The address is known only inside this computer or its network"_s);

    if (file.answersHead) {
        const Seen seen = co_await askAndFollow(network, "HEAD", file.url, timeout);
        if (const Outcome head = judge(seen, file, u"HEAD"_s); !head)
            co_return head.error();
    }
    const Seen got = co_await askAndFollow(network, "GET", file.url, timeout);
    if (const Outcome get = judge(got, file, u"GET"_s); !get)
        co_return get.error();
    co_return judgeContent(got, file);
}

} // namespace recado
