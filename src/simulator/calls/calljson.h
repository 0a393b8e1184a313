// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "simulator/callbacks/callback.h"
#include "simulator/records/recordtable.h"

namespace recado::simulator {

struct CallSides
{
    QString from; ///< E.164
    QString to;
    QString direction; ///< outbound-api, inbound
};

/// A call that is queued: it has no times, no price and no duration yet.
[[nodiscard]] QJsonObject newCallJson(const QString &sid, const QString &accountSid, const CallSides &sides,
                                      Instant at);

/// "-0.01800" for 1800 hundred thousandths of a dollar.
[[nodiscard]] QString callPrice(qint64 hundredThousandths);

/// What Twilio tells the StatusCallback of a call.
[[nodiscard]] Callback callCallback(const Record &call, const QString &url, Instant at);

} // namespace recado::simulator
