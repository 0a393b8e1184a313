// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/mediahost.h"

namespace recado::test {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// As media::unguessable() makes them, but known to the test.
const QString key = u"0123456789abcdef0123456789abcdef01234567"_s;

/// To stay for two days, with a name that has a cedilla.
inline PublishedFile testPdf(Instant now, qsizetype more = 0)
{
    return {.content = "%PDF-1.4 test" + QByteArray(more, ' '),
            .contentType = u"application/pdf"_s,
            .displayName = u"Cobrança.pdf"_s,
            .expiresAt = now + 48h,
            .key = key};
}

} // namespace recado::test
