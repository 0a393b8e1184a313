// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/messages/message.h"

#include <QJsonObject>

namespace recado::simulator {

/// The message as the 2010 API shows it.
[[nodiscard]] QJsonObject messageJson(const Message &message);

} // namespace recado::simulator
