// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "simulator/world.h"

#include <QJsonObject>

namespace recado::simulator {

/// A person writes to one of our numbers:
/// {"from":"+55...","to":"+55...","body":"...","channel":"sms"|"whatsapp", "accountSid":"AC...",
/// "media":[{"contentType":"...","fileName":"...","base64":"..."}]}. The account
/// is needed only when the number is none of the fixed ones. Error: Invalid with a detail.
[[nodiscard]] Result<const Message *> receiveMessage(World &world, const QJsonObject &json);

} // namespace recado::simulator
