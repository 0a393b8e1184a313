// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <QString>

namespace recado::twilio {

/// What opens one Twilio account.
struct Credentials
{
    QString accountSid; ///< AC…: goes into the paths
    QString username; ///< the account SID, or the SID of an API key (SK…)
    Secret password; ///< the auth token, or the secret of the key
};

} // namespace recado::twilio
