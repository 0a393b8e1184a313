// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sends queued messages with the whole program but its window, from a database on the disk whose every commit
// waits for it, and prints what it cost, as JSON, for compare_outbox.py:
//   bench_outbox URL CERTIFICATE FOLDER COUNT CONNECTIONS
#include "benchoffice.h"
#include "cost.h"
#include "storage/messages/itemrepository.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace recado;
using namespace recado::bench;

namespace {

constexpr int warmUp = 200; // connections, statements, first touch of memory

/// Items that are not at Twilio, and those whose answer was lost.
storage::QueueCounts left(AppContext &app, const Sender &sender)
{
    return got(app.database().run([sender](const auto &db) {
        return storage::ItemRepository(db).queueCounts(sender.tenantId, Instant::max());
    }));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 6)
        qFatal("bench_outbox URL CERTIFICATE FOLDER COUNT CONNECTIONS");
    trust(arguments[2]);
    const int count = arguments[4].toInt();
    const int connections = arguments[5].toInt();

    const auto opened = openProgram(arguments[3], QUrl(arguments[1]), connections);
    AppContext &app = *opened;
    const Sender sender = office(app);
    qsizetype told = 0; // each message twice at least: claimed, and what became of it is kept
    QObject::connect(&app.outbox(), &OutboxRunner::itemsChanged, &program,
                     [&told](const auto &items) { told += items.size(); });
    // not the queue's own count, which is taken a few times a second
    const auto runUntilSent = [&](int most) {
        while (told < qsizetype{2} * most || left(app, sender).queued > 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        told = 0;
    };
    queue(app, sender, warmUp, 0);
    static_cast<void>(got(app.startSending()));
    runUntilSent(warmUp);
    const Cost idle = Cost::now();
    queue(app, sender, count, warmUp);

    const Cost before = Cost::now();
    app.outbox().wake();
    runUntilSent(count);
    const Cost spent = Cost::now() - before;
    const auto uncertain = left(app, sender);
    std::printf(R"({"count":%d,"good":%d,"unsure":%d,"cpu":%.4f,"wall":%.4f,"idle_kb":%ld,"peak_kb":%ld})"
                "\n",
                count, count - uncertain.queued, uncertain.unsure, spent.cpu, spent.wall, idle.residentKb,
                Cost::now().peakKb);
    std::fflush(stdout);
    closeProgram(app);
    return 0;
}
