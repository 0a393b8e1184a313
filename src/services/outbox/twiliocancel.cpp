// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/twiliocancel.h"

#include "services/outbox/looks.h"
#include "services/twilio/twilioaccess.h"

using namespace Qt::Literals::StringLiterals;

namespace recado {

Error cancelUnknown(const Error &error)
{
    return {.kind = error.kind,
            .detail = error.detail,
            .mayHaveHappened = error.mayHaveHappened,
            .reason = u"cancel-unknown"_s};
}

QCoro::Task<Result<storage::PartChange>> cancelAtTwilio(std::shared_ptr<TwilioSession> session,
                                                        storage::ClaimedPart part, Clock *clock)
{
    auto told = co_await session->messages().cancel(part.part.sid);
    const auto refusal = told ? std::optional<Error>() : std::optional(told.error());
    if (refusal)
        told = co_await session->messages().fetch(part.part.sid);
    if (!told)
        co_return cancelUnknown(*refusal);
    co_return afterLook(part, *told, clock->now());
}

} // namespace recado
