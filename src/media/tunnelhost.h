// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/mediahost.h"

namespace recado {

class LocalHost;

/// The program's own server, which the world reaches under another address: a tunnel, a reverse proxy.
class TunnelHost : public MediaHost
{
public:
    /// own must outlive it.
    TunnelHost(LocalHost &own, QUrl publicBase);

    [[nodiscard]] QCoro::Task<Result<PublicFile>> publish(PublishedFile file) override;
    [[nodiscard]] QString idFor(const PublishedFile &file) const override;
    [[nodiscard]] QCoro::Task<Outcome> withdraw(QString id) override;
    [[nodiscard]] QCoro::Task<Outcome> check(PublicFile file) override;

private:
    LocalHost &m_own;
    QUrl m_publicBase;
};

} // namespace recado
