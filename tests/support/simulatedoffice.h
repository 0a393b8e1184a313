// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "simulator/server.h"
#include "support/await.h"
#include "support/testdatabase.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

namespace recado::test {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

inline const QString maria = u"+5567999550101"_s;

/// The answer, or the end of the test program.
template<typename T>
T got(QCoro::Task<Result<T>> task)
{
    auto answer = await(std::move(task));
    if (!answer)
        qFatal("%s %s", qPrintable(answer.error().detail), qPrintable(answer.error().reason));
    return *std::move(answer);
}

/// Runs the event loop until the task is over.
inline void finish(QCoro::Task<> task)
{
    bool over = false;
    task.then([&over] { over = true; });
    if (!QTest::qWaitFor([&over] { return over; }, 15'000))
        qFatal("finish: not over within fifteen seconds");
}

/// A company with one number, its data folder, and a simulated Twilio in this process: what the window and
/// the command line drive, without either. Include it only where Recado::app and Recado::simulator are
/// linked. With RECADO_TEST_PG the database is a PostgreSQL schema of its own.
class SimulatedOffice
{
public:
    using Mode = simulator::VirtualClock::Mode;

    /// Real where messages get lost, for they are looked for by their time; Fast (20 times) elsewhere.
    /// Which time the program lives in: the computer's, or the simulator's, which control("clock") moves.
    enum class Time { Own, Simulated };
    explicit SimulatedOffice(Mode mode = Mode::Fast, Time time = Time::Own)
        : server({.clock = mode, .clockFile = time == Time::Own ? QString() : folder.filePath(u"clock"_s)})
    {
        if (const auto started = server.start(); !started)
            qFatal("simulator: %s", qPrintable(started.error().detail));
        app = open();
        tenant = got(app->directory().addTenant({.name = u"Imobiliária Exemplo"_s}));
        account = got(app->directory().addAccount(
            {.tenantId = tenant.id, .sid = u"AC00000000000000000000000000000001"_s}, token()));
        sender = got(app->directory().addSender({.tenantId = tenant.id,
                                                 .accountId = account.id,
                                                 .number = u"+556730000000"_s,
                                                 .whatsApp = true,
                                                 .sms = true}));
        hurry(*app);
        wroteToUs(maria);
    }
    ~SimulatedOffice()
    {
        if (app)
            finish(app->close());
    }
    Q_DISABLE_COPY_MOVE(SimulatedOffice)

    [[nodiscard]] static Secret token() { return Secret("simulatortoken000000000000000001"); }

    /// One more program on the same data; its keys are kept for the session, never in a keychain.
    [[nodiscard]] std::unique_ptr<AppContext> open()
    {
        // a log would keep the words of a failing test to itself
        AppOptions options{
            .dataPath = folder.path(), .simulated = true, .simulatorUrl = server.url(), .log = false};
        if (!m_place.isSqlite())
            options.database = m_place.settings();
        auto opened = AppContext::open(options);
        if (!opened)
            qFatal("open: %s", qPrintable(opened.error().detail));
        (*opened)->keychain().useSessionOnly();
        return *std::move(opened);
    }
    /// That program sends, with the key that this test office has.
    void start(AppContext &program, Secret secret = token()) const
    {
        finishWell(program.directory().replaceSecret(account.id, std::move(secret)));
        finishWell(program.startSending());
    }

    /// No pauses, and lost messages are looked for at once.
    static void hurry(AppContext &program)
    {
        auto preferences = program.settings().preferences();
        preferences.pauseMin = 0s;
        preferences.pauseMax = 0s;
        preferences.reconcileAfter = 1s;
        preferences.reconcileAgain = 1s;
        finishWell(program.settings().save(preferences));
    }

    [[nodiscard]] SendRequest text(const QString &body = u"Bom dia!"_s, const QString &to = maria) const
    {
        return {.sender = sender, .to = to, .text = body};
    }
    [[nodiscard]] SendRequest boleto(const QString &to = maria) const
    {
        return {.sender = sender,
                .kind = ItemKind::Boleto,
                .to = to,
                .text = u"Segue o boleto."_s,
                .filePath = slipFile()};
    }
    [[nodiscard]] static QString slipFile()
    {
        return QStringLiteral(RECADO_FIXTURES "/boleto/pdfs/d01-bb-reportlab.pdf");
    }

    /// The person opens the window of 24 hours (or writes STOP).
    void wroteToUs(const QString &from, const QString &body = u"Olá"_s)
    {
        const QJsonObject json{{u"from"_s, from},
                               {u"to"_s, u"+556730000000"_s},
                               {u"channel"_s, u"whatsapp"_s},
                               {u"body"_s, body}};
        control("inbound", json);
        got(app->inbound().read(sender, account));
    }
    void control(const QByteArray &name, const QJsonObject &order)
    {
        const auto exchange = server.simulator().handle(
            {.method = "POST", .path = "/__simulator/" + name, .body = QJsonDocument(order).toJson()});
        if (exchange.answer.status >= 300)
            qFatal("simulator: %s", exchange.answer.body.constData());
    }
    void fault(const QJsonObject &rule) { control("faults", rule); }

    /// How many messages Twilio really made.
    [[nodiscard]] qint64 created() { return server.simulator().world().creates.accepted; }
    /// The outgoing messages at Twilio, oldest first.
    [[nodiscard]] std::vector<simulator::Message> atTwilio()
    {
        std::vector<simulator::Message> outgoing;
        std::ranges::copy_if(server.simulator().world().messages.all(), std::back_inserter(outgoing),
                             [](const auto &message) { return !message.inbound; });
        return outgoing;
    }

    [[nodiscard]] OutgoingItem item(const ItemId &id) const { return got(app->send().item(id)); }
    [[nodiscard]] OutgoingPart part(const ItemId &id, std::size_t position = 0) const
    {
        return item(id).parts.at(position);
    }
    /// A message to somebody else, made by Twilio later than the lost part can have been made: where the list
    /// shows it, it shows the lost one too if there is one.
    void showFreshList(const ItemId &lost, std::size_t position = 0)
    {
        const Instant late = part(lost, position).changedAt + 3s; // Twilio's list tells whole seconds
        wroteToUs(u"+5567999550102"_s);
        if (!QTest::qWaitFor([&] { return app->clock().now() > late; }, 10'000))
            qFatal("showFreshList: the clock stands still");
        got(app->send().queue(text(u"Até logo!"_s, u"+5567999550102"_s)));
    }
    /// Waits until the part has been in that state, or further on its good way, asking Twilio more often than
    /// the program would.
    [[nodiscard]] bool becomes(const ItemId &id, std::size_t position, PartState state,
                               std::chrono::seconds patience = 20s) const
    {
        const PartId wanted = part(id, position).id;
        QTimer impatience;
        QObject::connect(&impatience, &QTimer::timeout, &app->outbox(), &OutboxRunner::syncNow);
        impatience.start(250ms);
        const auto has = [&](const PartEvent &event) {
            const bool further
                = state >= PartState::Accepted && event.state > state && event.state <= PartState::Read;
            return event.partId == wanted && (event.state == state || further);
        };
        return QTest::qWaitFor([&] { return std::ranges::any_of(got(app->send().timeline(id)), has); },
                               static_cast<int>(std::chrono::milliseconds(patience).count()));
    }

    QTemporaryDir folder;
    simulator::Server server;
    std::unique_ptr<AppContext> app; ///< does not send before start(*app)
    Tenant tenant;
    Account account;
    Sender sender;

private:
    static void finishWell(QCoro::Task<Outcome> task)
    {
        if (const auto outcome = await(std::move(task)); !outcome)
            qFatal("%s %s", qPrintable(outcome.error().detail), qPrintable(outcome.error().reason));
    }

    EmptyTestDatabase m_place;
};

} // namespace recado::test
