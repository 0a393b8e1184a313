// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messages/outgoing.h"

#include <QString>

#include <optional>

namespace recado {

/// Why a message failed or was cancelled, as far as two such messages can be told apart.
struct FailureReason
{
    std::optional<int> code = {}; ///< Twilio's
    QString word = {}; ///< ours, where Twilio gave no code; may be empty: nobody said why

    bool operator==(const FailureReason &other) const = default;
};

[[nodiscard]] bool isFailedOrCancelled(const OutgoingPart &part);
/// Of a part that failed or was cancelled.
[[nodiscard]] FailureReason failureReasonOf(const OutgoingPart &part);

/// "30003" or "window-closed": what the command line prints and takes.
[[nodiscard]] QString toWord(const FailureReason &reason);
[[nodiscard]] FailureReason failureReasonFromWord(const QString &word);

} // namespace recado
