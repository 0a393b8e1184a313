// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace recado::test {

struct RawAnswer
{
    int status = 0;
    QByteArray head = {};
    QByteArray body = {};
};

/// Says the bytes to a server on this computer as they are and reads until it hangs up: no client library
/// smooths anything over.
[[nodiscard]] RawAnswer sayRaw(quint16 port, const QByteArray &request);

} // namespace recado::test
