// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/records/recordroutes.h"
#include "simulator/records/tableresource.h"
#include "simulator/verify/verifications.h"

namespace recado::simulator {

/// Verify v2: services, verifications, checks and the log of attempts.
class Verify : public TableResource
{
public:
    explicit Verify(World &world);

    [[nodiscard]] QString name() const override { return QStringLiteral("verify"); }
    void addRoutes(Router &router) override;

    /// The services that are there at the start, one for each fixed account.
    static constexpr const char16_t *fullService = u"VA00000000000000000000000000000001";
    static constexpr const char16_t *trialService = u"VA00000000000000000000000000000002";

private:
    void fill() override;
    void addServiceRoutes(Router &router);
    void addAttemptRoutes(Router &router);
    HttpAnswer createService(const Call &call);
    HttpAnswer updateService(const Call &call);
    [[nodiscard]] HttpAnswer start(const Call &call);
    [[nodiscard]] HttpAnswer check(const Call &call);
    [[nodiscard]] HttpAnswer fetch(const Call &call);
    [[nodiscard]] HttpAnswer update(const Call &call);
    [[nodiscard]] HttpAnswer summarize(const Call &call);
    [[nodiscard]] Record *serviceOf(const Call &call);
    [[nodiscard]] Verifications verifications();
    [[nodiscard]] RecordRoutes serviceRoutes();
    [[nodiscard]] RecordRoutes attemptRoutes();
};

} // namespace recado::simulator
