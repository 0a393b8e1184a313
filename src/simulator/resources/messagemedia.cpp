// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/resources/messagemedia.h"

#include "simulator/messages/messagemedium.h"
#include "simulator/resources/apianswer.h"
#include "simulator/resources/page.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

/// A file of a message that the call names; nothing when there is none (any more).
struct Medium
{
    Message *message = nullptr;
    qsizetype index = 0;
    FetchedMedia *file = nullptr; ///< null while it has not been fetched
};

FetchedMedia *fileOf(Message &message, qsizetype index)
{
    const auto position = static_cast<std::size_t>(index);
    return position < message.media.size() ? &message.media[position] : nullptr;
}

std::optional<Medium> findMedium(World &world, const Call &call)
{
    Message *message = world.messages.find(call.accountSid(), call.path.value(u"MessageSid"_s));
    if (!message || message->erased)
        return {};
    for (qsizetype i = 0; i < mediaCount(*message); ++i) {
        FetchedMedia *file = fileOf(*message, i);
        if (mediaSid(*message, i) == call.path.value(u"Sid"_s) && !(file && file->erased))
            return Medium{.message = message, .index = i, .file = file};
    }
    return {};
}

QJsonObject mediaJson(const Message &message, qsizetype index, const FetchedMedia *file)
{
    const QString sid = mediaSid(message, index);
    return {
        {u"sid"_s, sid},
        {u"account_sid"_s, message.accountSid},
        {u"parent_sid"_s, message.sid},
        {u"content_type"_s, textOrNull(file ? file->contentType : QString())},
        {u"date_created"_s, rfc2822(message.created)},
        {u"date_updated"_s, rfc2822(message.updated)},
        {u"uri"_s,
         u"/2010-04-01/Accounts/%1/Messages/%2/Media/%3.json"_s.arg(message.accountSid, message.sid, sid)}};
}

HttpAnswer listMedia(World &world, const Call &call)
{
    const Result<PageRequest> page = PageRequest::read(call.query);
    if (!page)
        return errorAnswer(page.error().providerCode.value_or(20001));
    Message *message = world.messages.find(call.accountSid(), call.path.value(u"MessageSid"_s));
    if (!message || message->erased)
        return errorAnswer(20404);

    const QString path
        = u"/2010-04-01/Accounts/%1/Messages/%2/Media.json"_s.arg(message->accountSid, message->sid);
    PageContent content{.key = u"media_list"_s, .records = {}};
    for (qsizetype i = 0; i < mediaCount(*message); ++i) {
        const FetchedMedia *file = fileOf(*message, i);
        if (!file || !file->erased)
            content.records.append(mediaJson(*message, i, file));
    }
    return jsonAnswer(200, pageBody(path, call.query, *page, content));
}

HttpAnswer fetchMedium(World &world, const Call &call)
{
    const std::optional<Medium> medium = findMedium(world, call);
    return medium ? jsonAnswer(200, mediaJson(*medium->message, medium->index, medium->file))
                  : errorAnswer(20404);
}

HttpAnswer deleteMedium(World &world, const Call &call)
{
    const std::optional<Medium> medium = findMedium(world, call);
    if (!medium || !medium->file)
        return errorAnswer(20404);
    medium->file->erased = true;
    return {.status = 204};
}

/// The bytes themselves, at the address without ".json".
HttpAnswer fetchBytes(World &world, const Call &call)
{
    const std::optional<Medium> medium = findMedium(world, call);
    const auto bytes
        = medium && medium->file ? world.files.bytes(medium->file->sha256) : std::optional<QByteArray>();
    if (!bytes)
        return errorAnswer(20404);
    HttpAnswer answer{.body = *bytes, .headers = {{"Content-Type", medium->file->contentType.toLatin1()}}};
    if (!medium->file->fileName.isEmpty()) {
        const QByteArray name = QUrl::toPercentEncoding(medium->file->fileName);
        answer.headers.emplace_back("Content-Disposition", "inline; filename*=UTF-8''" + name);
    }
    return answer;
}

} // namespace

void addMessageMedia(Router &router, World &world)
{
    router.add({.method = "GET",
                .pattern = u"/api/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json"_s,
                .name = u"media.list"_s,
                .parameters = {u"DateCreated"_s, u"DateCreated<"_s, u"DateCreated>"_s, u"PageSize"_s,
                               u"Page"_s, u"PageToken"_s},
                .handler = [&](const Call &call) { return listMedia(world, call); }});
    const QString one = u"/api/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}"_s;
    router.add({.method = "GET",
                .pattern = one + u".json"_s,
                .name = u"media.fetch"_s,
                .parameters = {},
                .handler = [&](const Call &call) { return fetchMedium(world, call); }});
    router.add({.method = "DELETE",
                .pattern = one + u".json"_s,
                .name = u"media.delete"_s,
                .parameters = {},
                .handler = [&](const Call &call) { return deleteMedium(world, call); }});
    router.add({.method = "GET",
                .pattern = one,
                .name = u"media.bytes"_s,
                .parameters = {},
                .handler = [&](const Call &call) { return fetchBytes(world, call); }});
}

} // namespace recado::simulator
