// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextStream>

namespace recado::cli {

/// What a command talks to: never the standard streams themselves, so that a test can read along.
struct CommandIo
{
    QTextStream &out;
    QTextStream &err;
    QTextStream &in;
    bool json = false; ///< one JSON document on out instead of lines for people
};

/// Exit codes of every command.
enum ExitCode {
    ExitDone = 0,
    ExitRefused = 1, ///< something was invalid, refused or failed
    ExitWrongUse = 2, ///< the command line makes no sense
};

} // namespace recado::cli
