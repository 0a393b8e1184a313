// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/control/inbound.h"

#include "simulator/messages/addresses.h"
#include "simulator/messages/messagecallback.h"
#include "simulator/messages/segments.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

Error invalid(const QString &detail)
{
    return {.kind = ErrorKind::Invalid, .detail = detail};
}

/// The address of a person or a number, with or without "whatsapp:" in the request.
std::optional<Address> readSide(const QJsonObject &json, const QString &name, Channel channel)
{
    std::optional<Address> address = readAddress(json[name].toString());
    if (address)
        address->channel = channel;
    return address;
}

QString accountOf(const QJsonObject &json, const Address &to)
{
    const FixedNumber *number = findNumber(to.phone);
    const QString asked = json["accountSid"_L1].toString();
    if (!number && asked.isEmpty() && to.phone == sandboxPhone)
        return QString::fromUtf16(fixedAccounts().front().sid);
    if (!number)
        return isSid(asked, u"AC") ? asked : QString();
    return asked.isEmpty() || number->accountSid == asked ? QString::fromUtf16(number->accountSid)
                                                          : QString();
}

/// "media":[{"contentType":"application/pdf","fileName":"comprovante.pdf","base64":"…"}]
Outcome readFiles(const QJsonObject &json, Message &message, World &world)
{
    const QJsonArray files = json["media"_L1].toArray();
    for (const auto &one : files) {
        const auto decoded = QByteArray::fromBase64Encoding(one["base64"_L1].toString().toLatin1(),
                                                            QByteArray::AbortOnBase64DecodingErrors);
        const QString type = one["contentType"_L1].toString();
        if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok || type.isEmpty())
            return invalid(u"\"media\" needs \"contentType\" and \"base64\" in each member"_s);
        const QByteArray digest = QCryptographicHash::hash(decoded.decoded, QCryptographicHash::Sha256);
        FetchedMedia file{.url = {}, .httpStatus = 200, .contentType = type, .size = decoded.decoded.size()};
        file.sha256 = QString::fromLatin1(digest.toHex());
        file.fileName = one["fileName"_L1].toString();
        world.files.keep(file.sha256, decoded.decoded);
        message.media.push_back(std::move(file));
    }
    if (!message.media.empty())
        message.sid.replace(0, 2, u"MM"_s);
    return Done{};
}

} // namespace

Result<const Message *> receiveMessage(World &world, const QJsonObject &json)
{
    const QString channelName = json["channel"_L1].toString(
        json["from"_L1].toString().startsWith("whatsapp:"_L1) ? u"whatsapp"_s : u"sms"_s);
    if (channelName != "sms"_L1 && channelName != "whatsapp"_L1)
        return invalid(u"\"channel\" must be sms or whatsapp"_s);
    const Channel channel = channelName == "sms"_L1 ? Channel::Sms : Channel::WhatsApp;
    const std::optional<Address> from = readSide(json, u"from"_s, channel);
    const std::optional<Address> to = readSide(json, u"to"_s, channel);
    if (!from || !to)
        return invalid(u"\"from\" and \"to\" must be phone numbers such as +5567999550001"_s);
    const QString account = accountOf(json, *to);
    if (account.isEmpty())
        return invalid(u"\"to\" belongs to none of the fixed accounts; say \"accountSid\""_s);

    const Instant now = world.clock.now();
    Message message;
    message.sid = "SM"_L1 + world.sids.next(u"inbound"_s);
    message.accountSid = account;
    message.channel = channel;
    message.inbound = true;
    message.from = from->text();
    message.to = to->text();
    message.body = json["body"_L1].toString();
    message.bodySha256 = QString::fromLatin1(
        QCryptographicHash::hash(message.body.toUtf8(), QCryptographicHash::Sha256).toHex());
    message.segments = channel == Channel::Sms ? countSegments(message.body).segments : 1;
    message.status = MessageStatus::Received;
    message.created = now;
    message.updated = now;
    message.sent = now;
    message.events = {{.status = MessageStatus::Received, .at = now}};
    if (const Outcome files = readFiles(json, message, world); !files)
        return files.error();
    world.relations.hear(message.from, message.to, message.body, now);
    const Message &kept = world.messages.add(std::move(message));
    if (world.links.inboundUrl && world.post) {
        const QUrl url = world.links.inboundUrl(kept.accountSid, kept.to);
        world.post(inboundCallback(kept, url.toString(QUrl::FullyEncoded), world.baseUrl));
    }
    return &kept;
}

} // namespace recado::simulator
