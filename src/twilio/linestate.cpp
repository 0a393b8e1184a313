// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/linestate.h"

#ifdef Q_OS_UNIX
#include <cerrno>
#include <sys/socket.h>
#endif

namespace recado::twilio {

bool isQuiet(qintptr descriptor)
{
#ifdef Q_OS_UNIX
    if (descriptor < 0)
        return true;
    char next = 0;
    const auto seen = ::recv(static_cast<int>(descriptor), &next, 1, MSG_PEEK | MSG_DONTWAIT);
    return seen < 0 && (errno == EAGAIN || errno == EINTR);
#else
    Q_UNUSED(descriptor)
    return true;
#endif
}

} // namespace recado::twilio
