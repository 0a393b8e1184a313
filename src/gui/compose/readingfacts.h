// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/boleto/boletoservice.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace recado {

/// One thing that was read from a boleto, ready to be shown beside the page.
struct ReadingFact
{
    enum class Mark {
        Good, ///< checked against its digits or its print
        Look, ///< a person must compare
        Missing, ///< not found on the page
        Typed, ///< a person wrote it
    };

    QString key; ///< of the box on the page: "line", "amount", …
    QString label;
    QString value;
    Mark mark = Mark::Good;
    QString note = {}; ///< what is wrong, or what helps: "in 19 days"
    bool canCorrect = false; ///< a person may type it
    QString editText = {}; ///< what to begin with then
};

/// Line, amount, due date, bank, beneficiary and payer of a slip, in this order.
/// corrected: the fields that a person typed.
[[nodiscard]] std::vector<ReadingFact> factsOf(const documents::ReadSlip &slip, const QDate &today,
                                               const QStringList &corrected = {});
/// When a file has no slip that could be read: the line alone, to be typed.
[[nodiscard]] std::vector<ReadingFact> factsOfNothing();

} // namespace recado
