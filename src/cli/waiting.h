// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"

#include <QCoro/QCoroTask>

namespace recado::cli {

/// How far a message must have come before the command ends.
enum class WaitFor { Sent, Delivered, Read };

/// "sent", "delivered", "read"; nothing for another word.
[[nodiscard]] std::optional<WaitFor> waitForFromWord(const QString &word);

/// Whether the item is where it was waited for. On SMS there is no "read": delivered, or no receipt at all,
/// is the end.
[[nodiscard]] bool hasCome(const OutgoingItem &item, WaitFor target);
/// Whether it cannot come there any more: failed, cancelled, or a person must decide.
[[nodiscard]] bool isStuck(const OutgoingItem &item);

/// Looks at our own database until the item has come there, is stuck, or the time is up; gives its last
/// state.
[[nodiscard]] QCoro::Task<Result<OutgoingItem>> waitUntil(AppContext *app, ItemId id, WaitFor target,
                                                          std::chrono::seconds timeout);

} // namespace recado::cli
