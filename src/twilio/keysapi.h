// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "twilio/apiclient.h"

#include <vector>

namespace recado::twilio {

/// An API key of the account, without its secret.
struct RemoteKey
{
    QString sid; ///< SK…
    QString friendlyName = {};
    std::optional<Instant> createdAt = {};
};

/// A key just made. Twilio shows the secret this once.
struct NewKey
{
    RemoteKey key;
    Secret secret;
};

/// The Keys resource. Only the auth token opens it: with an API key every call is Unauthorized.
/// The client must outlive each call, not its task.
class KeysApi
{
public:
    explicit KeysApi(ApiClient &client);

    /// A standard key: it may do everything but read the account and the keys. Not sent again; an answer that
    /// was lost leaves a key behind that nobody can use.
    [[nodiscard]] QCoro::Task<Result<NewKey>> create(QString friendlyName);
    [[nodiscard]] QCoro::Task<Result<std::vector<RemoteKey>>> list();
    /// Whoever uses the key is locked out at once.
    [[nodiscard]] QCoro::Task<Outcome> remove(QString sid);

private:
    ApiClient &m_client;
};

} // namespace recado::twilio
