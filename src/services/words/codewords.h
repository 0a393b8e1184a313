// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <array>

namespace recado {

/// Words in English for lupdate; context "recado::Words".
struct ReasonWords
{
    QLatin1StringView reason; ///< ours
    const char *what = nullptr;
    const char *advice = nullptr;
};

/// The row of a table for the reason; null when it has none.
template<std::size_t Count>
[[nodiscard]] const ReasonWords *rowFor(const std::array<ReasonWords, Count> &rows, const QString &reason)
{
    const auto found
        = std::ranges::find_if(rows, [&](const ReasonWords &row) { return reason == row.reason; });
    return found != rows.end() ? &*found : nullptr;
}

[[nodiscard]] const ReasonWords *wordsForReason(const QString &reason);
/// The reasons that only "test connection" gives.
[[nodiscard]] const ReasonWords *wordsForTest(const QString &reason);
/// Those of people, their PINs and backups.
[[nodiscard]] const ReasonWords *wordsForKeeping(const QString &reason);
/// Those of putting files where WhatsApp can fetch them.
[[nodiscard]] const ReasonWords *wordsForMedia(const QString &reason);
/// Those of messages at Twilio and of messages for later.
[[nodiscard]] const ReasonWords *wordsForFollowing(const QString &reason);
/// Those of what the outbox decides by itself.
[[nodiscard]] const ReasonWords *wordsForOutbox(const QString &reason);
/// Those of messages in doubt and messages that are late.
[[nodiscard]] const ReasonWords *wordsForRecovery(const QString &reason);

} // namespace recado
