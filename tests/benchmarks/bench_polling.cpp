// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks what became of messages that Twilio has taken, with the whole program but its window, until all of
// them are known to be at their end, and prints what it cost, as JSON, for compare_outbox.py:
//   bench_polling URL CERTIFICATE FOLDER COUNT
#include "benchoffice.h"
#include "cost.h"
#include "storage/messages/leaserepository.h"

#include <cstdio>

using namespace std::chrono_literals;
using namespace recado;
using namespace recado::bench;

namespace {

/// As if they had been sent a moment ago; the SIDs are those that the stand-in lists.
void accept(AppContext &app, const Sender &sender, int count)
{
    auto acceptedTask
        = app.database().run([sender, count, now = app.clock().now()](const auto &db) -> Result<int> {
              const auto lease = storage::LeaseRepository(db).acquire(u"bench"_s, u"bench"_s, now, 1h);
              if (!lease)
                  return lease.error();
              storage::OutboxRepository outbox(db);
              int number = 0;
              while (number < count) {
                  const auto claimed = outbox.claimDue(sender.id, **lease, now, 1000);
                  if (!claimed)
                      return claimed.error();
                  std::vector<storage::PartChange> changes;
                  for (const storage::ClaimedPart &one : *claimed)
                      changes.push_back({.id = one.part.id,
                                         .to = PartState::Accepted,
                                         .at = now,
                                         .sid = u"SM%1"_s.arg(++number, 32, 10, QChar(u'0')),
                                         .nextCheckAt = now});
                  if (const auto changed = outbox.settle(changes); !changed)
                      return changed.error();
              }
              return number;
          });
    static_cast<void>(got(std::move(acceptedTask)));
}

int open(AppContext &app, const Sender &sender)
{
    return got(app.database().run(
        [sender](const auto &db) { return storage::OutboxRepository(db).openCount(sender.id); }));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication program(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        qFatal("bench_polling URL CERTIFICATE FOLDER COUNT");
    trust(arguments[2]);
    const int count = arguments[4].toInt();
    const auto opened = openProgram(arguments[3], QUrl(arguments[1]), 4);
    AppContext &app = *opened;
    const Sender sender = office(app);
    queue(app, sender, count, 0);
    accept(app, sender, count);

    qsizetype told = 0; // every message once at least: what became of it is kept
    QObject::connect(&app.outbox(), &OutboxRunner::itemsChanged, &program,
                     [&told](const auto &items) { told += items.size(); });
    const Cost before = Cost::now();
    static_cast<void>(got(app.startSending()));
    while (told < count
           || open(app, sender) > 0) // counting them each time would cost more than what is measured
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const Cost spent = Cost::now() - before;
    std::printf(R"({"count":%d,"cpu":%.4f,"wall":%.4f,"idle_kb":%ld,"peak_kb":%ld})"
                "\n",
                count, spent.cpu, spent.wall, before.residentKb, Cost::now().peakKb);
    std::fflush(stdout);
    closeProgram(app);
    return 0;
}
