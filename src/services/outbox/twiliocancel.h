// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "storage/messages/partchange.h"

#include <QCoro/QCoroTask>

#include <memory>

namespace recado {

class TwilioSession;

/// Asks Twilio not to send what it has for later. What the part is then, to be written down: only Twilio's
/// own word counts, so a lost answer is asked about. "cancel-unknown" when that cannot be learnt.
[[nodiscard]] QCoro::Task<Result<storage::PartChange>>
cancelAtTwilio(std::shared_ptr<TwilioSession> session, storage::ClaimedPart part, Clock *clock);

/// Twilio goes on keeping it for its time, whatever was asked.
[[nodiscard]] Error cancelUnknown(const Error &error);

} // namespace recado
