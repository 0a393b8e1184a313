// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/links.h"
#include "simulator/records/recordroutes.h"
#include "simulator/records/tableresource.h"

namespace recado::simulator {

/// The Content API: templates, and how WhatsApp looks at them.
class Contents : public TableResource
{
public:
    explicit Contents(World &world);

    [[nodiscard]] QString name() const override { return QStringLiteral("content"); }
    void addRoutes(Router &router) override;
    [[nodiscard]] std::optional<Instant> nextDue() const override;
    void runDue() override;
    /// template HX… status=paused reason="…"
    [[nodiscard]] std::optional<Outcome> inspect(const Directive &directive) const override;
    [[nodiscard]] std::optional<Outcome> configure(const Directive &directive) override;

private:
    void fill() override;
    void addLists(Router &router);
    void addChanges(Router &router);
    void addApprovals(Router &router);
    [[nodiscard]] HttpAnswer search(const Call &call, bool withApprovals);
    [[nodiscard]] HttpAnswer create(const Call &call);
    [[nodiscard]] HttpAnswer update(const Call &call);
    [[nodiscard]] HttpAnswer submit(const Call &call);
    [[nodiscard]] HttpAnswer approval(const Call &call);
    [[nodiscard]] std::optional<TemplateView> view(const QString &accountSid, const QString &sid);
    [[nodiscard]] RecordTable &contents() { return table(QStringLiteral("contents")); }
    [[nodiscard]] RecordRoutes routes();
};

} // namespace recado::simulator
