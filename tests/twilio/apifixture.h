// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/await.h"
#include "support/fakeclock.h"
#include "support/fakehttpserver.h"
#include "twilio/apiclient.h"
#include "twilio/qnamtransport.h"

#include <QFile>

namespace recado::test {

inline QByteArray fixture(const char *name)
{
    QFile file(QStringLiteral(RECADO_FIXTURES "/twilio/") + QLatin1StringView(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", name);
    return file.readAll();
}

/// A client with a clock that jumps over every wait, and the server that it talks to.
struct ApiFixture
{
    static constexpr auto accountSid = "AC00000000000000000000000000000000";
    static constexpr auto secret = "not-a-real-token";

    explicit ApiFixture(twilio::LimiterSettings limits = {})
        : limiter(clock, limits)
    {
        clock.setAutoAdvance(true);
    }

    [[nodiscard]] twilio::ApiClient client()
    {
        twilio::ApiClient made({.transport = transport, .clock = clock},
                               twilio::Endpoints::prefixed(server.url()),
                               {.accountSid = QString::fromLatin1(accountSid),
                                .username = QString::fromLatin1(accountSid),
                                .password = Secret(secret)},
                               limiter);
        made.setTimeouts(std::chrono::seconds(2), std::chrono::seconds(5));
        return made;
    }
    void answerAlways(const FakeAnswer &answer)
    {
        server.answerWith([answer](const FakeRequest &) { return answer; });
    }

    FakeHttpServer server;
    FakeClock clock;
    twilio::QnamTransport transport;
    twilio::RequestLimiter limiter;
};

} // namespace recado::test
