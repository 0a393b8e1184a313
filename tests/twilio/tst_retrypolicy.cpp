// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/retrypolicy.h"

#include <QTest>

using namespace recado;
using namespace recado::twilio;
using namespace std::chrono_literals;

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowOften_data();
    void saysHowOften();
    void whatTheServerAsksComesFirst();

private:
    static int triesOf(const Error &error, Effect effect)
    {
        int tries = 1;
        while (tries < 100 && delayBeforeRetry(error, effect, tries, 1.0))
            ++tries;
        return tries;
    }
};

void TestRetryPolicy::saysHowOften_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("reads");
    QTest::addColumn<int>("changes");
    const auto row = [](const char *name, ErrorKind kind, int code, int reads, int changes) {
        QTest::newRow(name) << int(kind) << code << reads << changes;
    };
    row("network", ErrorKind::Network, 0, 5, 1);
    row("silence", ErrorKind::Timeout, 0, 2, 1);
    row("server", ErrorKind::Server, 0, 5, 1);
    row("server, of all codes 20429", ErrorKind::Server, 20429, 5, 1);
    row("too many at once", ErrorKind::RateLimited, 20429, 5, 5);
    row("limit without a code", ErrorKind::RateLimited, 0, 5, 5);
    row("daily limit", ErrorKind::RateLimited, 63018, 5, 1);
    row("Verify", ErrorKind::RateLimited, 60203, 1, 1);
    row("refused", ErrorKind::Rejected, 21211, 1, 1);
    row("credentials", ErrorKind::Unauthorized, 20003, 1, 1);
    row("unreadable", ErrorKind::BadReply, 0, 1, 1);
    row("senseless", ErrorKind::Invalid, 0, 1, 1);
}

void TestRetryPolicy::saysHowOften()
{
    QFETCH(int, kind);
    QFETCH(int, code);
    QFETCH(int, reads);
    QFETCH(int, changes);
    const Error error{.kind = static_cast<ErrorKind>(kind),
                      .detail = {},
                      .providerCode = code > 0 ? std::optional{code} : std::nullopt};
    QCOMPARE(triesOf(error, Effect::ReadOnly), reads);
    QCOMPARE(triesOf(error, Effect::ChangesThings), changes);
}

void TestRetryPolicy::whatTheServerAsksComesFirst()
{
    Error error{.kind = ErrorKind::RateLimited, .detail = {}, .retryAfter = 30s};
    QVERIFY(delayBeforeRetry(error, Effect::ReadOnly, 1, 1.1)
            == std::optional<std::chrono::milliseconds>(30s));
    QVERIFY(!delayBeforeRetry(error, Effect::ReadOnly, 5, 1.1));
    error.retryAfter = 30s + 1ms;
    QVERIFY(!delayBeforeRetry(error, Effect::ReadOnly, 1, 1.1));
    error.retryAfter.reset();
    QVERIFY(delayBeforeRetry(error, Effect::ReadOnly, 4, 1.1)
            == std::optional<std::chrono::milliseconds>(880ms));
}

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
