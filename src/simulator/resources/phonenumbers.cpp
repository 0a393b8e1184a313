// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/resources/phonenumbers.h"

#include "simulator/accounts/accounts.h"
#include "simulator/resources/apianswer.h"
#include "simulator/resources/page.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

QJsonObject numberJson(const FixedNumber &number)
{
    const QString account = QString::fromUtf16(number.accountSid);
    const QString sid = QString::fromUtf16(number.sid);
    const QString opened = u"Mon, 04 Mar 2024 12:00:00 +0000"_s;
    QJsonObject json{
        {u"sid"_s, sid},
        {u"account_sid"_s, account},
        {u"api_version"_s, u"2010-04-01"_s},
        {u"phone_number"_s, QString::fromUtf16(number.phone)},
        {u"friendly_name"_s, QString::fromUtf16(number.friendlyName)},
        {u"beta"_s, false},
        {u"origin"_s, u"twilio"_s},
        {u"status"_s, u"in-use"_s},
        {u"type"_s, u"local"_s},
        {u"capabilities"_s,
         QJsonObject{{u"sms"_s, true}, {u"mms"_s, false}, {u"voice"_s, true}, {u"fax"_s, false}}},
        {u"date_created"_s, opened},
        {u"date_updated"_s, opened},
        {u"address_requirements"_s, u"none"_s},
        {u"emergency_status"_s, u"Inactive"_s},
        {u"emergency_address_status"_s, u"unregistered"_s},
        {u"voice_receive_mode"_s, u"voice"_s},
        {u"voice_caller_id_lookup"_s, false},
        {u"uri"_s, u"/2010-04-01/Accounts/%1/IncomingPhoneNumbers/%2.json"_s.arg(account, sid)}};
    for (const QString &name :
         {u"address_sid"_s, u"bundle_sid"_s, u"emergency_address_sid"_s, u"identity_sid"_s, u"trunk_sid"_s})
        json.insert(name, QJsonValue());
    for (const QString &name : {u"sms_url"_s, u"sms_fallback_url"_s, u"voice_url"_s, u"voice_fallback_url"_s,
                                u"status_callback"_s, u"sms_application_sid"_s, u"voice_application_sid"_s})
        json.insert(name, u""_s);
    for (const QString &name : {u"sms_method"_s, u"sms_fallback_method"_s, u"voice_method"_s,
                                u"voice_fallback_method"_s, u"status_callback_method"_s})
        json.insert(name, u"POST"_s);
    return json;
}

/// PhoneNumber= takes a part of a number, "*" for any digit.
bool matchesPattern(const QString &phone, const QString &pattern)
{
    const QString expression = QRegularExpression::escape(pattern).replace(uR"(\*)"_s, u"[0-9]"_s);
    return pattern.isEmpty() || QRegularExpression(expression).match(phone).hasMatch();
}

HttpAnswer listNumbers(const Call &call)
{
    const Result<PageRequest> page = PageRequest::read(call.query);
    if (!page)
        return errorAnswer(page.error().providerCode.value_or(20001));
    const QString name = call.query.text(u"FriendlyName"_s);
    PageContent content{.key = u"incoming_phone_numbers"_s, .records = {}};
    QString lastSid;
    bool reached = page->afterSid.isEmpty();
    for (const FixedNumber &number : fixedNumbers()) {
        const bool wanted = number.accountSid == call.accountSid()
            && (name.isEmpty() || name == QStringView(number.friendlyName))
            && matchesPattern(QString::fromUtf16(number.phone), call.query.text(u"PhoneNumber"_s));
        if (wanted && reached && content.records.size() == page->size && !content.lastSid)
            content.lastSid = lastSid;
        if (wanted && reached && content.records.size() < page->size) {
            content.records.append(numberJson(number));
            lastSid = QString::fromUtf16(number.sid);
        }
        reached = reached || page->afterSid == QStringView(number.sid);
    }
    if (!reached)
        return errorAnswer(21481);
    const QString path = u"/2010-04-01/Accounts/%1/IncomingPhoneNumbers.json"_s.arg(call.accountSid());
    return jsonAnswer(200, pageBody(path, call.query, *page, content));
}

} // namespace

void addPhoneNumbers(Router &router)
{
    router.add({.method = "GET",
                .pattern = u"/api/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json"_s,
                .name = u"phonenumbers.list"_s,
                .parameters = {u"Beta"_s, u"FriendlyName"_s, u"PhoneNumber"_s, u"Origin"_s, u"PageSize"_s,
                               u"Page"_s, u"PageToken"_s},
                .handler = listNumbers});
}

} // namespace recado::simulator
