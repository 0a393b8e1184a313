// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "media/mediacheck.h"
#include "media/mediahost.h"

#include <memory>
#include <optional>

namespace recado {

class AssetsBuilder;

/// Files at Twilio itself, in the company's own account: no other account is needed. Here and not in
/// src/media, because only services know the client of Twilio, its keys and its pace.
class AssetsHost : public MediaHost
{
public:
    /// clock and network must outlive it.
    /// @param simulator where a simulated Twilio serves its files; empty: the real one
    AssetsHost(std::shared_ptr<AssetsBuilder> builder, Clock &clock, QNetworkAccessManager &network,
               std::optional<QUrl> simulator);

    [[nodiscard]] QCoro::Task<Result<PublicFile>> publish(PublishedFile file) override;
    /// The path under the account's host name.
    [[nodiscard]] QString idFor(const PublishedFile &file) const override;
    [[nodiscard]] QCoro::Task<Outcome> withdraw(QString id) override;
    [[nodiscard]] QCoro::Task<Outcome> check(PublicFile file) override;

private:
    std::shared_ptr<AssetsBuilder> m_builder;
    Clock &m_clock;
    MediaCheck m_check;
    std::optional<QUrl> m_simulator;
};

} // namespace recado
