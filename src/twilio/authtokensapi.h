// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "twilio/apiclient.h"

namespace recado::twilio {

/// The auth token of the account and its successor: create a secondary one, use it for a test, promote it.
/// Only an auth token opens it. The client must outlive each call, not its task.
class AuthTokensApi
{
public:
    explicit AuthTokensApi(ApiClient &client);

    /// A second token that works beside the first. Twilio shows it this once; Rejected while there is one
    /// already. With mayHaveHappened there may be one that nobody knows: remove it and begin again.
    [[nodiscard]] QCoro::Task<Result<Secret>> createSecondary();
    /// The second token becomes the first, and the first dies at once. The answer may be lost after it
    /// happened (mayHaveHappened): then ask with the second token whether it works and the first no longer.
    [[nodiscard]] QCoro::Task<Outcome> promoteSecondary();
    /// Forgets the second token. NotFound when there is none.
    [[nodiscard]] QCoro::Task<Outcome> removeSecondary();

private:
    ApiClient &m_client;
};

} // namespace recado::twilio
