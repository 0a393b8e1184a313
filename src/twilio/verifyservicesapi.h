// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twilio/apiclient.h"

#include <vector>

namespace recado::twilio {

/// A service of Verify: under whose name and with which rules codes are sent.
struct RemoteVerifyService
{
    QString sid; ///< VA…
    QString friendlyName = {}; ///< people see it in the message with the code
    int codeLength = 0; ///< 4 to 10 digits; 0 while not known
};

/// The Services of Verify. The client must outlive each call, not its task.
class VerifyServicesApi
{
public:
    explicit VerifyServicesApi(ApiClient &client);

    [[nodiscard]] QCoro::Task<Result<std::vector<RemoteVerifyService>>> list();

private:
    ApiClient &m_client;
};

} // namespace recado::twilio
