// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/resources/messagemedia.h"

#include "simulator/resources/apianswer.h"
#include "simulator/resources/page.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

/// The same medium always has the same SID, without keeping one.
QString mediaSid(const Message &message, qsizetype index)
{
    const QByteArray name = message.sid.toUtf8() + '/' + QByteArray::number(index);
    return "ME"_L1
        + QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().left(32));
}

HttpAnswer listMedia(World &world, const Call &call)
{
    const Result<PageRequest> page = PageRequest::read(call.query);
    if (!page)
        return errorAnswer(page.error().providerCode.value_or(20001));
    const Message *message = world.messages.find(call.accountSid(), call.path.value(u"MessageSid"_s));
    if (!message || message->erased)
        return errorAnswer(20404);

    const QString path
        = u"/2010-04-01/Accounts/%1/Messages/%2/Media"_s.arg(message->accountSid, message->sid);
    PageContent content{.key = u"media_list"_s, .records = {}};
    for (qsizetype i = 0; i < message->mediaUrls.size(); ++i) {
        const bool fetched = i < static_cast<qsizetype>(message->media.size());
        const QString type = fetched ? message->media[static_cast<std::size_t>(i)].contentType : QString();
        const QString sid = mediaSid(*message, i);
        content.records.append(QJsonObject{{u"sid"_s, sid},
                                           {u"account_sid"_s, message->accountSid},
                                           {u"parent_sid"_s, message->sid},
                                           {u"content_type"_s, textOrNull(type)},
                                           {u"date_created"_s, rfc2822(message->created)},
                                           {u"date_updated"_s, rfc2822(message->updated)},
                                           {u"uri"_s, u"%1/%2.json"_s.arg(path, sid)}});
    }
    return jsonAnswer(200, pageBody(path + ".json"_L1, call.query, *page, content));
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
}

} // namespace recado::simulator
