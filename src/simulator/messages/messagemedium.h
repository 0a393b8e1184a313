// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/messages/message.h"

namespace recado::simulator {

/// How many files the message has; those that are still to be fetched count too.
[[nodiscard]] qsizetype mediaCount(const Message &message);

/// The SID of a file of the message: always the same one, without keeping it.
[[nodiscard]] QString mediaSid(const Message &message, qsizetype index);

} // namespace recado::simulator
