// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/output.h"
#include "domain/phonenumber.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::cli {
namespace {

constexpr QStringView usage
    = u"contact list --tenant T | contact add --tenant T --name NAME --phone NUMBER [--tax-id CPF]";
constexpr int mostRows = 10'000;

QCoro::Task<int> list(CommandCall call, Tenant tenant)
{
    auto contactsTask = call.app.directory().findContacts(tenant.id, QString(), mostRows);
    const auto contacts = co_await contactsTask;
    if (!contacts)
        co_return fail(call.io, contacts.error());
    QJsonArray json;
    for (const Contact &contact : *contacts) {
        json.append(QJsonObject{
            {u"id"_s, contact.id.toString()}, {u"name"_s, contact.name}, {u"phone"_s, contact.phone}});
        if (!call.io.json)
            call.io.out << contact.name << "  " << contact.phone << '\n';
    }
    if (call.io.json)
        print(call.io, QJsonObject{{u"contacts"_s, json}});
    co_return ExitDone;
}

QCoro::Task<int> add(CommandCall call, Tenant tenant, Arguments arguments)
{
    const auto phone = PhoneNumber::parse(arguments.value(u"phone"_s));
    if (!phone)
        co_return fail(
            call.io,
            {.kind = ErrorKind::Invalid, .detail = phone.error().reason, .reason = u"not-a-phone"_s});
    const Contact contact{.id = ContactId::create(),
                          .tenantId = tenant.id,
                          .name = arguments.value(u"name"_s),
                          .phone = phone->toString(),
                          .taxId = arguments.value(u"tax-id"_s),
                          .createdAt = call.app.clock().now()};
    // not {contact}: g++ 12 gives up on an initializer list in a co_await
    const auto added = co_await call.app.directory().addContacts(std::vector<Contact>(1, contact));
    if (!added)
        co_return fail(call.io, added.error());
    if (call.io.json)
        print(call.io, QJsonObject{{u"id"_s, contact.id.toString()}});
    else
        call.io.out << "Added " << contact.name << ".\n";
    co_return ExitDone;
}

} // namespace

QCoro::Task<int> runContact(CommandCall call)
{
    const auto arguments
        = Arguments::parse(call.words, {.withValue = {u"tenant"_s, u"name"_s, u"phone"_s, u"tax-id"_s}});
    if (!arguments)
        co_return wrongUse(call.io, arguments.error().detail);
    const QStringList words = arguments->positional();
    const bool isAdd
        = words == QStringList{u"add"_s} && arguments->has(u"name"_s) && arguments->has(u"phone"_s);
    if (!arguments->has(u"tenant"_s) || (!isAdd && words != QStringList{u"list"_s}))
        co_return wrongUse(call.io, usage.toString());
    const auto tenant = co_await tenantNamed(&call.app, arguments->value(u"tenant"_s));
    if (!tenant)
        co_return fail(call.io, tenant.error());
    if (isAdd)
        co_return co_await add(call, *tenant, *arguments);
    co_return co_await list(call, *tenant);
}

} // namespace recado::cli
