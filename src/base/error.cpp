// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include <QDebug>

namespace recado {

QDebug operator<<(QDebug debug, const Error &error)
{
    const QDebugStateSaver saver(debug);
    debug.nospace().noquote() << "Error(kind " << static_cast<int>(error.kind);
    if (!error.reason.isEmpty())
        debug << ", " << error.reason;
    if (error.providerCode)
        debug << ", code " << *error.providerCode;
    debug << ", " << error.detail << ')';
    return debug;
}

} // namespace recado
