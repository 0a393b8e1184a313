// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/verify/verifications.h"

#include "simulator/messages/addresses.h"
#include "simulator/messages/magicnumbers.h"
#include "simulator/records/moments.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado::simulator {
namespace {

constexpr auto validity = 10min;
constexpr int mostSends = 5;
constexpr int mostChecks = 5;
constexpr auto priceOfOne = "0.05"_L1;

Error refused(int code, const QString &detail = {})
{
    return {.kind = ErrorKind::Rejected, .detail = detail, .providerCode = code};
}

/// What is wrong with a start, or nothing.
std::optional<int> refusalOf(const Record &service, const Form &form)
{
    const QString channel = form.text(u"Channel"_s);
    const QString to = form.text(u"To"_s);
    if (!QStringList{u"sms"_s, u"call"_s, u"email"_s, u"whatsapp"_s, u"sna"_s, u"auto"_s}.contains(channel))
        return 60200;
    if (channel == "email"_L1)
        return to.contains(u'@') ? 60217 : 60200; // no sender of e-mail can be set up here
    const std::optional<Address> address = readAddress(to);
    if (!address || address->channel != Channel::Sms)
        return 60200;
    if (const auto magic = magicRecipient(address->phone); magic && magic->refusal)
        return magic->refusal;
    const QString custom = form.text(u"CustomCode"_s);
    if (!custom.isEmpty() && !service.shown["custom_code_enabled"_L1].toBool())
        return 60204;
    static const QRegularExpression codeFormat(u"^[0-9A-Za-z]{4,10}$"_s);
    if (!custom.isEmpty() && !codeFormat.match(custom).hasMatch())
        return 60200;
    if (channel == "whatsapp"_L1 && service.shown["whatsapp"_L1]["msg_service_sid"_L1].toString().isEmpty())
        return 60223;
    return {};
}

} // namespace

bool Verifications::isPending(const Record &verification) const
{
    return verification.shown["status"_L1].toString() == "pending"_L1
        && m_world.clock.now() < fromMsecs(verification.hidden["expiresAt"_L1].toInteger());
}

Record *Verifications::find(const Record &service, const QString &sid)
{
    Record *found = m_verifications.find(service.accountSid, sid);
    const bool ours = found && found->shown["service_sid"_L1].toString() == service.sid;
    return ours && isPending(*found) ? found : nullptr;
}

Record *Verifications::findTo(const Record &service, const QString &to)
{
    for (Record &verification : m_verifications.all()) {
        if (verification.shown["service_sid"_L1].toString() == service.sid
            && verification.shown["to"_L1].toString() == to && isPending(verification))
            return &verification;
    }
    return nullptr;
}

Record &Verifications::add(const Record &service, const Form &form)
{
    const Instant now = m_world.clock.now();
    const QString sid = "VE"_L1 + m_world.sids.next(u"VE"_s);
    const QString custom = form.text(u"CustomCode"_s);
    const QString code
        = custom.isEmpty() ? u"1234567890"_s.left(service.shown["code_length"_L1].toInt(6)) : custom;
    const QJsonObject shown{
        {u"sid"_s, sid},
        {u"service_sid"_s, service.sid},
        {u"account_sid"_s, service.accountSid},
        {u"to"_s, form.text(u"To"_s)},
        {u"channel"_s, u"sms"_s},
        {u"status"_s, u"pending"_s},
        {u"valid"_s, false},
        {u"lookup"_s, QJsonObject{{u"carrier"_s, QJsonValue()}}},
        {u"amount"_s, QJsonValue()},
        {u"payee"_s, QJsonValue()},
        {u"send_code_attempts"_s, QJsonArray()},
        {u"date_created"_s, isoDate(now)},
        {u"date_updated"_s, isoDate(now)},
        {u"sna"_s, QJsonValue()},
        {u"url"_s, u"https://verify.twilio.com/v2/Services/%1/Verifications/%2"_s.arg(service.sid, sid)}};
    return m_verifications.add(
        {.sid = sid,
         .accountSid = service.accountSid,
         .shown = shown,
         .hidden = {{u"code"_s, code}, {u"checks"_s, 0}, {u"expiresAt"_s, toMsecs(now + validity)}}});
}

