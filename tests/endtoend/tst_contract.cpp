// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "support/await.h"
#include "twilio/accountsapi.h"
#include "twilio/messagesapi.h"
#include "twilio/numbersapi.h"
#include "twilio/operations.h"
#include "twilio/qnamtransport.h"

#include <QFile>
#include <QTest>

using namespace recado;
using namespace recado::twilio;
using namespace Qt::Literals::StringLiterals;

/// Does with the real client everything that the program asks of Twilio, against the address in
/// RECADO_CONTRACT_URL: the simulator behind a proxy that holds each request and answer against Twilio's own
/// description. Whoever adds an operation to twilio/operations.h adds its use here. The ids of all operations
/// go to the file RECADO_CONTRACT_OPERATIONS; .ci/contract compares them with what the proxy saw.
class TestContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void account();
    void numbers();
    void messages();

private:
    [[nodiscard]] ApiClient client();

    SystemClock m_clock;
    QnamTransport m_transport;
    RequestLimiter m_limiter{m_clock};
};

void TestContract::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("RECADO_CONTRACT_URL"))
        QSKIP("needs a contract proxy: .ci/contract starts one and sets RECADO_CONTRACT_URL");
    QFile list(qEnvironmentVariable("RECADO_CONTRACT_OPERATIONS"));
    QVERIFY2(list.open(QIODevice::WriteOnly), "RECADO_CONTRACT_OPERATIONS must name a file");
    for (const Operation &operation : operations::all) {
        list.write(operation.id.data(), qint64(operation.id.size()));
        list.write("\n");
    }
}

ApiClient TestContract::client()
{
    const QString account
        = u"AC00000000000000000000000000000001"_s; // the simulator knows it, and its numbers
    return {
        {.transport = m_transport, .clock = m_clock},
        Endpoints::prefixed(QUrl(qEnvironmentVariable("RECADO_CONTRACT_URL"))),
        {.accountSid = account, .username = account, .password = Secret("simulatortoken000000000000000001")},
        m_limiter};
}

void TestContract::account()
{
    ApiClient asking = client();
    const auto account = test::await(AccountsApi(asking).fetch());
    QVERIFY2(account, qUtf8Printable(account ? QString() : account.error().detail));
    QCOMPARE(int(account->type), int(AccountType::Full));
    const auto balance = test::await(AccountsApi(asking).balance());
    QVERIFY2(balance, qUtf8Printable(balance ? QString() : balance.error().detail));
    QVERIFY(!balance->amount.isEmpty());
}

void TestContract::numbers()
{
    ApiClient asking = client();
    const auto numbers = test::await(NumbersApi(asking).list());
    QVERIFY2(numbers, qUtf8Printable(numbers ? QString() : numbers.error().detail));
    QCOMPARE(numbers->size(), size_t(2));
}

void TestContract::messages()
{
    ApiClient asking = client();
    MessagesApi api(asking);
    for (const Channel channel : {Channel::WhatsApp, Channel::Sms}) {
        const auto created = test::await(api.create({.channel = channel,
                                                     .from = u"+556730000000"_s,
                                                     .to = u"+5567999990101"_s,
                                                     .body = u"Olá & até já + 1"_s}));
        QVERIFY2(created, qUtf8Printable(created ? QString() : created.error().detail));
        const auto fetched = test::await(api.fetch(created->sid));
        QVERIFY2(fetched, qUtf8Printable(fetched ? QString() : fetched.error().detail));
        QCOMPARE(fetched->body, u"Olá & até já + 1"_s);
    }
    // One message a page, so that the second page is asked for as well.
    const auto first = test::await(api.firstPage({.to = Address{Channel::Sms, u"+5567999990101"_s}}, 1));
    QVERIFY2(first, qUtf8Printable(first ? QString() : first.error().detail));
    QCOMPARE(first->messages.size(), size_t(1));
    const auto everything = test::await(api.firstPage({}, 1));
    QVERIFY2(everything, qUtf8Printable(everything ? QString() : everything.error().detail));
    QVERIFY(everything->next);
    const auto following = test::await(api.nextPage(*everything->next));
    QVERIFY2(following, qUtf8Printable(following ? QString() : following.error().detail));
    QCOMPARE(following->messages.size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
