// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/messages/messagedraft.h"

#include "simulator/messages/addresses.h"
#include "simulator/messages/createoptions.h"
#include "simulator/messages/magicnumbers.h"
#include "simulator/messages/segments.h"
#include "simulator/messages/smartencoding.h"
#include "simulator/messages/templates.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

using Refusal = std::optional<int>; ///< the code, or nothing when all is well

constexpr qsizetype bodyLimit = 1600;

Refusal refuseMissing(const Form &form)
{
    if (form.text(u"To"_s).isEmpty())
        return 21604;
    if (form.text(u"From"_s).isEmpty() && form.text(u"MessagingServiceSid"_s).isEmpty())
        return 21603;
    if (form.text(u"Body"_s).isEmpty() && !form.has(u"MediaUrl"_s) && form.text(u"ContentSid"_s).isEmpty())
        return 21602;
    return {};
}

bool isThroughService(const Form &form)
{
    return !form.text(u"MessagingServiceSid"_s).isEmpty();
}

Refusal refuseRecipient(const std::optional<Address> &to, bool throughService)
{
    if (!to)
        return 21211;
    const std::optional<Magic> magic = magicRecipient(to->phone, throughService);
    return magic ? magic->refusal : Refusal();
}

Refusal refuseSmsSender(const QString &phone, const QString &accountSid)
{
    const FixedNumber *number = findNumber(phone);
    if (!number)
        return findAccount(accountSid) ? Refusal(21659) : Refusal();
    return number->accountSid == accountSid ? Refusal() : Refusal(21660);
}

Refusal refuseWhatsAppSender(const QString &phone, const QString &accountSid)
{
    if (phone == sandboxPhone)
        return {};
    const FixedNumber *number = findNumber(phone);
    if (!number)
        return findAccount(accountSid) ? Refusal(63007) : Refusal();
    return number->whatsApp && number->accountSid == accountSid ? Refusal() : Refusal(63007);
}

Refusal refuseSender(const QString &text, const Address &to, const QString &accountSid)
{
    const std::optional<Address> from = readAddress(text);
    if (!from)
        return 21212;
    if (from->channel != to.channel)
        return 21910;
    if (const Refusal magic = magicSenderRefusal(from->phone))
        return magic;
    if (from->phone == to.phone)
        return from->channel == Channel::WhatsApp ? 63031 : 21266;
    if (from->phone == "+15005550006"_L1)
        return {};
    return from->channel == Channel::WhatsApp ? refuseWhatsAppSender(from->phone, accountSid)
                                              : refuseSmsSender(from->phone, accountSid);
}

Refusal refuseService(const QString &sid, const QString &accountSid, const World &world)
{
    if (!isSid(sid, u"MG"))
        return 21701;
    if (world.links.findService && world.links.findService(accountSid, sid))
        return {};
    const FixedService *service = findService(sid);
    if (service ? service->accountSid != accountSid : findAccount(accountSid) != nullptr)
        return 21701;
    return {};
}

/// Limits of the account, and of the queue where it is known whose queue it will be.
Refusal refuseTooMuch(const Form &form, const Address &to, const QString &accountSid, const World &world)
{
    const Instant now = world.clock.now();
    if (!world.rules.mayReach(accountSid, to.phone))
        return 21608;
    const std::optional<int> perDay = world.rules.messagesPerDay(accountSid);
    if (perDay && world.ledger.messagesOn(accountSid, now) >= *perDay)
        return 63038;
    const bool sms = to.channel == Channel::Sms;
    const QString from = form.text(u"From"_s);
    if (sms && !form.has(u"SendAt"_s) && world.ledger.nextFree(from, now) - now > queueLimit(to.channel))
        return 21611;
    return {};
}

void fillContent(Message &message, const Form &form, const World &world)
{
    const QString asked = form.text(u"Body"_s);
    message.bodySha256
        = QString::fromLatin1(QCryptographicHash::hash(asked.toUtf8(), QCryptographicHash::Sha256).toHex());
    message.mediaUrls = form.values(u"MediaUrl"_s);
    message.contentSid = form.text(u"ContentSid"_s);
    message.contentVariables = form.text(u"ContentVariables"_s);
    message.body = asked;
    if (!message.contentSid.isEmpty()) {
        if (message.channel == Channel::WhatsApp && !message.mediaUrls.isEmpty())
            message.plannedError = 63030; // a file beside a template
        fillFromTemplate(message, world);
    }
    if (form.text(u"SmartEncoded"_s) == "true"_L1 && message.channel == Channel::Sms)
        message.body = smartEncoded(message.body);
    const FixedAccount *account = findAccount(message.accountSid);
    if (account && account->trial)
        message.body.prepend(trialPrefix);
}

Message makeMessage(const Form &form, const Address &to, const QString &accountSid, const World &world)
{
    const Instant now = world.clock.now();
    Message message;
    message.accountSid = accountSid;
    message.channel = to.channel;
    message.from = form.text(u"From"_s);
    message.to = to.text();
    message.messagingServiceSid = form.text(u"MessagingServiceSid"_s);
    message.created = now;
    message.updated = now;
    message.sendAt = requestedSendTime(form);
    message.statusCallback = form.text(u"StatusCallback"_s);
    message.validitySeconds = form.value(u"ValidityPeriod"_s).value_or(u"36000"_s).toInt();
    message.status = message.messagingServiceSid.isEmpty() ? MessageStatus::Queued : MessageStatus::Accepted;
    if (message.sendAt)
        message.status = MessageStatus::Scheduled;
    fillContent(message, form, world);
    message.segments = message.channel == Channel::WhatsApp ? 1 : countSegments(message.body).segments;
    if (message.from.isEmpty())
        message.segments = 0; // Twilio says "0" until the service has chosen a sender
    if (const std::optional<Magic> magic = magicRecipient(to.phone, isThroughService(form))) {
        message.plannedError = magic->laterError;
        message.stopsAt = magic->stopsAt;
    }
    return message;
}

Error refused(int code)
{
    return {.kind = ErrorKind::Rejected, .detail = u"refused as Twilio would"_s, .providerCode = code};
}

} // namespace

Result<Message> draftMessage(const Form &form, const QString &accountSid, const World &world)
{
    const Instant now = world.clock.now();
    if (const Refusal code = refuseMissing(form))
        return refused(*code);
    if (form.text(u"Body"_s).size() > bodyLimit)
        return refused(21617);
    if (const Refusal code
        = refuseOptions(form, now, world.rules.scheduled - world.messages.scheduled(accountSid)))
        return refused(*code);

    const std::optional<Address> to = readAddress(form.text(u"To"_s));
    if (const Refusal code = refuseRecipient(to, isThroughService(form)))
        return refused(*code);
    const QString from = form.text(u"From"_s);
    const QString service = form.text(u"MessagingServiceSid"_s);
    if (const Refusal code = from.isEmpty() ? Refusal() : refuseSender(from, *to, accountSid))
        return refused(*code);
    if (const Refusal code = service.isEmpty() ? Refusal() : refuseService(service, accountSid, world))
        return refused(*code);
    if (const Refusal code = refuseTemplate(form, accountSid, world))
        return refused(*code);
    if (const Refusal code = refuseTooMuch(form, *to, accountSid, world))
        return refused(*code);

    Message message = makeMessage(form, *to, accountSid, world);
    const bool optedOut = world.relations.hasOptedOut(message.to, message.from);
    if (message.channel == Channel::Sms && optedOut)
        return refused(21610);
    return message;
}

} // namespace recado::simulator
