// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/records/recordroutes.h"
#include "simulator/records/tableresource.h"

namespace recado::simulator {

/// Channel Senders of Messaging v2: the WhatsApp numbers, how Meta thinks of them, and how new ones come up.
class ChannelSenders : public TableResource
{
public:
    explicit ChannelSenders(World &world);

    [[nodiscard]] QString name() const override { return QStringLiteral("channelsenders"); }
    void addRoutes(Router &router) override;
    [[nodiscard]] std::optional<Instant> nextDue() const override;
    void runDue() override;
    /// channel-sender whatsapp:+55… status=OFFLINE quality=LOW reason="…"
    [[nodiscard]] std::optional<Outcome> inspect(const Directive &directive) const override;
    [[nodiscard]] std::optional<Outcome> configure(const Directive &directive) override;

private:
    void fill() override;
    [[nodiscard]] HttpAnswer create(const Call &call);
    [[nodiscard]] HttpAnswer update(const Call &call);
    [[nodiscard]] QJsonObject show(const Record &sender) const;
    [[nodiscard]] Record *byAddress(const QString &address);
    [[nodiscard]] RecordRoutes routes();
};

} // namespace recado::simulator
