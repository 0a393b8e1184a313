// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/mediahost.h"

#include <chrono>

class QNetworkAccessManager;

namespace recado {

/// Fetches a published file the way Twilio will: HEAD (where the address answers it: one that is signed for
/// GET does not), then the first bytes by GET, without cookies or credentials.
///
/// Errors by Error::reason:
/// - "media-unreachable": no answer, an HTTP error, or (for Reach::Internet) an address that only this
/// computer or
///   its own network knows
/// - "media-needs-login": 401, 403, or a redirect to a page that is not the file
/// - "media-wrong-type": another content type was promised, or the bytes are no PDF (PNG, JPEG, WebP)
/// - "media-wrong-length": not as many bytes as were published
/// - "media-wrong-name": PublicFile::name is neither in Content-Disposition nor the last part of the address
class MediaCheck
{
public:
    enum class Reach {
        Internet,
        ThisComputer, ///< for the simulator: addresses of this computer are allowed
    };

    /// network must outlive it and every task.
    /// @param timeout of silence; a whole answer may take four times as long
    explicit MediaCheck(QNetworkAccessManager &network,
                        std::chrono::milliseconds timeout = std::chrono::seconds{15});

    [[nodiscard]] QCoro::Task<Outcome> run(PublicFile file, Reach reach = Reach::Internet);

private:
    QNetworkAccessManager &m_network;
    std::chrono::milliseconds m_timeout;
};

} // namespace recado
