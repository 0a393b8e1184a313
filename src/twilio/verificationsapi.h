// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twilio/apiclient.h"

#include <vector>

namespace recado::twilio {

enum class VerificationChannel { Sms, WhatsApp, Call, Email };

enum class VerificationStatus {
    Unknown, ///< one that Twilio has added since
    Pending,
    Approved,
    Canceled,
    MaxAttemptsReached,
    Deleted,
    Failed,
    Expired
};

struct NewVerification
{
    QString to; ///< E.164 or an e-mail address
    VerificationChannel channel = VerificationChannel::Sms;
    QString locale = {}; ///< "pt-br"; empty: by the number's country
};

/// A code on its way to somebody, and whether it was given back right.
struct RemoteVerification
{
    QString sid; ///< VE…
    QString to = {};
    VerificationStatus status = VerificationStatus::Unknown;
    bool valid = false; ///< the right code was given
    int sends = 0; ///< how often it was sent
};

/// One sending of a code, with its price: for reports.
struct VerificationAttempt
{
    QString sid; ///< VL…
    QString verificationSid = {};
    QString channel = {};
    bool converted = false; ///< the code came back right
    QString price = {}; ///< a decimal; empty while not known
    QString currency = {};
    std::optional<Instant> createdAt = {};
};

/// The verifications of a Verify service (VA…). The client must outlive each call, not its task.
class VerificationsApi
{
public:
    explicit VerificationsApi(ApiClient &client);

    /// Sends a code. Within its ten minutes it is the same code again. RateLimited with code 60203 after five
    /// sends, 60212 when several start at once; neither is tried again by itself.
    [[nodiscard]] QCoro::Task<Result<RemoteVerification>> start(QString serviceSid,
                                                                NewVerification verification);
    /// A wrong code is no error: Pending, not valid. NotFound when the code was used, expired or never sent;
    /// RateLimited with code 60202 after five tries.
    [[nodiscard]] QCoro::Task<Result<RemoteVerification>> check(QString serviceSid, QString verificationSid,
                                                                QString code);
    [[nodiscard]] QCoro::Task<Result<RemoteVerification>> fetch(QString serviceSid, QString verificationSid);
    [[nodiscard]] QCoro::Task<Result<RemoteVerification>> cancel(QString serviceSid, QString verificationSid);
    /// What was sent by the service since that moment, at most about `most`.
    [[nodiscard]] QCoro::Task<Result<std::vector<VerificationAttempt>>> attemptsSince(QString serviceSid,
                                                                                      Instant from, int most);

private:
    ApiClient &m_client;
};

} // namespace recado::twilio
