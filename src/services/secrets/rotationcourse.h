// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/secrets/rotationservice.h"
#include "services/twilio/twilioaccess.h"

namespace recado {

/// One change under way: what it works with, shared by its steps.
struct RotationService::Course
{
    Account account; ///< as it was before
    CredentialMarker marker;
    Secret secret = {}; ///< the new one, once it is known
    Line withOld = {}; ///< or with the token that opens Keys
    Line withNew = {};

    /// The account as it will be.
    [[nodiscard]] Account after() const
    {
        Account changed = account;
        changed.credential = marker.credential;
        changed.apiKeySid = marker.apiKeySid;
        return changed;
    }
};

/// "Nothing changed": whatever went wrong, the old secret goes on. The words for a message that may have left
/// do not fit here, so a Twilio that did not answer gets its own reason.
[[nodiscard]] Error unchanged(Error error);

} // namespace recado
