// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/verify/verify.h"

#include "simulator/accounts/accounts.h"
#include "simulator/records/moments.h"
#include "simulator/resources/apianswer.h"
#include "simulator/verify/verifyservice.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

QStringList startParameters()
{
    return {u"To"_s,
            u"Channel"_s,
            u"CustomFriendlyName"_s,
            u"CustomMessage"_s,
            u"SendDigits"_s,
            u"Locale"_s,
            u"CustomCode"_s,
            u"Amount"_s,
            u"Payee"_s,
            u"RateLimits"_s,
            u"ChannelConfiguration"_s,
            u"AppHash"_s,
            u"TemplateSid"_s,
            u"TemplateCustomSubstitutions"_s,
            u"DeviceIp"_s,
            u"EnableSnaClientToken"_s,
            u"RiskCheck"_s,
            u"Tags"_s};
}

HttpAnswer answerOf(int status, const Result<const Record *> &result)
{
    return result ? jsonAnswer(status, (*result)->shown)
                  : errorAnswer(result.error().providerCode.value_or(60200));
}

bool attemptPasses(const Record &attempt, const Form &filter)
{
    const auto equals = [&](const QString &parameter, const QString &value) {
        return !filter.has(parameter) || filter.text(parameter) == value;
    };
    const std::optional<Instant> after = readMoment(filter.text(u"DateCreatedAfter"_s));
    const std::optional<Instant> before = readMoment(filter.text(u"DateCreatedBefore"_s));
    const std::optional<Instant> made = readMoment(attempt.shown["date_created"_L1].toString());
    return equals(u"ChannelData.To"_s, attempt.shown["channel_data"_L1]["to"_L1].toString())
        && equals(u"Channel"_s, attempt.shown["channel"_L1].toString())
        && equals(u"VerifyServiceSid"_s, attempt.shown["service_sid"_L1].toString())
        && equals(u"VerificationSid"_s, attempt.shown["verification_sid"_L1].toString())
        && equals(u"Status"_s, attempt.shown["conversion_status"_L1].toString()) && (!after || made >= after)
        && (!before || made <= before);
}

} // namespace

Verify::Verify(World &world)
    : TableResource(world)
{
    Verify::fill();
}

void Verify::fill()
{
    const auto add = [this](const char16_t *sid, const FixedAccount &account) {
        Record record{.sid = QString::fromUtf16(sid), .accountSid = QString::fromUtf16(account.sid)};
        record.shown = newVerifyService(record.sid, record.accountSid, openedAt());
        record.shown.insert(u"friendly_name"_s, u"Recado"_s);
        table(u"services"_s).add(std::move(record));
    };
    add(fullService, fixedAccounts()[0]);
    add(trialService, fixedAccounts()[1]);
}

Verifications Verify::verifications()
{
    return {world(), table(u"verifications"_s), table(u"attempts"_s)};
}

Record *Verify::serviceOf(const Call &call)
{
    return table(u"services"_s).find(call.accountSid(), call.path.value(u"ServiceSid"_s));
}

HttpAnswer Verify::createService(const Call &call)
{
    Record record{.sid = newSid(u"VA"_s), .accountSid = call.accountSid()};
    record.shown = newVerifyService(record.sid, record.accountSid, now());
    if (!applyVerifyService(call.form, record.shown))
        return errorAnswer(60200);
    return jsonAnswer(201, table(u"services"_s).add(std::move(record)).shown);
}

HttpAnswer Verify::updateService(const Call &call)
{
    Record *service = table(u"services"_s).find(call.accountSid(), call.path.value(u"Sid"_s));
    if (!service)
        return errorAnswer(20404);
    if (!applyVerifyService(call.form, service->shown))
        return errorAnswer(60200);
    service->shown.insert(u"date_updated"_s, isoDate(now()));
    return jsonAnswer(200, service->shown);
}

HttpAnswer Verify::start(const Call &call)
{
    const Record *service = serviceOf(call);
    return service ? answerOf(201, verifications().start(*service, call.form)) : errorAnswer(20404);
}

HttpAnswer Verify::check(const Call &call)
{
    const Record *service = serviceOf(call);
    if (!service)
        return errorAnswer(20404);
    const Result<const Record *> checked = verifications().check(*service, call.form);
    if (!checked)
        return errorAnswer(checked.error().providerCode.value_or(60200));
    QJsonObject json = (*checked)->shown;
    for (const QString &key : {u"lookup"_s, u"send_code_attempts"_s, u"sna"_s, u"url"_s})
        json.remove(key);
    json.insert(u"sna_attempts_error_codes"_s, QJsonValue());
    return jsonAnswer(200, json);
}

