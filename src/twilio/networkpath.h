// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QNetworkAccessManager;
class QSslConfiguration;

namespace recado::twilio {

/// The way out of a company's network.
struct NetworkPath
{
    QString proxy = {}; ///< empty = as the system says; "none"; "http://proxy.example:3128", "socks5://…"
    QString caFile = {}; ///< PEM; trusted beside the system's authorities, for networks that look into TLS

    bool operator==(const NetworkPath &other) const = default;
};

/// Requests of the manager take the proxy from now on; to this computer itself they go without one.
void useProxy(QNetworkAccessManager &network, const NetworkPath &path);

/// The system's authorities and the company's; nothing when there is no file of the company or it holds no
/// certificate: then the system's alone decide.
[[nodiscard]] std::optional<QSslConfiguration> tlsWith(const NetworkPath &path);

} // namespace recado::twilio
