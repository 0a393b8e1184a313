// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "base/orderedid.h"
#include "storage/messages/outboxrepository.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <algorithm>

namespace recado::bench {

using namespace Qt::Literals::StringLiterals;

/// Waits with an event loop; an error ends the program.
template<typename T>
[[nodiscard]] T got(QCoro::Task<Result<T>> task)
{
    std::optional<Result<T>> answer;
    task.then([&answer](Result<T> value) { answer.emplace(std::move(value)); });
    while (!answer)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (!*answer)
        qFatal("%s %s", qPrintable(answer->error().detail), qPrintable(answer->error().reason));
    return **std::move(answer);
}

inline OutgoingItem item(const Sender &sender, int number, Instant now)
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

inline void queue(AppContext &app, const Sender &sender, int count, int firstNumber)
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
        static_cast<void>(got(std::move(addedTask)));
    }
}

inline Sender office(AppContext &app)
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

/// Nothing is logged, and the stand-in's certificate is believed.
inline void trust(const QString &certificate)
{
    QLoggingCategory::setFilterRules(u"recado.*=false"_s);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificates(QSslCertificate::fromPath(certificate));
    QSslConfiguration::setDefaultConfiguration(tls);
}

/// The whole program but its window.
[[nodiscard]] inline std::unique_ptr<AppContext> openProgram(const QString &folder, const QUrl &standIn,
                                                             int connections)
{
    auto opened = AppContext::open({.dataPath = folder,
                                    .simulated = true,
                                    .simulatorUrl = standIn,
                                    .log = false,
                                    .pace = {.start = connections, .max = connections}});
    if (!opened)
        qFatal("%s", qPrintable(opened.error().detail));
    (*opened)->keychain().useSessionOnly();
    return *std::move(opened);
}

inline void closeProgram(AppContext &app)
{
    bool closed = false;
    app.close().then([&closed] { closed = true; });
    while (!closed)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

} // namespace recado::bench
