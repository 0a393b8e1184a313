// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/resources/messages.h"

#include "simulator/messages/createoptions.h"
#include "simulator/messages/messagedraft.h"
#include "simulator/resources/apianswer.h"
#include "simulator/resources/messagejson.h"
#include "simulator/resources/messagelist.h"
#include "simulator/resources/messagemedia.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

Message *findMessage(World &world, const Call &call)
{
    Message *message = world.messages.find(call.accountSid(), call.path.value(u"Sid"_s));
    return message && !message->erased ? message : nullptr;
}

HttpAnswer createMessage(World &world, MessageLife &life, const Call &call)
{
    Result<Message> draft = draftMessage(call.form, call.accountSid(), world);
    if (!draft) {
        ++world.creates.refused;
        return errorAnswer(draft.error().providerCode.value_or(20001));
    }
    const QString digits = world.sids.next(u"message"_s);
    draft->sid = (draft->mediaUrls.isEmpty() ? "SM"_L1 : "MM"_L1) + digits;
    ++world.creates.accepted;
    world.ledger.countMessage(draft->accountSid, draft->created);
    ++world.creates.perRecipient[draft->to];
    ++world.creates.perBodySha256[draft->bodySha256];
    Message &message = world.messages.add(*std::move(draft));
    life.begin(message);

    HttpAnswer answer = jsonAnswer(201, messageJson(message));
    answer.headers.emplace_back("Twilio-Request-Id",
                                "RQ" + digits.toLatin1()); // as in a recorded answer of Twilio's
    return answer;
}

HttpAnswer updateMessage(World &world, MessageLife &life, const Call &call)
{
    Message *message = findMessage(world, call);
    if (!message)
        return errorAnswer(20404);
    const std::optional<QString> body = call.form.value(u"Body"_s);
    const std::optional<QString> status = call.form.value(u"Status"_s);
    if ((body && !body->isEmpty()) || (status && *status != "canceled"_L1) || (!body && !status))
        return errorAnswer(20001);
    if (status && !life.cancel(*message))
        return errorAnswer(20001);
    if (body) {
        message->body.clear();
        message->updated = world.clock.now();
    }
    return jsonAnswer(200, messageJson(*message));
}

HttpAnswer deleteMessage(World &world, const Call &call)
{
    Message *message = findMessage(world, call);
    if (!message)
        return errorAnswer(20404);
    if (!isFinished(message->status))
        return errorAnswer(20009);
    message->erased = true;
    return {.status = 204};
}

} // namespace

void addMessages(Router &router, World &world, MessageLife &life)
{
    const QString list = u"/api/2010-04-01/Accounts/{AccountSid}/Messages.json"_s;
    const QString one = u"/api/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json"_s;
    router.add({.method = "POST",
                .pattern = list,
                .name = u"messages.create"_s,
                .parameters = createMessageParameters(),
                .handler = [&](const Call &call) { return createMessage(world, life, call); }});
    router.add({.method = "GET",
                .pattern = list,
                .name = u"messages.list"_s,
                .parameters = {u"To"_s, u"From"_s, u"DateSent"_s, u"DateSent<"_s, u"DateSent>"_s,
                               u"PageSize"_s, u"Page"_s, u"PageToken"_s},
                .handler = [&](const Call &call) { return listMessages(world, call); }});
    router.add({.method = "GET",
                .pattern = one,
                .name = u"messages.fetch"_s,
                .parameters = {},
                .handler = [&](const Call &call) {
                    const Message *message = findMessage(world, call);
                    return message ? jsonAnswer(200, messageJson(*message)) : errorAnswer(20404);
                }});
    router.add({.method = "POST",
                .pattern = one,
                .name = u"messages.update"_s,
                .parameters = {u"Body"_s, u"Status"_s},
                .handler = [&](const Call &call) { return updateMessage(world, life, call); }});
    router.add({.method = "DELETE",
                .pattern = one,
                .name = u"messages.delete"_s,
                .parameters = {},
                .handler = [&](const Call &call) { return deleteMessage(world, call); }});
    addMessageMedia(router, world);
}

} // namespace recado::simulator
