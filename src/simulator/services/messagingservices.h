// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/links.h"
#include "simulator/records/recordroutes.h"
#include "simulator/records/tableresource.h"

namespace recado::simulator {

/// Messaging Services (v1) and who sends in them: phone numbers and channel senders. A sender belongs to one
/// service at most.
class MessagingServices : public TableResource
{
public:
    /// Made after the phone numbers and the channel senders, whose links it asks.
    explicit MessagingServices(World &world);

    [[nodiscard]] QString name() const override { return QStringLiteral("messagingservices"); }
    void addRoutes(Router &router) override;

private:
    void fill() override;
    Record &addMember(const Record &service, const QString &sid, const QString &address, Instant at);
    /// kind: the table of the members, named like their list.
    void addMemberRoutes(Router &router, const QString &kind, const QString &parameter);
    [[nodiscard]] HttpAnswer create(const Call &call);
    [[nodiscard]] HttpAnswer update(const Call &call);
    [[nodiscard]] HttpAnswer join(const QString &kind, const Call &call, const QString &sid);
    [[nodiscard]] HttpAnswer remove(const Call &call);
    [[nodiscard]] std::optional<ServiceView> view(const QString &accountSid, const QString &sid);
    [[nodiscard]] QUrl inboundUrl(const QString &accountSid, const QString &address);
    [[nodiscard]] RecordRoutes serviceRoutes();
    [[nodiscard]] RecordRoutes memberRoutes(const QString &kind);
};

} // namespace recado::simulator
