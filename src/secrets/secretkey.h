// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

namespace recado {

/// The name under which the auth token or API key secret of an account is kept. The only place that makes
/// one: what is written under another name is not found again.
[[nodiscard]] inline QString accountSecretKey(const Id<struct AccountTag> &account)
{
    return QStringLiteral("account/%1/secret").arg(account.toString());
}

/// Where the next secret of an account waits until it has been tried and has taken the place of the old one.
[[nodiscard]] inline QString accountPendingKey(const Id<struct AccountTag> &account)
{
    return QStringLiteral("account/%1/pending").arg(account.toString());
}

/// The secret key or password of a place where files are put.
[[nodiscard]] inline QString mediaSecretKey(const Id<struct MediaHostTag> &place)
{
    return QStringLiteral("media/%1/secret").arg(place.toString());
}

} // namespace recado
