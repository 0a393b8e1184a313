// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/links.h"
#include "simulator/records/tableresource.h"
#include "simulator/usage/usageperiod.h"

#include <QMap>

namespace recado::simulator {

/// Usage records of the 2010 API: what the account's messages, calls, verifications and lookups came to. They
/// are counted from what was really sent, and from the charges that other resources report.
class Usage : public TableResource
{
public:
    explicit Usage(World &world);

    [[nodiscard]] QString name() const override { return QStringLiteral("usage"); }
    void addRoutes(Router &router) override;

private:
    struct Sum
    {
        qint64 count = 0;
        qint64 usage = 0;
        qint64 price = 0; ///< in 1/100000 US dollar
    };
    using Sums = QMap<QString, Sum>; ///< by category

    void charge(const Charge &charge);
    [[nodiscard]] qint64 charged(const QString &accountSid) const;
    [[nodiscard]] HttpAnswer list(const QString &period, const Call &call) const;
    [[nodiscard]] QDate firstDay(const QString &accountSid) const;
    [[nodiscard]] Sums sumsOf(const QString &accountSid, const UsagePeriod &period) const;
    [[nodiscard]] QJsonObject json(const QString &accountSid, const QString &category, const Sum &sum,
                                   const UsagePeriod &period) const;
};

} // namespace recado::simulator
