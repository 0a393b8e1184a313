// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "domain/channel.h"
#include "twilio/form.h"

#include <QJsonObject>
#include <QUrl>

#include <chrono>
#include <optional>
#include <vector>

namespace recado::twilio {

/// A message to be created. One channel for both ends, so that they cannot differ.
struct NewMessage
{
    Channel channel = Channel::WhatsApp;
    QString from = {}; ///< E.164, a short code or a sender name; empty: the Messaging Service chooses
    QString to; ///< E.164
    QString body = {};
    std::vector<QUrl> mediaUrls = {}; ///< one for WhatsApp, at most ten otherwise
    std::optional<QUrl> statusCallback = {};
    QString messagingServiceSid = {};
    QString contentSid = {}; ///< an approved template (HX…)
    QJsonObject contentVariables = {}; ///< {"1": "…"}
    std::optional<std::chrono::seconds> validityPeriod = {}; ///< how long it may wait at Twilio
    std::optional<Instant> sendAt = {}; ///< Twilio sends it then, whether this computer is on or not
};

/// The form of POST Messages.json (facts: OpenAPI CreateMessage). Invalid, and so nothing sent, when the
/// recipient is not E.164, there is no sender, there is nothing to say, a media address cannot be fetched, or
/// a scheduled one has no Messaging Service (Twilio: 35118). Whether the time is possible, Twilio decides:
/// its sources disagree on the earliest (35114, 35115, 35117).
[[nodiscard]] Result<Form> toForm(const NewMessage &message);

} // namespace recado::twilio
