// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/resources/page.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

constexpr int maximumSize = 1000;
constexpr auto tokenPrefix = "PA"_L1;
constexpr auto backPrefix = "PB"_L1;

Error refused(int code)
{
    return {.kind = ErrorKind::Rejected, .detail = u"page parameters"_s, .providerCode = code};
}

/// A number parameter within bounds; the fallback when it did not come; nothing when it is wrong.
std::optional<int> readNumber(const Form &query, const QString &name, int fallback, int minimum, int maximum)
{
    const std::optional<QString> text = query.value(name);
    if (!text)
        return fallback;
    bool isNumber = false;
    const int number = text->toInt(&isNumber);
    return isNumber && number >= minimum && number <= maximum ? std::optional(number) : std::nullopt;
}

QJsonValue previousUri(const QString &path, const Form &query, const PageRequest &request,
                       const PageContent &content)
{
    if (request.page <= 0)
        return {};
    const QString uri = pageUri(path, query, request, request.page - 1, {});
    return content.firstSid ? uri + u"&PageToken=%1%2"_s.arg(backPrefix, *content.firstSid) : uri;
}

} // namespace

QString pageUri(const QString &path, const Form &query, const PageRequest &request, int page,
                const QString &token)
{
    QString uri = path + u'?';
    for (const QString &name : query.names()) {
        if (name == "Page"_L1 || name == "PageToken"_L1 || name == "PageSize"_L1)
            continue;
        const QByteArray pair
            = QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(query.text(name));
        uri += QString::fromLatin1(pair) + u'&';
    }
    uri += u"PageSize=%1&Page=%2"_s.arg(request.size).arg(page);
    return token.isEmpty() ? uri : uri + u"&PageToken=%1%2"_s.arg(tokenPrefix, token);
}

Result<PageRequest> PageRequest::read(const Form &query)
{
    const std::optional<int> size = readNumber(query, u"PageSize"_s, 50, 1, maximumSize);
    const std::optional<int> page = readNumber(query, u"Page"_s, 0, 0, 1'000'000);
    if (!size || !page)
        return refused(20001);
    const std::optional<QString> token = query.value(u"PageToken"_s);
    PageRequest request{.size = *size, .page = *page};
    if (token && token->startsWith(tokenPrefix))
        request.afterSid = token->mid(tokenPrefix.size());
    else if (token && token->startsWith(backPrefix))
        request.beforeSid = token->mid(backPrefix.size());
    else if (token)
        return refused(21481);
    return request;
}

QJsonObject pageBody(const QString &path, const Form &query, const PageRequest &request,
                     const PageContent &content)
{
    const int start = request.page * request.size;
    const int count = static_cast<int>(content.records.size());
    const QString token = request.afterSid;
    return {{u"first_page_uri"_s, pageUri(path, query, request, 0, {})},
            {u"next_page_uri"_s,
             content.lastSid ? QJsonValue(pageUri(path, query, request, request.page + 1, *content.lastSid))
                             : QJsonValue()},
            {u"previous_page_uri"_s, previousUri(path, query, request, content)},
            {u"uri"_s, pageUri(path, query, request, request.page, token)},
            {u"page"_s, request.page},
            {u"page_size"_s, request.size},
            {u"start"_s, start},
            {u"end"_s, start + std::max(count - 1, 0)},
            {content.key, content.records}};
}

} // namespace recado::simulator
