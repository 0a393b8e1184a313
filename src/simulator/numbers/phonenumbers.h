// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/records/recordroutes.h"
#include "simulator/records/tableresource.h"

namespace recado::simulator {

/// IncomingPhoneNumbers of the 2010 API: the fixed numbers, with what was changed at them.
class PhoneNumbers : public TableResource
{
public:
    explicit PhoneNumbers(World &world);

    [[nodiscard]] QString name() const override { return QStringLiteral("phonenumbers"); }
    void addRoutes(Router &router) override;

private:
    void fill() override;
    [[nodiscard]] HttpAnswer update(const Call &call);
    [[nodiscard]] QUrl inboundUrl(const QString &accountSid, const QString &phone);
    [[nodiscard]] RecordRoutes routes();
};

} // namespace recado::simulator
