// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/reading.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::documents {

bool leavesPagesOut(const Reading &reading)
{
    return reading.pageCount > static_cast<int>(reading.pages.size());
}

QString noSlipReason(const Reading &reading)
{
    return leavesPagesOut(reading) ? u"no-boleto-in-first-pages"_s : u"no-boleto"_s;
}

} // namespace recado::documents
