// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/paging.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace recado::twilio {
namespace {

constexpr int mostPages = 100; // of up to 1000 rows each: more is a server that leads us in circles

Error badList(const QString &detail)
{
    return Error{.kind = ErrorKind::BadReply, .detail = detail};
}

QString nextPage(const QJsonObject &json)
{
    const QString next = json["next_page_uri"_L1].toString();
    return next.isEmpty() ? json["meta"_L1].toObject()["next_page_url"_L1].toString() : next;
}

} // namespace

QCoro::Task<Result<QJsonArray>> collect(ApiClient client, Operation operation, QString path, Form query,
                                        QString key)
{
    return collectSome(std::move(client), operation, std::move(path), std::move(query), std::move(key),
                       std::numeric_limits<qsizetype>::max());
}

QCoro::Task<Result<QJsonArray>> collectSome(ApiClient client, Operation operation, QString path, Form query,
                                            QString key, qsizetype most)
{
    QJsonArray rows;
    auto answer = co_await client.get(operation, path, query);
    for (int page = 1; page <= mostPages; ++page) {
        if (!answer)
            co_return answer.error();
        const QJsonValue listed = answer->json[key];
        if (!listed.isArray())
            co_return badList(u"a list without "_s + key);
        const QJsonArray ofThisPage = listed.toArray();
        for (const QJsonValueConstRef row : ofThisPage)
            rows.append(row);
        const QString next = nextPage(answer->json);
        if (next.isEmpty() || rows.size() >= most)
            co_return rows;
        answer = co_await client.getPage(operation, next);
    }
    co_return badList(u"the list of %1 does not end"_s.arg(key));
}

} // namespace recado::twilio
