// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messages/failurereason.h"

namespace recado {

bool isFailedOrCancelled(const OutgoingPart &part)
{
    return part.state == PartState::Failed || part.state == PartState::Cancelled;
}

FailureReason failureReasonOf(const OutgoingPart &part)
{
    if (part.errorCode)
        return {.code = part.errorCode};
    return {.word = part.reason};
}

QString toWord(const FailureReason &reason)
{
    return reason.code ? QString::number(*reason.code) : reason.word;
}

FailureReason failureReasonFromWord(const QString &word)
{
    bool isNumber = false;
    const int code = word.toInt(&isNumber);
    if (isNumber)
        return {.code = code};
    return {.word = word};
}

} // namespace recado