HttpAnswer Verify::fetch(const Call &call)
{
    const Record *service = serviceOf(call);
    const Record *found = service ? verifications().find(*service, call.path.value(u"Sid"_s)) : nullptr;
    return found ? jsonAnswer(200, found->shown) : errorAnswer(20404);
}

HttpAnswer Verify::update(const Call &call)
{
    const Record *service = serviceOf(call);
    if (!service)
        return errorAnswer(20404);
    return answerOf(
        200, verifications().setStatus(*service, call.path.value(u"Sid"_s), call.form.text(u"Status"_s)));
}

HttpAnswer Verify::summarize(const Call &call)
{
    int total = 0;
    int converted = 0;
    for (const Record &attempt : table(u"attempts"_s).all()) {
        if (attempt.accountSid != call.accountSid() || !attemptPasses(attempt, call.query))
            continue;
        ++total;
        converted += attempt.shown["conversion_status"_L1].toString() == "converted"_L1 ? 1 : 0;
    }
    const double rate = total == 0 ? 0 : 100.0 * converted / total;
    return jsonAnswer(200,
                      {{u"total_attempts"_s, total},
                       {u"total_converted"_s, converted},
                       {u"total_unconverted"_s, total - converted},
                       {u"conversion_rate_percentage"_s, QString::number(rate, 'f', 2)},
                       {u"url"_s, u"https://verify.twilio.com/v2/Attempts/Summary"_s}});
}

RecordRoutes Verify::serviceRoutes()
{
    return {.collection = u"/verify/v2/Services"_s,
            .name = u"verifyservices"_s,
            .listKey = u"services"_s,
            .table = [this]() -> RecordTable & { return table(u"services"_s); }};
}

RecordRoutes Verify::attemptRoutes()
{
    return {.collection = u"/verify/v2/Attempts"_s,
            .name = u"verifyattempts"_s,
            .listKey = u"attempts"_s,
            .table = [this]() -> RecordTable & { return table(u"attempts"_s); },
            .belongs
            = [](const Record &attempt, const Call &call) { return attemptPasses(attempt, call.query); },
            .filters = {u"DateCreatedAfter"_s, u"DateCreatedBefore"_s, u"ChannelData.To"_s, u"Country"_s,
                        u"Channel"_s, u"VerifyServiceSid"_s, u"VerificationSid"_s, u"Status"_s},
            .newestFirst = true};
}

void Verify::addRoutes(Router &router)
{
    addServiceRoutes(router);
    addAttemptRoutes(router);
    const QString service = u"/verify/v2/Services/{ServiceSid}"_s;
    router.add({.method = "POST",
                .pattern = service + "/Verifications"_L1,
                .name = u"verifications.create"_s,
                .parameters = startParameters(),
                .handler = [this](const Call &call) { return start(call); }});
    router.add({.method = "GET",
                .pattern = service + "/Verifications/{Sid}"_L1,
                .name = u"verifications.fetch"_s,
                .parameters = {},
                .handler = [this](const Call &call) { return fetch(call); }});
    router.add({.method = "POST",
                .pattern = service + "/Verifications/{Sid}"_L1,
                .name = u"verifications.update"_s,
                .parameters = {u"Status"_s},
                .handler = [this](const Call &call) { return update(call); }});
    router.add({.method = "POST",
                .pattern = service + "/VerificationCheck"_L1,
                .name = u"verificationchecks.create"_s,
                .parameters
                = {u"Code"_s, u"To"_s, u"VerificationSid"_s, u"Amount"_s, u"Payee"_s, u"SnaClientToken"_s},
                .handler = [this](const Call &call) { return check(call); }});
}

void Verify::addServiceRoutes(Router &router)
{
    const RecordRoutes routes = serviceRoutes();
    const QStringList parameters = verifyServiceParameters();
    addList(router, routes);
    addFetch(router, routes);
    addDelete(router, routes);
    router.add({.method = "POST",
                .pattern = routes.collection,
                .name = u"verifyservices.create"_s,
                .parameters = parameters,
                .handler = [this](const Call &call) { return createService(call); }});
    router.add({.method = "POST",
                .pattern = onePattern(routes),
                .name = u"verifyservices.update"_s,
                .parameters = parameters,
                .handler = [this](const Call &call) { return updateService(call); }});
}

void Verify::addAttemptRoutes(Router &router)
{
    const RecordRoutes routes = attemptRoutes();
    addList(router, routes);
    router.add({.method = "GET",
                .pattern = routes.collection + "/Summary"_L1,
                .name = u"verifyattempts.summary"_s,
                .parameters = {u"VerifyServiceSid"_s, u"DateCreatedAfter"_s, u"DateCreatedBefore"_s,
                               u"Country"_s, u"Channel"_s, u"DestinationPrefix"_s},
                .handler = [this](const Call &call) { return summarize(call); }});
    addFetch(router, routes);
}

} // namespace recado::simulator
