// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/alarm.h"
#include "base/terminationsignals.h"
#include "cli/command.h"
#include "cli/output.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado::cli {

/// A computer that stays on sends for every desk: what any of them queues leaves from here.
QCoro::Task<int> runOutboxCommand(CommandCall call)
{
    if (call.words != QStringList{u"run"_s})
        co_return wrongUse(call.io, u"outbox run"_s);
    Alarm end;
    bool endWanted = false;
    const TerminationSignals termination([&end, &endWanted] {
        endWanted = true;
        end.ring();
    });
    if (const auto started = co_await call.app.startSending(); !started)
        co_return fail(call.io, started.error());
    if (!call.io.json) {
        call.io.out << "The outbox runs; Ctrl+C ends it.\n";
        call.io.out.flush();
    }
    while (!endWanted)
        co_await end.sleepFor(call.app.clock(), 1h);
    printQueue(call.io, call.app.outbox().status());
    co_return ExitDone;
}

} // namespace recado::cli
