// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "simulator/messages/message.h"

#include <QJsonObject>

namespace recado::simulator {

/// Everything that the simulator knows of a message: for the state file and for the control address. Times
/// are ISO 8601 in UTC with milliseconds.
[[nodiscard]] QJsonObject messageRecord(const Message &message);

/// The message of a record. Error: BadReply when it is not one.
[[nodiscard]] Result<Message> messageFromRecord(const QJsonObject &record);

} // namespace recado::simulator
