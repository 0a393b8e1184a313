// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/phonenumber.h"

#include <QString>
#include <QStringList>

namespace recado {

struct PhoneRules
{
    QString defaultAreaCode
        = {}; ///< put before a number that comes without a DDD; empty: such a number is refused
};

/// A number as read, and what was assumed on the way, for a person to see. Notices are fixed codes:
/// "ninth-digit-added", "area-code-assumed", "several-numbers" (the first is taken), "extension-dropped".
struct PhoneReading
{
    PhoneNumber number;
    QStringList notices = {};
};

/// Reads a phone as people and spreadsheets write it: masks, "0xx11", carrier codes ("015 11 …"), collect
/// calls
/// ("9090 …"), "ramal 12", a name behind it, two numbers in a cell, "11987654321.0", mobiles of eight digits.
/// libphonenumber alone misreads many of these (0055…) or dials the letters of a name.
/// Error: kind Invalid with reason "phone-empty", "phone-too-short", "phone-too-long", "phone-rounded" (a
/// spreadsheet cut it to 1,19E+10), "phone-area-code-missing", "phone-area-code-unknown", "phone-ambiguous"
/// (eight digits starting with 7: radio or old mobile, a person must say), "phone-placeholder" (one digit
/// repeated) or "phone-impossible".
[[nodiscard]] Result<PhoneReading> readPhone(const QString &text, const PhoneRules &rules = {});

} // namespace recado
