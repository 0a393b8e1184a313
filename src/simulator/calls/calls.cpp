// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/calls/calls.h"

#include "simulator/accounts/accounts.h"
#include "simulator/calls/calljson.h"
#include "simulator/calls/calllife.h"
#include "simulator/calls/callrequest.h"
#include "simulator/messages/addresses.h"
#include "simulator/records/due.h"
#include "simulator/records/moments.h"
#include "simulator/resources/apianswer.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

constexpr qint64 dayMs = qint64{24} * 60 * 60 * 1000;

/// StartTime= means the whole day that it names, StartTime< and StartTime> what is before and after. A call
/// that has not begun has no time, and is in none of them.
bool timePasses(const Record &call, const Form &query, const QString &parameter, const QString &key)
{
    const auto bound = [&](const QString &suffix) { return readMoment(query.text(parameter + suffix)); };
    const auto same = bound({});
    const auto before = bound(u"<"_s);
    const auto after = bound(u">"_s);
    if (!same && !before && !after)
        return true;
    const QJsonValue value = call.hidden[key];
    if (value.isUndefined())
        return false;
    const qint64 at = value.toInteger();
    return (!same || at / dayMs == toMsecs(*same) / dayMs) && (!before || at <= toMsecs(*before))
        && (!after || at >= toMsecs(*after));
}

bool passes(const Record &record, const Call &call)
{
    const auto equals = [&](const QString &parameter, const QString &key) {
        return !call.query.has(parameter) || call.query.text(parameter) == record.shown[key].toString();
    };
    return equals(u"To"_s, u"to"_s) && equals(u"From"_s, u"from"_s) && equals(u"Status"_s, u"status"_s)
        && equals(u"ParentCallSid"_s, u"parent_call_sid"_s)
        && timePasses(record, call.query, u"StartTime"_s, u"startMs"_s)
        && timePasses(record, call.query, u"EndTime"_s, u"endMs"_s);
}

HttpAnswer refusalOf(const Error &error)
{
    return errorAnswer(error.providerCode.value_or(20001));
}

HttpAnswer invalid(const QString &why)
{
    return jsonAnswer(400, {{u"error"_s, why}});
}

} // namespace

HttpAnswer Calls::create(const Call &call)
{
    const Result<QJsonObject> read = readCall(call.form, call.accountSid(), world());
    if (!read)
        return refusalOf(read.error());
    Record record{.sid = newSid(u"CA"_s), .accountSid = call.accountSid(), .hidden = *read};
    const CallSides sides{
        .from = call.form.text(u"From"_s), .to = call.form.text(u"To"_s), .direction = u"outbound-api"_s};
    record.shown = newCallJson(record.sid, record.accountSid, sides, now());
    Record &added = calls().add(std::move(record));
    CallLife(world()).enqueue(added, calls());
    return jsonAnswer(201, added.shown);
}

HttpAnswer Calls::update(const Call &call)
{
    Record *record = findRecord(routes(), call);
    if (!record)
        return errorAnswer(20404);
    const QString status = call.form.text(u"Status"_s);
    const bool redirects = call.form.has(u"Url"_s) || call.form.has(u"Twiml"_s);
    if (!status.isEmpty() && status != "canceled"_L1 && status != "completed"_L1)
        return errorAnswer(20001);
    if (status.isEmpty() && !redirects)
        return errorAnswer(20001);
    if (redirects && record->shown["status"_L1].toString() != "in-progress"_L1)
        return errorAnswer(21220);
    if (redirects) {
        record->hidden.insert(u"url"_s, call.form.text(u"Url"_s));
        record->hidden.insert(u"twiml"_s, call.form.has(u"Url"_s) ? QString() : call.form.text(u"Twiml"_s));
    }
    if (!status.isEmpty()) {
        if (const Outcome ended = CallLife(world()).end(*record, status, now()); !ended)
            return refusalOf(ended.error());
    }
    return jsonAnswer(200, record->shown);
}

/// Somebody calls a number of the account; Twilio picks up at once, as it does for a number with
/// instructions.
HttpAnswer Calls::receive(const QJsonObject &json)
{
    const QString from = json["from"_L1].toString();
    const QString to = json["to"_L1].toString();
    const FixedNumber *number = findNumber(to);
    const QString account
        = number ? QString::fromUtf16(number->accountSid) : json["accountSid"_L1].toString();
    if (!readAddress(from) || !readAddress(to) || !isSid(account, u"AC"))
        return invalid(
            u"\"from\" and \"to\" must be phone numbers; other than the fixed ones need \"accountSid\""_s);
    Record record{.sid = newSid(u"CA"_s), .accountSid = account};
    record.shown
        = newCallJson(record.sid, account, {.from = from, .to = to, .direction = u"inbound"_s}, now());
    Record &added = calls().add(std::move(record));
    added.shown.insert(u"status"_s, u"ringing"_s);
    added.shown.insert(u"start_time"_s, rfc2822(now()));
    added.hidden.insert(u"startMs"_s, toMsecs(now()));
    setDue(added, now());
    return jsonAnswer(201, added.shown);
}

HttpAnswer Calls::showAll() const
{
    QJsonArray all;
    for (const Record &record : table(u"calls"_s).all()) {
        QJsonObject json = record.shown;
        json.insert(u"kept"_s, record.hidden);
        all.append(json);
    }
    return jsonAnswer(200, {{u"calls"_s, all}});
}

std::optional<Instant> Calls::nextDue() const
{
    return earliestDue(table(u"calls"_s));
}

void Calls::runDue()
{
    while (Record *call = firstDue(calls(), now()))
        CallLife(world()).proceed(*call);
}

RecordRoutes Calls::routes()
{
    return {.collection = u"/api/2010-04-01/Accounts/{AccountSid}/Calls.json"_s,
            .name = u"calls"_s,
            .listKey = u"calls"_s,
            .table = [this]() -> RecordTable & { return calls(); },
            .belongs = passes,
            .filters = {u"To"_s, u"From"_s, u"ParentCallSid"_s, u"Status"_s, u"StartTime"_s, u"StartTime<"_s,
                        u"StartTime>"_s, u"EndTime"_s, u"EndTime<"_s, u"EndTime>"_s},
            .newestFirst = true};
}

void Calls::addRoutes(Router &router)
{
    const RecordRoutes all = routes();
    addList(router, all);
    addFetch(router, all);
    addDelete(router, all, [](Record &call) {
        return CallLife::isFinished(call) ? std::optional<int>() : std::optional(20009);
    });
    router.add({.method = "POST",
                .pattern = all.collection,
                .name = u"calls.create"_s,
                .parameters = callParameters(),
                .handler = [this](const Call &call) { return create(call); }});
    router.add({.method = "POST",
                .pattern = onePattern(all),
                .name = u"calls.update"_s,
                .parameters = {u"Status"_s, u"Url"_s, u"Method"_s, u"Twiml"_s},
                .handler = [this](const Call &call) { return update(call); }});
}

void Calls::addControls(ControlTable &controls)
{
    controls.insert("POST inbound-call",
                    [this](const QJsonValue &body, const Form &) { return receive(body.toObject()); });
    controls.insert("GET calls", [this](const QJsonValue &, const Form &) { return showAll(); });
}

} // namespace recado::simulator
