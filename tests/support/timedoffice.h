// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/simulatedoffice.h"

namespace recado::test {

inline const QString service = u"MG00000000000000000000000000000001"_s;

/// The time of everything is the test's: nothing moves but by advance().
class TimedOffice : public SimulatedOffice
{
public:
    TimedOffice()
        : SimulatedOffice(Mode::Manual, Time::Simulated)
    {
        sender.messagingServiceSid = service;
        if (const auto saved = await(app->directory().changeSender(sender)); !saved)
            qFatal("%s", qPrintable(saved.error().reason));
        wroteToUs(maria);
    }
    /// Whatever waits for time at the end gets it.
    ~TimedOffice()
    {
        QTimer time;
        QObject::connect(&time, &QTimer::timeout, &time, [this] { advance(250ms); });
        time.start(20);
        finish(app->close());
        app.reset();
    }
    Q_DISABLE_COPY_MOVE(TimedOffice)

    [[nodiscard]] Instant now() { return app->clock().now(); }
    void advance(std::chrono::milliseconds time)
    {
        control("clock", {{u"advanceMs"_s, static_cast<qint64>(time.count())}});
    }
    /// What a person does in the console of Twilio; false when it is not possible any more.
    [[nodiscard]] bool cancelInTwiliosPages(const QString &sid)
    {
        const QByteArray user = account.sid.toLatin1();
        const QByteArray authorization = "Basic " + (user + ":simulatortoken000000000000000001").toBase64();
        const auto exchange = server.simulator().handle(
            {.method = "POST",
             .path = "/api/2010-04-01/Accounts/" + user + "/Messages/" + sid.toLatin1() + ".json",
             .headers
             = {{"authorization", authorization}, {"content-type", "application/x-www-form-urlencoded"}},
             .body = "Status=canceled"});
        return exchange.answer.status == 200;
    }
    /// Until it is so, while the program's clock goes on in small steps.
    template<typename Condition>
    [[nodiscard]] bool soon(Condition condition)
    {
        for (int step = 0; step < 400; ++step) {
            if (QTest::qWaitFor(condition, 20))
                return true;
            advance(250ms);
        }
        return condition();
    }
    [[nodiscard]] SendRequest later(SendRequest request, Scheduling by, Instant at) const
    {
        request.sender = sender;
        request.when = {.by = by, .at = at};
        return request;
    }
    [[nodiscard]] bool isIn(const ItemId &id, PartState state, std::size_t part = 0)
    {
        const auto further = [state](PartState now) {
            return state >= PartState::Accepted && now > state && now <= PartState::Read;
        };
        return soon([&] {
            const PartState now = this->part(id, part).state;
            return now == state || further(now);
        });
    }
};

} // namespace recado::test
