// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twilio/transport.h"

namespace recado::twilio {

/// Where a connection leads.
struct Origin
{
    bool tls = true;
    QString host;
    quint16 port = 443;

    [[nodiscard]] static Origin of(const QUrl &url);
    bool operator==(const Origin &other) const = default;
};

/// Invalid for what cannot be sent safely: another scheme than https (http only to this computer itself, as
/// it would carry the credentials in clear), or a line break in the head, which would make two requests of
/// it.
[[nodiscard]] Outcome checkRequest(const HttpRequest &request);

/// Head and body as they go over the line (HTTP/1.1).
[[nodiscard]] QByteArray bytesOf(const HttpRequest &request);

} // namespace recado::twilio
