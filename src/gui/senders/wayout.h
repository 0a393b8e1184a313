// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tenants/connectionreport.h"

#include <QString>
#include <QUrl>

namespace recado {

/// What helps against something that "test connection" found.
enum class WayOut {
    None, ///< only the words
    Secret, ///< type it again
    Service, ///< choose another Messaging Service, or other channels
    Billing, ///< the others are pages of Twilio's console
    Number,
    WhatsAppSender,
    MessagingService,
    Templates,
    Credentials,
    Again ///< it may be over already: test again
};

/// Failures always have one; a warning has one where somebody can do something about it.
[[nodiscard]] WayOut wayOutOf(const TestFinding &finding);
/// The words on its button.
[[nodiscard]] QString wayOutText(WayOut way);
/// The page in Twilio's console; empty for what is done here.
[[nodiscard]] QUrl consolePage(WayOut way);

} // namespace recado
