// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "cli/arguments.h"
#include "cli/commandio.h"

#include <QCoro/QCoroTask>

namespace recado::cli {

/// What a command that needs the data folder gets: everything made once, the words after the command's name.
struct CommandCall
{
    AppContext &app;
    CommandIo io;
    QStringList words;
};

[[nodiscard]] QCoro::Task<int> runTenant(CommandCall call);
[[nodiscard]] QCoro::Task<int> runAccount(CommandCall call);
[[nodiscard]] QCoro::Task<int> runSender(CommandCall call);
[[nodiscard]] QCoro::Task<int> runContact(CommandCall call);
[[nodiscard]] QCoro::Task<int> runSend(CommandCall call);
[[nodiscard]] QCoro::Task<int> runMessages(CommandCall call);
/// "messages decide ID sent|again|leave": a person's word about a message that was perhaps sent.
[[nodiscard]] QCoro::Task<int> runDecide(CommandCall call, QString id, QString word);
/// "messages retry …": sends again what failed, by id or by reason.
[[nodiscard]] QCoro::Task<int> runRetry(CommandCall call);
/// "messages late [send|cancel]"
[[nodiscard]] QCoro::Task<int> runLate(CommandCall call, TenantId tenant, QString word);
[[nodiscard]] QCoro::Task<int> runSync(CommandCall call);
[[nodiscard]] QCoro::Task<int> runOutboxCommand(CommandCall call);
[[nodiscard]] QCoro::Task<int> runSettings(CommandCall call);
[[nodiscard]] QCoro::Task<int> runPeople(CommandCall call);
[[nodiscard]] QCoro::Task<int> runMedia(CommandCall call);

/// The company that --tenant names (its name in any case, or its id). NotFound "tenant-not-there".
[[nodiscard]] QCoro::Task<Result<Tenant>> tenantNamed(AppContext *app, QString name);

} // namespace recado::cli
