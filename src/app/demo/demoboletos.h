// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/sampleslip.h"

#include <QDate>
#include <QString>

#include <vector>

namespace recado {

struct DemoCompany;
struct DemoPerson;

/// One PDF of the demo.
struct DemoBoleto
{
    QString name; ///< of the file
    documents::SampleSlip slip;
};

/// What the offices of the demo have to send today: Maria's and João's are sound, one is overdue, one is
/// printed with another amount than coded, one is the school's.
[[nodiscard]] std::vector<DemoBoleto> demoBoletos(const QDate &today);

/// A slip of the company for one of its people. `number` tells the slips of the demo apart.
[[nodiscard]] documents::SampleSlip demoSlip(const DemoCompany &company, const DemoPerson &person,
                                             qint64 cents, const QDate &due, int number);

/// Draws them all into the folder, which is made. Needs a QGuiApplication. Errors as of writeSampleSlip().
[[nodiscard]] Outcome drawBoletos(const std::vector<DemoBoleto> &boletos, const QString &folder);

} // namespace recado
