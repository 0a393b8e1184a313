// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace recado {

/// A customer of the demo. Nobody of this name, phone and document exists: the phones are of the 555 kind,
/// the documents repeat digits in threes.
struct DemoPerson
{
    QString name;
    QString phone; ///< E.164
    QString taxId = {}; ///< CPF or CNPJ without punctuation
    QString wrote = {}; ///< what the person wrote today; empty: nothing, so the window is closed
};

/// A company of the demo, with its account and number of the simulator (recado-simulator --help).
struct DemoCompany
{
    QString name;
    QString colour; ///< "#rrggbb"
    QString state;
    QString taxId; ///< CNPJ without punctuation
    QString address; ///< of the people: street and town
    QString accountSid;
    QByteArray token; ///< documented by the simulator; opens nothing else
    QString number; ///< E.164
    std::vector<DemoPerson> people;
};

[[nodiscard]] DemoCompany demoCondominium();
[[nodiscard]] DemoCompany demoSchool();

/// The person whose name begins so; there must be one.
[[nodiscard]] const DemoPerson &demoPerson(const DemoCompany &company, const QString &name);

} // namespace recado
