// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/http/httpmessage.h"

#include <algorithm>

namespace recado::simulator {

QByteArray HttpRequest::header(const QByteArray &name) const
{
    const auto found = std::ranges::find(headers, name, &std::pair<QByteArray, QByteArray>::first);
    return found == headers.end() ? QByteArray() : found->second;
}

} // namespace recado::simulator
