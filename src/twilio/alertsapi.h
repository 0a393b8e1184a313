// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twilio/apiclient.h"

#include <vector>

namespace recado::twilio {

/// Something that Twilio complains about, such as a webhook that does not answer.
struct RemoteAlert
{
    QString sid; ///< NO…
    std::optional<int> errorCode = {};
    QString logLevel = {}; ///< "error", "warning", …
    QString requestHost = {}; ///< who was asked; the whole address may hold a secret
    QString resourceSid = {}; ///< of the message or call
    std::optional<Instant> createdAt = {};
};

/// The Alerts of Monitor. The client must outlive each call, not its task.
class AlertsApi
{
public:
    explicit AlertsApi(ApiClient &client);

    /// The errors since that moment, at most about `most`.
    [[nodiscard]] QCoro::Task<Result<std::vector<RemoteAlert>>> errorsSince(Instant from, int most);

private:
    ApiClient &m_client;
};

} // namespace recado::twilio
