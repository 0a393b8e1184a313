// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/output.h"
#include "cli/secretinput.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado::cli {
namespace {

constexpr QStringView usage
    = u"people list | people add NAME --role see|prepare|send|administer [--new-pin-stdin]";

constexpr std::array roles{std::pair("see"_L1, UserRole::See), std::pair("prepare"_L1, UserRole::Prepare),
                           std::pair("send"_L1, UserRole::Send),
                           std::pair("administer"_L1, UserRole::Administer)};

std::optional<UserRole> roleOf(const QString &word)
{
    for (const auto &[name, role] : roles) {
        if (name == word)
            return role;
    }
    return std::nullopt;
}

QString wordOf(UserRole role)
{
    for (const auto &[name, each] : roles) {
        if (each == role)
            return name;
    }
    return {};
}

QJsonObject toJson(const User &user)
{
    return {{u"id"_s, user.id.toString()},
            {u"name"_s, user.name},
            {u"role"_s, wordOf(user.role)},
            {u"hasPin"_s, user.hasPin},
            {u"disabled"_s, user.disabled}};
}

QString lineOf(const User &user)
{
    const QString way = user.disabled ? u"may not sign in"_s : user.hasPin ? u"with PIN"_s : u"without PIN"_s;
    return user.name.leftJustified(24) + u' ' + wordOf(user.role).leftJustified(12) + way;
}

QCoro::Task<int> list(CommandCall call)
{
    const auto users = co_await call.app.people().users();
    if (!users)
        co_return fail(call.io, users.error());
    QJsonArray json;
    for (const User &user : *users) {
        json.append(toJson(user));
        if (!call.io.json)
            call.io.out << lineOf(user) << '\n';
    }
    if (call.io.json)
        print(call.io, QJsonObject{{u"people"_s, json}});
    else if (users->empty())
        call.io.out << "Nobody is listed: everybody at this computer may do everything.\n";
    co_return ExitDone;
}

QCoro::Task<int> add(CommandCall call, QString name, UserRole role, bool withPin)
{
    Secret pin;
    if (withPin) {
        auto read = readPin(call.io);
        if (!read)
            co_return fail(call.io, read.error());
        pin = *std::move(read);
    }
    const auto added = co_await call.app.people().add(name, role, pin);
    if (!added)
        co_return fail(call.io, added.error());
    if (call.io.json)
        print(call.io, toJson(*added));
    else
        call.io.out << "Added " << added->name << ".\n";
    co_return ExitDone;
}

} // namespace

QCoro::Task<int> runPeople(CommandCall call)
{
    const auto arguments
        = Arguments::parse(call.words, {.withValue = {u"role"_s}, .flags = {u"new-pin-stdin"_s}});
    if (!arguments)
        co_return wrongUse(call.io, arguments.error().detail);
    const QStringList &words = arguments->positional();
    if (words == QStringList{u"list"_s} && !arguments->has(u"role"_s))
        co_return co_await list(call);
    const auto role = roleOf(arguments->value(u"role"_s));
    if (words.size() != 2 || words.front() != "add"_L1 || !role)
        co_return wrongUse(call.io, usage.toString());
    co_return co_await add(call, words.at(1), *role, arguments->has(u"new-pin-stdin"_s));
}

} // namespace recado::cli