void Verifications::touch(Record &verification) const
{
    verification.shown.insert(u"date_updated"_s, isoDate(m_world.clock.now()));
}

void Verifications::send(Record &verification, const QString &channel)
{
    const QString now = isoDate(m_world.clock.now());
    const QString sid = "VL"_L1 + m_world.sids.next(u"VL"_s);
    QJsonArray sent = verification.shown["send_code_attempts"_L1].toArray();
    sent.append(QJsonObject{{u"time"_s, now}, {u"channel"_s, channel.toUpper()}, {u"attempt_sid"_s, sid}});
    verification.shown.insert(u"send_code_attempts"_s, sent);
    verification.shown.insert(u"channel"_s, channel);
    touch(verification);
    const QJsonObject to{{u"to"_s, verification.shown["to"_L1]}, {u"message_status"_s, u"DELIVERED"_s}};
    m_attempts.add({.sid = sid,
                    .accountSid = verification.accountSid,
                    .shown = {{u"sid"_s, sid},
                              {u"account_sid"_s, verification.accountSid},
                              {u"service_sid"_s, verification.shown["service_sid"_L1]},
                              {u"verification_sid"_s, verification.sid},
                              {u"date_created"_s, now},
                              {u"date_updated"_s, now},
                              {u"conversion_status"_s, u"unconverted"_s},
                              {u"channel"_s, channel},
                              {u"price"_s, QJsonObject{{u"currency"_s, u"usd"_s}, {u"value"_s, u"0"_s}}},
                              {u"channel_data"_s, to},
                              {u"url"_s, "https://verify.twilio.com/v2/Attempts/"_L1 + sid}}});
}

void Verifications::approve(Record &verification)
{
    verification.shown.insert(u"status"_s, u"approved"_s);
    verification.shown.insert(u"valid"_s, true);
    touch(verification);
    const QString last
        = verification.shown["send_code_attempts"_L1].toArray().last()["attempt_sid"_L1].toString();
    if (Record *attempt = m_attempts.find(verification.accountSid, last)) {
        attempt->shown.insert(u"conversion_status"_s, u"converted"_s);
        attempt->shown.insert(u"price"_s, QJsonObject{{u"currency"_s, u"usd"_s}, {u"value"_s, priceOfOne}});
        touch(*attempt);
    }
    if (m_world.links.charge)
        m_world.links.charge({.accountSid = verification.accountSid,
                              .category = u"verify-verifications"_s,
                              .at = m_world.clock.now(),
                              .price = 5'000});
}

Result<const Record *> Verifications::start(const Record &service, const Form &form)
{
    if (const std::optional<int> refusal = refusalOf(service, form))
        return refused(*refusal);
    const QString channel = form.text(u"Channel"_s) == "auto"_L1 ? u"sms"_s : form.text(u"Channel"_s);
    Record *verification = findTo(service, form.text(u"To"_s));
    if (!verification)
        verification = &add(service, form);
    else if (verification->shown["send_code_attempts"_L1].toArray().size() >= mostSends)
        return refused(60203);
    send(*verification, channel);
    return verification;
}

Result<const Record *> Verifications::check(const Record &service, const Form &form)
{
    const QString sid = form.text(u"VerificationSid"_s);
    const QString to = form.text(u"To"_s);
    const QString code = form.text(u"Code"_s);
    if (code.isEmpty() || (sid.isEmpty() && to.isEmpty()))
        return refused(60200);
    Record *verification = sid.isEmpty() ? findTo(service, to) : find(service, sid);
    if (!verification)
        return refused(20404);
    const int checks = verification->hidden["checks"_L1].toInt();
    if (checks >= mostChecks)
        return refused(60202);
    verification->hidden.insert(u"checks"_s, checks + 1);
    if (code == verification->hidden["code"_L1].toString())
        approve(*verification);
    else
        touch(*verification);
    return verification;
}

Result<const Record *> Verifications::setStatus(const Record &service, const QString &sid,
                                                const QString &status)
{
    if (status != "canceled"_L1 && status != "approved"_L1)
        return refused(60200);
    Record *verification = find(service, sid);
    if (!verification)
        return refused(20404);
    if (status == "approved"_L1) {
        approve(*verification);
        return verification;
    }
    verification->shown.insert(u"status"_s, status);
    touch(*verification);
    return verification;
}

} // namespace recado::simulator
