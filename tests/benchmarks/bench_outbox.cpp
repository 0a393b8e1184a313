// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sends queued messages with the whole program but its window, from a database on the disk whose every commit
// waits for it, and prints what it cost, as JSON, for compare_outbox.py:
//   bench_outbox URL CERTIFICATE FOLDER COUNT CONNECTIONS
#include "app/appcontext.h"
#include "base/orderedid.h"
#include "cost.h"
#include "storage/messages/itemrepository.h"
#include "storage/messages/outboxrepository.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace recado;

namespace {

constexpr int warmUp = 200; // connections, statements, first touch of memory

template<typename T>
T got(QCoro::Task<Result<T>> task)
{
    std::optional<Result<T>> answer;
    task.then([&answer](Result<T> value) { answer.emplace(std::move(value)); });
    while (!answer)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (!*answer)
        qFatal("%s %s", qPrintable(answer->error().detail), qPrintable(answer->error().reason));
    return **std::move(answer);
}

OutgoingItem item(const Sender &sender, int number, Instant now)
{
    OutgoingItem made{.id = orderedId<ItemId>(),
                      .tenantId = sender.tenantId,
                      .senderId = sender.id,
                      .contactName = u"Maria Conceição"_s,
                      .channel = Channel::Sms,
                      .to = u"+55679995%1"_s.arg(50'000 + number % 40'000),
                      .createdAt = now};
    made.parts.push_back(
        {.id = orderedId<PartId>(),
         .itemId = made.id,
         .body = u"Olá, Maria! Segue o boleto de novembro, com vencimento em 10/12. Qualquer "
                 "dúvida, responda por aqui. (%1)"_s.arg(number),
         .state = PartState::Queued,
         .dueAt = now,
         .changedAt = now});
    return made;
}

void queue(AppContext &app, const Sender &sender, int count, int firstNumber)
{
    constexpr int group = 500;
    for (int done = 0; done < count; done += group) {
        auto addedTask = app.database().run([sender, firstNumber, done, most = std::min(count, done + group),
                                             now = app.clock().now()](const auto &db) {
            std::vector<OutgoingItem> items;
            for (int i = done; i < most; ++i)
                items.push_back(item(sender, firstNumber + i, now));
            return storage::OutboxRepository(db).add(items);
        });
        got(std::move(addedTask));
    }
}

Sender office(AppContext &app)
{
    const Tenant tenant = got(app.directory().addTenant({.name = u"Imobiliária Exemplo"_s}));
    const Account account = got(
        app.directory().addAccount({.tenantId = tenant.id, .sid = u"AC00000000000000000000000000000001"_s},
                                   Secret("standintoken00000000000000000001"_ba)));
    return got(
        app.directory().addSender({.tenantId = tenant.id,
                                   .accountId = account.id,
                                   .number = u"+556730000000"_s,
                                   .sms = true,
                                   .perMinute = 60'000'000})); // how fast it can be, not how fast it may
}

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
    QLoggingCategory::setFilterRules(u"recado.*=false"_s);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificates(QSslCertificate::fromPath(arguments[2]));
    QSslConfiguration::setDefaultConfiguration(tls);
    const int count = arguments[4].toInt();
    const int connections = arguments[5].toInt();

    auto opened = AppContext::open({.dataPath = arguments[3],
                                    .simulated = true,
                                    .simulatorUrl = QUrl(arguments[1]),
                                    .log = false,
                                    .pace = {.start = connections, .max = connections}});
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    AppContext &app = **opened;
    app.keychain().useSessionOnly();
    const Sender sender = office(app);
    queue(app, sender, warmUp, 0);
    got(app.startSending());
    const auto runUntilSent = [&] {
        while (app.outbox().status().queued > 0 || left(app, sender).queued > 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    };
    runUntilSent();
    const bench::Cost idle = bench::Cost::now();
    queue(app, sender, count, warmUp);

    const bench::Cost before = bench::Cost::now();
    app.outbox().wake();
    runUntilSent();
    const bench::Cost spent = bench::Cost::now() - before;
    const auto uncertain = left(app, sender);
    std::printf(R"({"count":%d,"good":%d,"unsure":%d,"cpu":%.4f,"wall":%.4f,"idle_kb":%ld,"peak_kb":%ld})"
                "\n",
                count, count - uncertain.queued, uncertain.unsure, spent.cpu, spent.wall, idle.residentKb,
                bench::Cost::now().peakKb);
    std::fflush(stdout);
    bool closed = false;
    app.close().then([&closed] { closed = true; });
    while (!closed)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return 0;
}
