// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/secretinput.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::cli {

Result<Secret> readSecret(const CommandIo &io)
{
    QString line = io.in.readLine(4096);
    Secret secret(line.trimmed().toUtf8());
    line.fill(u'\0');
    if (secret.isEmpty())
        return Error{.kind = ErrorKind::Invalid, .detail = u"empty"_s, .reason = u"no-secret-on-stdin"_s};
    return secret;
}

Result<Secret> readPin(const CommandIo &io)
{
    QString line = io.in.readLine(4096);
    if (line.endsWith(u'\r'))
        line.chop(1);
    Secret pin(line.toUtf8());
    line.fill(u'\0');
    if (pin.isEmpty())
        return Error{.kind = ErrorKind::Invalid, .detail = u"empty"_s, .reason = u"pin-not-given"_s};
    return pin;
}

} // namespace recado::cli
