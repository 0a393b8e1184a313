// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/messages/messagedraft.h"

#include "simulator/messages/addresses.h"
#include "simulator/messages/createoptions.h"
#include "simulator/messages/magicnumbers.h"
#include "simulator/messages/segments.h"
#include "simulator/messages/smartencoding.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

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

Refusal refuseRecipient(const std::optional<Address> &to)
{
    if (!to)
        return 21211;
    const std::optional<Magic> magic = magicRecipient(to->phone);
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

Refusal refuseService(const QString &sid, const QString &accountSid)
{
    if (!isSid(sid, u"MG"))
        return 21701;
    const FixedService *service = findService(sid);
    if (service ? service->accountSid != accountSid : findAccount(accountSid) != nullptr)
        return 21701;
    return {};
}

/// What a template looks like to the person, as long as the simulator keeps no templates: its name and its
/// values.
QString templateText(const QString &contentSid, const QString &variables)
{
    QStringList values;
    const QJsonObject object = QJsonDocument::fromJson(variables.toUtf8()).object();
    for (const QJsonValue value : object)
        values << value.toString();
    return u"Template %1: %2"_s.arg(contentSid, values.join(u"; "));
}

void fillContent(Message &message, const Form &form)
{
    const QString asked = form.text(u"Body"_s);
    message.bodySha256
        = QString::fromLatin1(QCryptographicHash::hash(asked.toUtf8(), QCryptographicHash::Sha256).toHex());
    message.mediaUrls = form.values(u"MediaUrl"_s);
    message.contentSid = form.text(u"ContentSid"_s);
    message.body = message.contentSid.isEmpty()
        ? asked
        : templateText(message.contentSid, form.text(u"ContentVariables"_s));
    if (form.text(u"SmartEncoded"_s) == "true"_L1 && message.channel == Channel::Sms)
        message.body = smartEncoded(message.body);
    const FixedAccount *account = findAccount(message.accountSid);
    if (account && account->trial)
        message.body.prepend(trialPrefix);
}

Message makeMessage(const Form &form, const Address &to, const QString &accountSid, Instant now)
{
    Message message;
    message.accountSid = accountSid;
    message.channel = to.channel;
    message.from = form.text(u"From"_s);
    message.to = to.text();
    message.messagingServiceSid = form.text(u"MessagingServiceSid"_s);
    message.created = now;
    message.updated = now;
    message.sendAt = requestedSendTime(form);
    message.status = message.messagingServiceSid.isEmpty() ? MessageStatus::Queued : MessageStatus::Accepted;
    if (message.sendAt)
        message.status = MessageStatus::Scheduled;
    fillContent(message, form);
    message.segments = message.channel == Channel::WhatsApp ? 1 : countSegments(message.body).segments;
    if (message.from.isEmpty())
        message.segments = 0; // Twilio says "0" until the service has chosen a sender
    if (const std::optional<Magic> magic = magicRecipient(to.phone)) {
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
    if (const Refusal code = refuseOptions(form, now))
        return refused(*code);

    const std::optional<Address> to = readAddress(form.text(u"To"_s));
    if (const Refusal code = refuseRecipient(to))
        return refused(*code);
    const QString from = form.text(u"From"_s);
    const QString service = form.text(u"MessagingServiceSid"_s);
    if (const Refusal code = from.isEmpty() ? Refusal() : refuseSender(from, *to, accountSid))
        return refused(*code);
    if (const Refusal code = service.isEmpty() ? Refusal() : refuseService(service, accountSid))
        return refused(*code);

    Message message = makeMessage(form, *to, accountSid, now);
    const bool optedOut = world.relations.hasOptedOut(message.to, message.from);
    if (message.channel == Channel::Sms && optedOut)
        return refused(21610);
    return message;
}

} // namespace recado::simulator
