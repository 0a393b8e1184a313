// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "media/sigv4.h"

#include <QCoro/QCoroTask>

#include <chrono>
#include <memory>

QT_BEGIN_NAMESPACE
class QIODevice;
class QNetworkAccessManager;
QT_END_NAMESPACE

namespace recado::media {

/// A request to a host of files; twice is the same as once, for each names what it puts or removes.
struct HostRequest
{
    QByteArray method;
    QUrl url;
    HeaderList headers = {}; ///< may hold credentials: never for the log
    std::shared_ptr<QIODevice> body = {}; ///< open, at its beginning; its size is announced
};

struct HostAnswer
{
    int status = 0; ///< whatever it is: 404 and 500 are answers too
    QByteArray body = {}; ///< the first 64 KB
};

/// How long a host is waited for.
struct HostPatience
{
    std::chrono::milliseconds silence = std::chrono::seconds{30}; ///< without a byte in either direction
    /// Of the whole exchange, however alive it looks: 16 MB on a slow line take minutes, but a program that
    /// is to end waits for it.
    std::chrono::milliseconds whole = std::chrono::minutes{10};
};

/// For a request without a file: the end of the program may wait for a removal.
inline constexpr HostPatience briefly{.silence = std::chrono::seconds{15}, .whole = std::chrono::seconds{30}};

/// One request there, one answer back: certificates verified, no redirect followed, no cookie kept, not more
/// of the answer taken than is kept of it. network must outlive the task. Errors: Network or Timeout, with
/// reason "media-host-not-found", "media-host-tls" or "media-host-down"; mayHaveHappened when something may
/// have been put there.
[[nodiscard]] QCoro::Task<Result<HostAnswer>> sendTo(QNetworkAccessManager *network, HostRequest request,
                                                     HostPatience patience = {});

/// What the statuses that mean the same everywhere mean: 401 "media-key-wrong", 403 "media-not-allowed", 413
/// "media-too-big-for-host", 3xx "media-moved", 429 and 5xx "media-host-down", 507 "media-full"; Rejected
/// "media-refused" for the rest. Not for 2xx.
[[nodiscard]] Error errorOf(const HostAnswer &answer, const QByteArray &method);

} // namespace recado::media
