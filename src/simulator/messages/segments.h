// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace recado::simulator {

enum class SmsEncoding { Gsm7, Ucs2 };

struct SegmentCount
{
    SmsEncoding encoding;
    int segments;
};

/// How many SMS a text needs: GSM-7 takes 160 septets alone or 153 in each of several, UCS-2 takes 70 or 67
/// UTF-16 units. A character of the GSM-7 extension (two septets) and a surrogate pair are never split. An
/// empty text is one segment.
[[nodiscard]] SegmentCount countSegments(QStringView text);

} // namespace recado::simulator
