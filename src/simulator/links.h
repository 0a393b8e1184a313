// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QStringList>
#include <QUrl>

#include <functional>
#include <optional>

namespace recado::simulator {

/// What sending needs to know of a template.
struct TemplateView
{
    QString body; ///< with {{1}}
    QStringList mediaUrls = {}; ///< of twilio/media and cards, with {{1}}
    QString status; ///< approval on WhatsApp: unsubmitted received pending approved rejected paused disabled
    QString category = {}; ///< UTILITY, MARKETING, AUTHENTICATION
};

/// What sending needs to know of a Messaging Service.
struct ServiceView
{
    QStringList smsPhones = {}; ///< E.164
    QStringList whatsAppPhones = {}; ///< E.164
    QUrl inboundUrl = {};
    QUrl statusCallback = {};
};

/// Something for Monitor's list of alerts.
struct AlertReport
{
    QString accountSid;
    int code = 0; ///< 11200, 12300, …
    QString resourceSid = {};
    QUrl url = {};
    QString text = {};
};

/// Something beside messages that costs money.
struct Charge
{
    QString accountSid;
    QString category; ///< of Usage: "verify-verifications", "calls-outbound", "lookups"
    Instant at;
    qint64 price = 0; ///< in 1/100000 US dollar
    int usage = 1; ///< minutes of a call, pieces of anything else
};

/// What one resource asks of another. Each is filled in by the resource that knows (in its constructor); one
/// that is empty means: nobody knows.
struct Links
{
    /// The account of an API key; nothing when the key is none that was made here.
    std::function<std::optional<QString>(const QString &keySid)> accountOfKey = {};
    /// True when the secret of an account or key is known to be wrong: promoted away, deleted, never made.
    std::function<bool(const QString &user, const QString &secret)> refusesSecret = {};
    /// The token that signs callbacks; empty when there is no other than the fixed one.
    std::function<QString(const QString &accountSid)> primaryToken = {};
    std::function<std::optional<TemplateView>(const QString &accountSid, const QString &contentSid)>
        findTemplate = {};
    /// Messaging Services, the fixed ones included.
    std::function<std::optional<ServiceView>(const QString &accountSid, const QString &serviceSid)>
        findService = {};
    /// Where a number (E.164, or whatsapp:+…) wants its inbound messages posted; empty for nowhere.
    std::function<QUrl(const QString &accountSid, const QString &address)> inboundUrl = {};
    /// The number (E.164) behind a PN…, or the address (whatsapp:+…) behind an XE… of the account; empty when
    /// there is none.
    std::function<QString(const QString &accountSid, const QString &sid)> addressOfSender = {};
    std::function<void(const AlertReport &report)> alert = {};
    std::function<void(const Charge &charge)> charge = {};
    /// What all charges of the account come to, in 1/100000 US dollar.
    std::function<qint64(const QString &accountSid)> charged = {};
    /// True for a number that the account has proved to own: what a trial account may reach.
    std::function<bool(const QString &accountSid, const QString &phone)> isVerifiedCaller = {};
};

} // namespace recado::simulator
