// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/webdavhost.h"

#include "base/logging.h"
#include "media/filecontent.h"
#include "media/publicname.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr int notFound = 404;
constexpr int notAllowed = 405;
constexpr int conflict = 409;
constexpr int unauthorized = 401;
constexpr int gone = 410;

bool isWell(int status)
{
    return status / 100 == 2;
}

/// What idFor() gives and nothing else: to remove the folder of anything else could remove more than one
/// file.
bool isOurs(const QString &id)
{
    static const QRegularExpression form(u"\\A[0-9a-f]{40}/[A-Za-z0-9_.\\-]+\\z"_s);
    return form.match(id).hasMatch();
}

/// What an upload's refusal means on web space, beyond what it means everywhere.
Error errorOfPut(const media::HostAnswer &answer)
{
    Error error = media::errorOf(answer, "PUT");
    if (answer.status == notAllowed || answer.status == 501)
        error.reason = u"media-no-put"_s;
    if (answer.status == notFound || answer.status == conflict) {
        error.kind = ErrorKind::Rejected;
        error.reason = u"media-folder-missing"_s;
    }
    return error;
}

} // namespace

WebDavHost::WebDavHost(WebDavSettings settings, Secret secret, Clock &clock, QNetworkAccessManager &network,
                       MediaCheck::Reach reach)
    : m_settings(std::move(settings))
    , m_secret(std::move(secret))
    , m_clock(clock)
    , m_network(network)
    , m_check(network)
    , m_reach(reach)
{ }

QString WebDavHost::idFor(const PublishedFile &file) const
{
    return file.key + u'/' + media::pathName(file.displayName, file.contentType);
}

QUrl WebDavHost::under(const QUrl &base, const QString &id) const
{
    QUrl url = base.adjusted(QUrl::StripTrailingSlash | QUrl::RemoveQuery | QUrl::RemoveFragment);
    url.setPath(url.path() + u'/' + id);
    return url;
}

media::HostRequest WebDavHost::request(const QByteArray &method, const QUrl &url) const
{
    media::HostRequest made{.method = method, .url = url};
    if (!m_settings.user.isEmpty()) {
        const Secret both(m_settings.user.toUtf8() + ':' + m_secret.bytes());
        made.headers.emplace_back("Authorization", "Basic " + both.bytes().toBase64());
    } else if (!m_secret.isEmpty()) {
        made.headers.emplace_back("Authorization", "Bearer " + m_secret.bytes());
    }
    return made;
}

QCoro::Task<Outcome> WebDavHost::makeFolder(QString folder)
{
    // from the file's own folder upwards to the first that can be made, then down again
    QStringList missing{folder};
    QUrl base = m_settings.putBase.adjusted(QUrl::StripTrailingSlash);
    while (!missing.isEmpty()) {
        const QString path = missing.last();
        const media::HostRequest make = request("MKCOL", under(base, path + u'/'));
        const auto answer = co_await media::sendTo(&m_network, make, media::briefly);
        if (!answer)
            co_return answer.error();
        if (answer->status == unauthorized)
            co_return media::errorOf(*answer, "MKCOL");
        const bool parentMissing = answer->status == conflict || answer->status == notFound;
        const QString above = base.path();
        if (!parentMissing || above.isEmpty() || above == "/"_L1) {
            missing.removeLast();
        } else {
            // the base itself is missing: make it, as a folder of the one above
            const auto slash = above.lastIndexOf(u'/');
            const QString name = above.mid(slash + 1);
            base.setPath(above.left(slash));
            for (QString &known : missing)
                known.prepend(name + u'/');
            missing.append(name);
        }
    }
    co_return Done{};
}

QCoro::Task<Result<PublicFile>> WebDavHost::publish(PublishedFile file)
{
    if (const auto publishable = media::checkPublishable(file, m_clock.now()); !publishable)
        co_return publishable.error();
    if (file.key.isEmpty())
        file.key = media::unguessable();
    auto content = media::openContent(file);
    if (!content)
        co_return content.error();
    if (const auto made = co_await makeFolder(file.key); !made)
        co_return made.error();
    const QString id = idFor(file);
    media::HostRequest put = request("PUT", under(m_settings.putBase, id));
    put.headers.emplace_back("Content-Type", file.contentType.toLatin1());
    put.body = std::move(content->device);
    const auto answer = co_await media::sendTo(&m_network, put);
    if (!answer)
        co_return answer.error();
    if (!isWell(answer->status))
        co_return errorOfPut(*answer);
    co_return PublicFile{.url = under(m_settings.publicBase, id),
                         .id = id,
                         .contentType = file.contentType,
                         .size = content->size};
}

QCoro::Task<Outcome> WebDavHost::withdraw(QString id)
{
    if (!isOurs(id))
        co_return Error{.kind = ErrorKind::Rejected,
                        .detail = u"not the name of a file of ours"_s,
                        .reason = u"media-refused"_s};
    const media::HostRequest removeFile = request("DELETE", under(m_settings.putBase, id));
    const auto file = co_await media::sendTo(&m_network, removeFile, media::briefly);
    if (!file)
        co_return file.error();
    const bool wasGone = file->status == notFound || file->status == gone;
    if (!isWell(file->status) && !wasGone)
        co_return media::errorOf(*file, "DELETE");
    media::HostRequest removeFolder
        = request("DELETE", under(m_settings.putBase, id.section(u'/', 0, 0) + u'/'));
    removeFolder.headers.emplace_back("Depth", "infinity"); // without it nginx refuses
    const auto folder = co_await media::sendTo(&m_network, removeFolder, media::briefly);
    if (!folder || (!isWell(folder->status) && folder->status != notFound))
        qCInfo(lcMedia) << "an empty folder stays on the web space";
    if (wasGone)
        co_return media::errorOf(*file, "DELETE");
    co_return Done{};
}

QCoro::Task<Outcome> WebDavHost::check(PublicFile file)
{
    return m_check.run(std::move(file), m_reach);
}

} // namespace recado
