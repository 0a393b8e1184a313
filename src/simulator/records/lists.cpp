// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/records/lists.h"

#include "simulator/resources/apianswer.h"
#include "simulator/resources/page.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

/// By what a page token names a record. What has no SID is named by its country or its place.
QString idOf(const QJsonObject &record, std::size_t place)
{
    for (const auto &key : {"sid"_L1, "iso_country"_L1}) {
        if (const QString id = record[key].toString(); !id.isEmpty())
            return id;
    }
    return QString::number(place);
}

/// The records of the page that is asked for. Error: Rejected with Twilio's code.
Result<PageContent> contentOf(const PageRequest &page, const QString &key,
                              const std::vector<QJsonObject> &records)
{
    PageContent content{.key = key, .records = {}};
    bool reached = page.afterSid.isEmpty();
    QString lastId;
    for (std::size_t place = 0; place < records.size(); ++place) {
        const QString id = idOf(records[place], place);
        if (!reached) {
            reached = id == page.afterSid;
            continue;
        }
        if (content.records.size() == page.size) {
            content.lastSid = lastId;
            break;
        }
        content.records.append(records[place]);
        lastId = id;
    }
    if (!reached)
        return Error{.kind = ErrorKind::Rejected, .detail = u"no such page token"_s, .providerCode = 21481};
    return content;
}

QJsonObject metaOf(const Call &call, const PageRequest &page, const PageContent &content)
{
    const QString address = call.baseUrl + call.target;
    const auto link
        = [&](int number, const QString &token) { return pageUri(address, call.query, page, number, token); };
    return {
        {u"key"_s, content.key},
        {u"page"_s, page.page},
        {u"page_size"_s, page.size},
        {u"first_page_url"_s, link(0, {})},
        {u"previous_page_url"_s,
         page.page > 0 ? QJsonValue(link(page.page - 1, {})) : QJsonValue(QJsonValue::Null)},
        {u"next_page_url"_s,
         content.lastSid ? QJsonValue(link(page.page + 1, *content.lastSid)) : QJsonValue(QJsonValue::Null)},
        {u"url"_s, link(page.page, page.afterSid)}};
}

} // namespace

QStringList listParameters(const QStringList &own)
{
    return own + QStringList{u"PageSize"_s, u"Page"_s, u"PageToken"_s};
}

HttpAnswer productList(const Call &call, const QString &key, const std::vector<QJsonObject> &records)
{
    const Result<PageRequest> page = PageRequest::read(call.query);
    if (!page)
        return errorAnswer(page.error().providerCode.value_or(20001));
    const Result<PageContent> content = contentOf(*page, key, records);
    if (!content)
        return errorAnswer(content.error().providerCode.value_or(20001));
    return jsonAnswer(200, {{u"meta"_s, metaOf(call, *page, *content)}, {key, content->records}});
}

HttpAnswer classicList(const Call &call, const QString &key, const std::vector<QJsonObject> &records)
{
    const Result<PageRequest> page = PageRequest::read(call.query);
    if (!page)
        return errorAnswer(page.error().providerCode.value_or(20001));
    const Result<PageContent> content = contentOf(*page, key, records);
    if (!content)
        return errorAnswer(content.error().providerCode.value_or(20001));
    const QString path = call.target.mid(call.target.indexOf("/2010-04-01/"_L1));
    return jsonAnswer(200, pageBody(path, call.query, *page, *content));
}

} // namespace recado::simulator
