// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QString>

#include <vector>

namespace recado {

/// Who may be reached from the number for trying, and since when.
struct SandboxJoin
{
    QString phone; ///< E.164
    Instant joinedAt = {};

    bool operator==(const SandboxJoin &other) const = default;
};

/// A join is good for three days (Twilio's page on the sandbox).
inline constexpr std::chrono::hours joinIsGoodFor{72};

[[nodiscard]] inline Instant expiryOf(const SandboxJoin &join)
{
    return join.joinedAt + joinIsGoodFor;
}

[[nodiscard]] inline bool isOver(const SandboxJoin &join, Instant now)
{
    return now >= expiryOf(join);
}

/// Over, or over within a day: time to ask the person for it again.
[[nodiscard]] inline bool endsSoon(const SandboxJoin &join, Instant now)
{
    return isOver(join, now + std::chrono::hours{24});
}

/// "join two-words" however it was typed or copied: case, spaces, quotes, or without "join". Empty when it
/// cannot be such a text.
[[nodiscard]] QString joinTextFrom(const QString &typed);

/// Did the person write the text that lets them in? Case and spaces do not count, for phones write "Join".
[[nodiscard]] bool isJoin(const QString &body, const QString &joinText);

/// https://wa.me/14155238886?text=join%20two-words: opens WhatsApp with the text typed in.
[[nodiscard]] QString joinLink(const QString &number, const QString &joinText);

} // namespace recado
