// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twilio/apiclient.h"

namespace recado::twilio {

enum class AccountType { Unknown, Trial, Full };
enum class AccountStatus { Unknown, Active, Suspended, Closed };

/// The account itself. Twilio's answer also holds the auth token: it is dropped before anyone can see it.
struct RemoteAccount
{
    QString sid;
    QString friendlyName = {};
    AccountType type = AccountType::Unknown;
    AccountStatus status = AccountStatus::Unknown;
};

struct Balance
{
    QString amount; ///< a decimal as Twilio writes it ("12.345"), some minutes old
    QString currency; ///< ISO 4217
};

/// The Account resource. The client must outlive each call, not its task.
class AccountsApi
{
public:
    explicit AccountsApi(ApiClient &client);

    /// A standard API key may not read it (Unauthorized though the key is good): to check a key, ask
    /// NumbersApi for one number instead.
    [[nodiscard]] QCoro::Task<Result<RemoteAccount>> fetch();
    /// Subaccounts have no balance of their own.
    [[nodiscard]] QCoro::Task<Result<Balance>> balance();

private:
    ApiClient &m_client;
};

} // namespace recado::twilio
