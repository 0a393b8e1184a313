// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/pincheck.h"

#include "domain/people/pin.h"
#include "secrets/pinhash.h"
#include "storage/people/userrepository.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

/// A last try that lies in the future was made with a clock that was wrong: it counts as now.
std::chrono::milliseconds waitFor(const storage::PinState &state, Instant now)
{
    if (!state.wrongAt || *state.wrongAt > now)
        return 0ms;
    const auto passed = std::chrono::duration_cast<std::chrono::milliseconds>(now - *state.wrongAt);
    return std::max<std::chrono::milliseconds>(pauseAfterWrongPins(state.wrong) - passed, 0ms);
}

Outcome comparePin(storage::UserRepository &users, const UserId &id, const Secret &pin, Instant now)
{
    const auto state = users.pin(id);
    if (!state)
        return state.error();
    if (state->hash.isEmpty())
        return Done{};
    if (const auto wait = waitFor(*state, now); wait > 0ms)
        return Error{.kind = ErrorKind::Conflict, .detail = {}, .retryAfter = wait, .reason = u"pin-wait"_s};
    if (auto counted = users.countTry(id, now); !counted)
        return counted;
    if (!pinMatches(state->hash, pin))
        return Error{.kind = ErrorKind::Unauthorized,
                     .detail = {},
                     .retryAfter = pauseAfterWrongPins(state->wrong + 1),
                     .reason = u"pin-wrong"_s};
    return users.forgetTries(id);
}

} // namespace

Result<User> checkPin(const QSqlDatabase &db, UserId id, const Secret &pin, Instant now)
{
    storage::UserRepository users(db);
    auto user = users.find(id);
    if (!user)
        return user.error();
    if (!*user)
        return Error{.kind = ErrorKind::NotFound, .detail = id.toString(), .reason = u"user-not-there"_s};
    if ((*user)->disabled)
        return Error{.kind = ErrorKind::Conflict, .detail = id.toString(), .reason = u"user-disabled"_s};
    if (const auto right = comparePin(users, id, pin, now); !right)
        return right.error();
    return **std::move(user);
}

} // namespace recado
