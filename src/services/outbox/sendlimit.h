// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/tenants/sender.h"

class QSqlDatabase;

namespace recado {

/// What a refusal of Twilio or Meta says about what may leave next.
struct SendLimit
{
    std::optional<Instant> until = {}; ///< nothing leaves before; empty: no limit
    QString reason = {}; ///< a fixed short code
    Channel channel = Channel::WhatsApp; ///< on which it was met
    bool allChannels = false;
    bool wholeAccount = false;
};

/// Makes the number, or all numbers of its account, wait. Nothing when there is no limit.
[[nodiscard]] Outcome heed(const QSqlDatabase &db, const Sender &sender, const SendLimit &limit);

} // namespace recado
