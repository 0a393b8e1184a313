// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/signin.h"

#include "cli/secretinput.h"
#include "domain/people/pin.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::cli {
namespace {

Error refused(ErrorKind kind, const QString &reason, const QString &detail = {})
{
    return {.kind = kind, .detail = detail.isEmpty() ? reason : detail, .reason = reason};
}

} // namespace

QCoro::Task<Outcome> signIn(AppContext *app, Signer signer, CommandIo io)
{
    const auto users = co_await app->people().users();
    if (!users)
        co_return users.error();
    if (signer.name.isEmpty()) {
        if (app->session().isLocked())
            co_return refused(ErrorKind::Invalid, u"who-are-you"_s);
        co_return Done{};
    }
    const auto user = std::ranges::find_if(*users, [&signer](const User &each) {
        return each.name.compare(signer.name, Qt::CaseInsensitive) == 0;
    });
    if (user == users->end())
        co_return refused(ErrorKind::NotFound, u"user-not-there"_s, signer.name);
    Secret pin;
    if (signer.pinOnInput) {
        auto read = readPin(io);
        if (!read)
            co_return read.error();
        pin = *std::move(read);
    } else if (user->hasPin) {
        co_return refused(ErrorKind::Invalid, u"pin-not-given"_s);
    }
    co_return co_await app->people().signIn(user->id, pin);
}

} // namespace recado::cli
