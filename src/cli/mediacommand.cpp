// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/output.h"
#include "cli/secretinput.h"
#include "services/words/errortext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::cli {
namespace {

constexpr QStringView usage
    = u"media status --tenant T | media test --tenant T | media files | media set --tenant T "
      "s3|webdav|assets|this-computer [--FIELD VALUE]... [--days N] [--secret-stdin]";

QString wordOf(ProbeStep step)
{
    switch (step) {
    case ProbeStep::Upload:
        return u"upload"_s;
    case ProbeStep::Reached:
        return u"reached"_s;
    case ProbeStep::Open:
        return u"no-login"_s;
    case ProbeStep::Type:
        return u"type"_s;
    case ProbeStep::Length:
        return u"length"_s;
    case ProbeStep::Name:
        return u"name"_s;
    case ProbeStep::Removed:
        return u"removed"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const MediaPlace &place)
{
    QJsonObject fields;
    for (auto field = place.fields.cbegin(); field != place.fields.cend(); ++field)
        fields.insert(field.key(), field.value());
    return {{u"kind"_s, toWord(place.kind)},
            {u"fields"_s, fields},
            {u"days"_s, place.days},
            {u"testedAt"_s, place.testedAt ? QJsonValue(isoTime(*place.testedAt)) : QJsonValue()},
            {u"works"_s, place.isProved()}};
}

int show(const CommandIo &io, const std::optional<MediaPlace> &place)
{
    if (io.json) {
        print(io, place ? toJson(*place) : QJsonObject{{u"kind"_s, QJsonValue()}});
        return ExitDone;
    }
    if (!place) {
        io.out << explainReason(u"media-no-place"_s).what << '\n';
        return ExitDone;
    }
    io.out << toWord(place->kind) << ", " << place->days << " days, "
           << (place->isProved()     ? u"works"_s
                   : place->testedAt ? u"does not work: "_s + explainReason(place->testReason).what
                                     : u"not tested"_s)
           << '\n';
    for (auto field = place->fields.cbegin(); field != place->fields.cend(); ++field)
        io.out << "  " << field.key() << " = " << field.value() << '\n';
    return ExitDone;
}

QCoro::Task<int> status(CommandCall call, Tenant tenant)
{
    const auto place = co_await call.app.mediaHosts().chosen(tenant.id);
    if (!place)
        co_return fail(call.io, place.error());
    co_return show(call.io, *place);
}

int report(const CommandIo &io, const ProbeReport &found)
{
    QJsonArray steps;
    for (const ProbeFinding &finding : found.findings) {
        const QString what = finding.error ? explain(*finding.error).what : QString();
        steps.append(
            QJsonObject{{u"step"_s, wordOf(finding.step)}, {u"passed"_s, !finding.error}, {u"what"_s, what}});
        if (!io.json)
            io.out << wordOf(finding.step).leftJustified(12) << (finding.error ? what : u"well"_s) << '\n';
    }
    if (io.json)
        print(io, QJsonObject{{u"passed"_s, found.passed()}, {u"steps"_s, steps}});
    return found.passed() ? ExitDone : ExitRefused;
}

QCoro::Task<int> test(CommandCall call, Tenant tenant)
{
    const auto found = co_await call.app.mediaHosts().test(tenant.id);
    if (!found)
        co_return fail(call.io, found.error());
    co_return report(call.io, *found);
}

/// An account is named by its SID here, as everywhere else.
QCoro::Task<Result<QString>> accountNamed(AppContext *app, TenantId tenant, QString sid)
{
    const auto accounts = co_await app->directory().accounts(tenant);
    if (!accounts)
        co_return accounts.error();
    const auto found = std::ranges::find(*accounts, sid, &Account::sid);
    if (found == accounts->end())
        co_return Error{.kind = ErrorKind::NotFound, .detail = sid, .reason = u"account-not-there"_s};
    co_return found->id.toString();
}

QCoro::Task<Result<QString>> valueOf(AppContext *app, TenantId tenant, PlaceField field, Arguments arguments)
{
    const QString value = arguments.value(field.name);
    if (field.kind == PlaceFieldKind::Account)
        co_return co_await accountNamed(app, tenant, value);
    const bool isYes = field.kind == PlaceFieldKind::YesNo && arguments.has(field.name);
    co_return isYes ? u"1"_s : value;
}

QCoro::Task<int> set(CommandCall call, Tenant tenant, Arguments arguments, HostKind kind)
{
    if (kind == HostKind::ThisComputer && !arguments.has(u"public-address"_s)) {
        if (const auto left = co_await call.app.mediaHosts().leave(tenant.id); !left)
            co_return fail(call.io, left.error());
        co_return show(call.io, std::nullopt);
    }
    MediaPlace place{.tenantId = tenant.id, .kind = kind};
    bool isNumber = true;
    if (arguments.has(u"days"_s))
        place.days = arguments.value(u"days"_s).toInt(&isNumber);
    if (!isNumber)
        co_return wrongUse(call.io, u"--days"_s);
    for (const PlaceField &field : fieldsOf(kind)) {
        const auto value = co_await valueOf(&call.app, tenant.id, field, arguments);
        if (!value)
            co_return fail(call.io, value.error());
        if (!value->isEmpty())
            place.fields.insert(field.name, *value);
    }
    Secret secret;
    if (arguments.has(u"secret-stdin"_s)) {
        auto read = readSecret(call.io);
        if (!read)
            co_return fail(call.io, read.error());
        secret = *std::move(read);
    }
    const auto chosen = co_await call.app.mediaHosts().choose(place, std::move(secret));
    if (!chosen)
        co_return fail(call.io, chosen.error());
    co_return show(call.io, *chosen);
}

/// What lies in the world now; never an address.
QCoro::Task<int> files(CommandCall call)
{
    const auto online = co_await call.app.mediaHosts().online();
    if (!online)
        co_return fail(call.io, online.error());
    QJsonArray json;
    for (const FileRecord &file : *online) {
        json.append(QJsonObject{{u"name"_s, file.name},
                                {u"since"_s, isoTime(file.publishedAt)},
                                {u"until"_s, isoTime(file.until)},
                                {u"tries"_s, file.tries},
                                {u"reason"_s, file.reason}});
        if (!call.io.json)
            call.io.out << isoTime(file.publishedAt) << "  " << file.name << "  " << file.reason << '\n';
    }
    if (call.io.json)
        print(call.io, QJsonObject{{u"files"_s, json}});
    co_return ExitDone;
}

/// Every field of every kind is an option.
OptionNames options()
{
    OptionNames names{.withValue = {u"tenant"_s, u"days"_s}, .flags = {u"secret-stdin"_s}};
    for (const HostKind kind : allHostKinds) {
        for (const PlaceField &field : fieldsOf(kind)) {
            QStringList &into = field.kind == PlaceFieldKind::YesNo ? names.flags : names.withValue;
            if (!into.contains(field.name))
                into.append(field.name);
        }
    }
    return names;
}

} // namespace

QCoro::Task<int> runMedia(CommandCall call)
{
    const auto arguments = Arguments::parse(call.words, options());
    if (!arguments)
        co_return wrongUse(call.io, arguments.error().detail);
    const QStringList words = arguments->positional();
    if (words == QStringList{u"files"_s})
        co_return co_await files(call);
    if (words.isEmpty() || !arguments->has(u"tenant"_s))
        co_return wrongUse(call.io, usage.toString());
    const auto tenant = co_await tenantNamed(&call.app, arguments->value(u"tenant"_s));
    if (!tenant)
        co_return fail(call.io, tenant.error());
    if (words == QStringList{u"status"_s})
        co_return co_await status(call, *tenant);
    if (words == QStringList{u"test"_s})
        co_return co_await test(call, *tenant);
    const auto kind = words.size() == 2 ? hostKindFrom(words[1]) : std::nullopt;
    if (words.front() != "set"_L1 || !kind)
        co_return wrongUse(call.io, usage.toString());
    co_return co_await set(call, *tenant, *arguments, *kind);
}

} // namespace recado::cli
