// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tenants/account.h"
#include "domain/tenants/connectionreport.h"
#include "domain/tenants/sender.h"

#include <QString>

namespace recado {

// The words for what is known of a number, made here for table, panel and dialogs alike.

/// What a person needs to know of a number first, the most pressing one of what is true.
enum class SenderState { Paused, Broken, Look, Works, Untested };

/// "WhatsApp, SMS".
[[nodiscard]] QString channelsText(const Sender &sender);
[[nodiscard]] SenderState stateOf(const Sender &sender);
/// "Paused", "Does not work", "Works, look at it", "Works", "Never tested".
[[nodiscard]] QString stateText(SenderState state);
/// "Tested 3 h ago: all is well."
[[nodiscard]] QString testText(const ConnectionReport &report, Instant now);
/// "High", "Medium", "Low" for Meta's words; others as they are.
[[nodiscard]] QString qualityText(const QString &quality);
/// "1 000 people a day" for "1K Customers/24hr"; others as they are.
[[nodiscard]] QString reachText(const QString &dailyReach);
/// "US$ 12,30" as the language writes it; empty when the balance is not known.
[[nodiscard]] QString balanceText(const TestFacts &facts);
/// The same from "USD 12.30".
[[nodiscard]] QString balanceText(const QString &value);
/// "New today", "12 days old", "80 days old: replace it soon", "It lay in an open file: replace it".
[[nodiscard]] QString keyText(const Account &account, Instant now);
/// Time to replace it: 75 days old or more, or it was readable by others before.
[[nodiscard]] bool isKeyOld(const Account &account, Instant now);
/// "AC… 0001": enough to tell two accounts apart on the screen.
[[nodiscard]] QString shortSid(const QString &sid);

} // namespace recado
