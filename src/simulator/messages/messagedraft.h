// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "simulator/http/form.h"
#include "simulator/world.h"

namespace recado::simulator {

/// The message that a create request asks for, not yet in the book and without a SID, or Twilio's reason to
/// refuse it: Rejected with the code in providerCode.
[[nodiscard]] Result<Message> draftMessage(const Form &form, const QString &accountSid, const World &world);

} // namespace recado::simulator
