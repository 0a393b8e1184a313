// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/messages/message.h"

#include <functional>

namespace recado::simulator {

/// Called once with what was found, in the order of the addresses.
using MediaFetched = std::function<void(std::vector<FetchedMedia>)>;

/// Fetches the media of a message the way Twilio does and calls back later, never at once.
using MediaFetch = std::function<void(const QStringList &urls, Channel channel, MediaFetched done)>;

} // namespace recado::simulator
