// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "twilio/apianswer.h"
#include "twilio/credentials.h"
#include "twilio/endpoints.h"
#include "twilio/form.h"
#include "twilio/operations.h"
#include "twilio/requestlimiter.h"

#include <memory>

namespace recado::twilio {

/// What ApiClient needs of the program. All of it outlives the client and its tasks.
struct ApiSurroundings
{
    Transport &transport;
    Clock &clock;
};

struct AccountChannel;

/// One account's authenticated channel: knows HTTP, JSON, retries and limits, and no Twilio resource.
/// The client may go away while answers travel. Errors as in Transport and readAnswer().
class ApiClient
{
public:
    /// @param limiter shared by all clients of this account
    ApiClient(ApiSurroundings surroundings, Endpoints endpoints, Credentials credentials,
              RequestLimiter limiter);

    [[nodiscard]] const QString &accountSid() const;
    /// "/2010-04-01/Accounts/AC…" + rest
    [[nodiscard]] QString accountPath(const QString &rest) const;

    /// Each request on its own: how long without a byte from Twilio, and how long in all.
    void setTimeouts(std::chrono::milliseconds silence, std::chrono::milliseconds whole);

    /// Reads; tried again by itself, see delayBeforeRetry().
    [[nodiscard]] QCoro::Task<Result<ApiAnswer>> get(const Operation &operation, const QString &path,
                                                     const Form &query = {});
    /// Reads the page that an earlier answer names as its next_page_uri or next_page_url.
    [[nodiscard]] QCoro::Task<Result<ApiAnswer>> getPage(const Operation &operation, const QString &pageUri);
    /// Reads a file instead of JSON: the bytes as they come. Follows one redirect to https, without the
    /// credentials.
    [[nodiscard]] QCoro::Task<Result<QByteArray>> getFile(const Operation &operation, const QString &path);
    /// Changes something. Sent once, but for a 429 that was certainly not processed.
    /// @param mayLeave asked at the last moment, each time
    [[nodiscard]] QCoro::Task<Result<ApiAnswer>> post(const Operation &operation, const QString &path,
                                                      const Form &form, DepartureCheck mayLeave = {});
    /// The same for the newer products that take JSON.
    [[nodiscard]] QCoro::Task<Result<ApiAnswer>> postJson(const Operation &operation, const QString &path,
                                                          const QJsonObject &json);
    /// The same with a file: a body that is already made, such as multipart/form-data.
    [[nodiscard]] QCoro::Task<Result<ApiAnswer>> postBody(const Operation &operation, const QString &path,
                                                          const QByteArray &type, QByteArray body);
    /// Removes something; tried again like a read. What is found gone after a lost answer counts as removed,
    /// what was not there at the first try is NotFound.
    [[nodiscard]] QCoro::Task<Result<ApiAnswer>> remove(const Operation &operation, const QString &path);

private:
    [[nodiscard]] HttpRequest request(QByteArray method, QUrl url) const;
    [[nodiscard]] QCoro::Task<Result<ApiAnswer>> sendOnce(const Operation &operation, const QString &path,
                                                          const QByteArray &type, QByteArray body,
                                                          DepartureCheck mayLeave = {});

    std::shared_ptr<AccountChannel> m_account;
    std::chrono::milliseconds m_silence{30'000};
    std::chrono::milliseconds m_whole{120'000};
};

} // namespace recado::twilio
