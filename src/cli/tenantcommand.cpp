// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/output.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::cli {
namespace {

QJsonObject toJson(const Tenant &tenant)
{
    return {{u"id"_s, tenant.id.toString()}, {u"name"_s, tenant.name}, {u"colour"_s, tenant.colour}};
}

QCoro::Task<int> list(CommandCall call)
{
    const auto tenants = co_await call.app.directory().tenants();
    if (!tenants)
        co_return fail(call.io, tenants.error());
    QJsonArray json;
    for (const Tenant &tenant : *tenants) {
        json.append(toJson(tenant));
        if (!call.io.json)
            call.io.out << tenant.name << '\n';
    }
    if (call.io.json)
        print(call.io, QJsonObject{{u"tenants"_s, json}});
    co_return ExitDone;
}

QCoro::Task<int> add(CommandCall call, QString name)
{
    const TenantDraft draft{.name = name};
    const auto added = co_await call.app.directory().addTenant(draft);
    if (!added)
        co_return fail(call.io, added.error());
    if (call.io.json)
        print(call.io, toJson(*added));
    else
        call.io.out << "Added " << added->name << ".\n";
    co_return ExitDone;
}

} // namespace

QCoro::Task<Result<Tenant>> tenantNamed(AppContext *app, QString name)
{
    const auto tenants = co_await app->directory().tenants();
    if (!tenants)
        co_return tenants.error();
    for (const Tenant &tenant : *tenants) {
        if (tenant.name.compare(name, Qt::CaseInsensitive) == 0 || tenant.id.toString() == name)
            co_return tenant;
    }
    co_return Error{.kind = ErrorKind::NotFound, .detail = name, .reason = u"tenant-not-there"_s};
}

QCoro::Task<int> runTenant(CommandCall call)
{
    const auto arguments = Arguments::parse(call.words, {});
    if (!arguments)
        co_return wrongUse(call.io, arguments.error().detail);
    const QStringList words = arguments->positional();
    if (words == QStringList{u"list"_s})
        co_return co_await list(call);
    if (words.size() == 2 && words.front() == "add"_L1)
        co_return co_await add(call, words[1]);
    co_return wrongUse(call.io, u"tenant add NAME | tenant list"_s);
}

} // namespace recado::cli
