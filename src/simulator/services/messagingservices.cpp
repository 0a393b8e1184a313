// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/services/messagingservices.h"

#include "simulator/accounts/accounts.h"
#include "simulator/records/moments.h"
#include "simulator/resources/apianswer.h"
#include "simulator/services/servicejson.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

// The two kinds of members, under the keys of their lists.
constexpr auto numbers = "phone_numbers"_L1;
constexpr auto senders = "senders"_L1;

/// Which service a member belongs to: the two kinds call it differently.
QString serviceOf(const Record &member)
{
    const QString sid = member.shown["service_sid"_L1].toString();
    return sid.isEmpty() ? member.shown["messaging_service_sid"_L1].toString() : sid;
}

QString addressOf(const Record &member)
{
    const QString phone = member.shown["phone_number"_L1].toString();
    return phone.isEmpty() ? member.shown["sender"_L1].toString() : phone;
}

bool isInAskedService(const Record &member, const Call &call)
{
    return serviceOf(member) == call.path.value(u"ServiceSid"_s);
}

} // namespace

MessagingServices::MessagingServices(World &world)
    : TableResource(world)
{
    MessagingServices::fill();
    world.links.findService
        = [this](const QString &accountSid, const QString &sid) { return view(accountSid, sid); };
    const auto urlOfSender = world.links.inboundUrl;
    world.links.inboundUrl = [this, urlOfSender](const QString &accountSid, const QString &address) {
        const QUrl own = inboundUrl(accountSid, address);
        return own.isEmpty() && urlOfSender ? urlOfSender(accountSid, address) : own;
    };
}

void MessagingServices::fill()
{
    for (const FixedService &fixed : fixedServices()) {
        Record record{.sid = QString::fromUtf16(fixed.sid),
                      .accountSid = QString::fromUtf16(fixed.accountSid)};
        record.shown = newServiceJson(record.sid, record.accountSid, openedAt());
        record.shown.insert(u"friendly_name"_s, u"Recado"_s);
        const Record &service = table(u"services"_s).add(std::move(record));
        if (const FixedNumber *number = findNumber(fixed.smsPhone))
            addMember(service, QString::fromUtf16(number->sid), QString::fromUtf16(number->phone),
                      openedAt());
        if (const FixedNumber *number = findNumber(fixed.whatsAppPhone))
            addMember(service, QString::fromUtf16(number->senderSid),
                      "whatsapp:"_L1 + QString::fromUtf16(number->phone), openedAt());
    }
}

Record &MessagingServices::addMember(const Record &service, const QString &sid, const QString &address,
                                     Instant at)
{
    Record member{.sid = sid, .accountSid = service.accountSid};
    member.shown = newMemberJson(service.shown, sid, address, at);
    return table(sid.startsWith("PN"_L1) ? numbers : senders).add(std::move(member));
}

std::optional<ServiceView> MessagingServices::view(const QString &accountSid, const QString &sid)
{
    const Record *service = table(u"services"_s).find(accountSid, sid);
    if (!service)
        return {};
    ServiceView view{.statusCallback = QUrl(service->shown["status_callback"_L1].toString())};
    for (const Record &number : table(numbers).all()) {
        if (serviceOf(number) == sid)
            view.smsPhones << addressOf(number);
    }
    for (const Record &sender : table(senders).all()) {
        if (serviceOf(sender) == sid)
            view.whatsAppPhones << addressOf(sender).section(u':', 1);
    }
    return view;
}

/// Where the service of the number wants what comes in, unless it leaves that to the number.
QUrl MessagingServices::inboundUrl(const QString &accountSid, const QString &address)
{
    for (const auto &kind : {numbers, senders}) {
        for (const Record &member : table(kind).all()) {
            if (member.accountSid != accountSid || addressOf(member) != address)
                continue;
            const Record *service = table(u"services"_s).find(accountSid, serviceOf(member));
            const bool leavesIt = !service || service->shown["use_inbound_webhook_on_number"_L1].toBool();
            return leavesIt ? QUrl() : QUrl(service->shown["inbound_request_url"_L1].toString());
        }
    }
    return {};
}

