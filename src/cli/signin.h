// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "cli/commandio.h"

#include <QCoro/QCoroTask>

namespace recado::cli {

/// Who runs the command: --as NAME, --pin-stdin.
struct Signer
{
    QString name = {};
    bool pinOnInput = false;
};

/// Signs the person in. Where nobody is listed, or one person alone without a PIN, nothing needs to be said.
/// The PIN is the first line of standard input. Invalid "who-are-you", "pin-not-given", NotFound
/// "user-not-there", and as PeopleService::signIn().
[[nodiscard]] QCoro::Task<Outcome> signIn(AppContext *app, Signer signer, CommandIo io);

} // namespace recado::cli
