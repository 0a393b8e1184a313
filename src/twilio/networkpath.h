// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QString>

#include <optional>

namespace recado::twilio {

/// The way out of a company's network.
struct NetworkPath
{
    QString proxy = {}; ///< empty = as the system says; "none"; "http://proxy.example:3128", "socks5://…"
    QString caFile = {}; ///< PEM; trusted beside the system's authorities, for networks that look into TLS

    bool operator==(const NetworkPath &other) const = default;
};

[[nodiscard]] bool isThisComputer(const QString &host);

/// The proxy for a socket that goes to that address; NoProxy to this computer itself, the system's first one
/// when the path leaves it to the system. May ask the system, so not for every request.
[[nodiscard]] QNetworkProxy socketProxy(const NetworkPath &path, const QUrl &url);

/// The system's authorities and the company's; nothing when the system's alone decide. A file without a
/// certificate is said in the log.
[[nodiscard]] std::optional<QSslConfiguration> tlsOf(const NetworkPath &path);

/// A manager whose every request takes the path: whatever leaves this computer goes through one of these.
class PathNetwork : public QNetworkAccessManager
{
    Q_OBJECT

public:
    using QNetworkAccessManager::QNetworkAccessManager;

    /// From now on; what is out stays on its way. To this computer itself requests go without a proxy. A file
    /// of the company without a certificate is said in the log, and the system's authorities alone decide.
    void usePath(const NetworkPath &path);

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override;

private:
    std::optional<QSslConfiguration> m_tls; ///< empty: the system's
};

} // namespace recado::twilio