HttpAnswer MessagingServices::create(const Call &call)
{
    Record record{.sid = newSid(u"MG"_s), .accountSid = call.accountSid()};
    record.shown = newServiceJson(record.sid, record.accountSid, now());
    if (const Outcome applied = applyService(call.form, record.shown); !applied)
        return errorAnswer(applied.error().providerCode.value_or(20001));
    return jsonAnswer(201, table(u"services"_s).add(std::move(record)).shown);
}

HttpAnswer MessagingServices::update(const Call &call)
{
    Record *service = findRecord(serviceRoutes(), call);
    if (!service)
        return errorAnswer(20404);
    if (const Outcome applied = applyService(call.form, service->shown); !applied)
        return errorAnswer(applied.error().providerCode.value_or(20001));
    service->shown.insert(u"date_updated"_s, isoDate(now()));
    return jsonAnswer(200, service->shown);
}

/// Its senders are free again.
HttpAnswer MessagingServices::remove(const Call &call)
{
    const Record *service = findRecord(serviceRoutes(), call);
    if (!service)
        return errorAnswer(20404);
    const QString sid = service->sid;
    for (const auto &kind : {numbers, senders})
        table(kind).removeIf([&](const Record &member) { return serviceOf(member) == sid; });
    table(u"services"_s).remove(call.accountSid(), sid);
    return {.status = 204};
}

HttpAnswer MessagingServices::join(const QString &kind, const Call &call, const QString &sid)
{
    const Record *service = table(u"services"_s).find(call.accountSid(), call.path.value(u"ServiceSid"_s));
    const QString address = service ? world().links.addressOfSender(call.accountSid(), sid) : QString();
    if (address.isEmpty() || sid.startsWith("PN"_L1) != (kind == numbers))
        return errorAnswer(20404);
    if (const Record *there = table(kind).find(call.accountSid(), sid))
        return errorAnswer(serviceOf(*there) == service->sid ? 21710 : 21712, 409);
    return jsonAnswer(201, addMember(*service, sid, address, now()).shown);
}

RecordRoutes MessagingServices::serviceRoutes()
{
    return {.collection = u"/messaging/v1/Services"_s,
            .name = u"messagingservices"_s,
            .listKey = u"services"_s,
            .table = [this]() -> RecordTable & { return table(u"services"_s); }};
}

RecordRoutes MessagingServices::memberRoutes(const QString &kind)
{
    const bool isNumbers = kind == numbers;
    return {.collection = "/messaging/v1/Services/{ServiceSid}"_L1
                + (isNumbers ? "/PhoneNumbers"_L1 : "/ChannelSenders"_L1),
            .name = isNumbers ? u"servicenumbers"_s : u"servicesenders"_s,
            .listKey = kind,
            .table = [this, kind]() -> RecordTable & { return table(kind); },
            .belongs = isInAskedService,
            .parentExists =
                [this](const Call &call) {
                    return table(u"services"_s).find(call.accountSid(), call.path.value(u"ServiceSid"_s))
                        != nullptr;
                }};
}

void MessagingServices::addRoutes(Router &router)
{
    const RecordRoutes services = serviceRoutes();
    addList(router, services);
    addFetch(router, services);
    router.add({.method = "POST",
                .pattern = services.collection,
                .name = u"messagingservices.create"_s,
                .parameters = serviceParameters(),
                .handler = [this](const Call &call) { return create(call); }});
    router.add({.method = "POST",
                .pattern = onePattern(services),
                .name = u"messagingservices.update"_s,
                .parameters = serviceParameters(),
                .handler = [this](const Call &call) { return update(call); }});
    router.add({.method = "DELETE",
                .pattern = onePattern(services),
                .name = u"messagingservices.delete"_s,
                .parameters = {},
                .handler = [this](const Call &call) { return remove(call); }});
    addMemberRoutes(router, numbers, u"PhoneNumberSid"_s);
    addMemberRoutes(router, senders, u"Sid"_s);
}

void MessagingServices::addMemberRoutes(Router &router, const QString &kind, const QString &parameter)
{
    const RecordRoutes members = memberRoutes(kind);
    addList(router, members);
    addFetch(router, members);
    addDelete(router, members);
    router.add({.method = "POST",
                .pattern = members.collection,
                .name = members.name + ".create"_L1,
                .parameters = {parameter},
                .handler = [this, kind, parameter](const Call &call) {
                    return join(kind, call, call.form.text(parameter));
                }});
}

} // namespace recado::simulator
