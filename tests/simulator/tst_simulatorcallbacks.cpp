// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/callbacks/signature.h"
#include "simulator/simulatorclient.h"
#include "support/patience.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace recado::simulator;
using namespace recado::test;
using namespace std::chrono_literals;

namespace {

/// Somebody who wants to hear: notes what is posted to it.
class Listener
{
public:
    Listener()
        : m_front([this](const HttpRequest &request) {
            posts.push_back(request);
            return Exchange{.answer = {.status = 204}};
        })
    {
        listening = m_front.listen(0).has_value();
    }

    [[nodiscard]] QString url() const { return m_front.url().toString() + u"/status"_s; }
    [[nodiscard]] QString statuses() const
    {
        QStringList names;
        for (const HttpRequest &post : posts)
            names << Form::parse(post.body).text(u"MessageStatus"_s);
        return names.join(u' ');
    }

    std::vector<HttpRequest> posts;
    bool listening = false;

private:
    HttpFront m_front;
};

CallbackFields fieldsOf(const HttpRequest &request)
{
    const Form form = Form::parse(request.body);
    CallbackFields fields;
    for (const QString &name : form.names())
        fields.emplace_back(name, form.text(name));
    return fields;
}

} // namespace

class TestSimulatorCallbacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void signsAsTwilioDoes_data();
    void signsAsTwilioDoes();
    void postsEachStatusSigned();
    void tellsTheError();
    void tellsNobodyOfScheduling();
    void postsTwice();
    void postsInTheWrongOrder();
    void losesCallbacks();
    void livesWithoutListeners();

private:
    [[nodiscard]] QString send(const QString &to = person) const
    {
        const Reply created = m_client->create({{u"To"_s, to},
                                                {u"From"_s, smsNumber},
                                                {u"Body"_s, u"Bom dia"_s},
                                                {u"StatusCallback"_s, m_listener->url()}});
        return created.json()["sid"_L1].toString();
    }

    std::unique_ptr<Listener> m_listener;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<SimulatorClient> m_client;
};

void TestSimulatorCallbacks::init()
{
    m_listener = std::make_unique<Listener>();
    QVERIFY(m_listener->listening);
    m_server = std::make_unique<Server>();
    QVERIFY(m_server->start());
    m_client = std::make_unique<SimulatorClient>(m_server->url());
}

void TestSimulatorCallbacks::signsAsTwilioDoes_data()
{
    QTest::addColumn<QJsonObject>("vector");
    QFile file(QStringLiteral(RECADO_FIXTURES "/simulator/signature-vectors.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &one : all)
        QTest::newRow(qPrintable(one["name"_L1].toString())) << one.toObject();
}

void TestSimulatorCallbacks::signsAsTwilioDoes()
{
    QFETCH(QJsonObject, vector);
    CallbackFields fields;
    const QJsonArray pairs = vector["params"_L1].toArray();
    for (const auto &pair : pairs)
        fields.emplace_back(pair[0].toString(), pair[1].toString());
    const QByteArray signature
        = requestSignature(vector["token"_L1].toString().toUtf8(), vector["url"_L1].toString(), fields);
    QCOMPARE(signature == vector["signature"_L1].toString().toLatin1(), vector["valid"_L1].toBool());
}

void TestSimulatorCallbacks::postsEachStatusSigned()
{
    const QString sid = send();
    m_client->advance(10s);
    QTRY_COMPARE(m_listener->statuses(), u"queued sending sent delivered"_s);
    for (const HttpRequest &post : m_listener->posts) {
        QCOMPARE(post.header("x-twilio-signature"),
                 requestSignature("simulatortoken000000000000000001", m_listener->url(), fieldsOf(post)));
        QCOMPARE(Form::parse(post.body).text(u"MessageSid"_s), sid);
        QVERIFY(!post.header("i-twilio-idempotency-token").isEmpty());
    }
}

void TestSimulatorCallbacks::tellsTheError()
{
    QVERIFY(!send(u"+5567955530003"_s).isEmpty());
    m_client->advance(10s);
    QTRY_COMPARE(m_listener->statuses(), u"queued sending sent undelivered"_s);
    QCOMPARE(Form::parse(m_listener->posts.back().body).text(u"ErrorCode"_s), u"30003"_s);
}

void TestSimulatorCallbacks::tellsNobodyOfScheduling()
{
    const QDateTime at = recado::toDateTime(m_server->clock().now() + 1h);
    QCOMPARE(m_client
                 ->create({{u"To"_s, person},
                           {u"MessagingServiceSid"_s, u"MG00000000000000000000000000000001"_s},
                           {u"Body"_s, u"x"_s},
                           {u"ScheduleType"_s, u"fixed"_s},
                           {u"SendAt"_s, at.toString(Qt::ISODate)},
                           {u"StatusCallback"_s, m_listener->url()}})
                 .status,
             201);
    m_client->advance(2h);
    QTRY_COMPARE(m_listener->statuses(), u"accepted queued sending sent delivered"_s);
}

void TestSimulatorCallbacks::postsTwice()
{
    QCOMPARE(m_client->control("POST", u"faults"_s, {{u"on"_s, u"callback"_s}, {u"action"_s, u"duplicate"_s}})
                 .status,
             200);
    QVERIFY(!send().isEmpty());
    QTRY_COMPARE(m_listener->statuses(), u"queued queued"_s);
    QCOMPARE(m_listener->posts[0].header("i-twilio-idempotency-token"),
             m_listener->posts[1].header("i-twilio-idempotency-token"));
}

void TestSimulatorCallbacks::postsInTheWrongOrder()
{
    QCOMPARE(m_client
                 ->control("POST", u"faults"_s,
                           {{u"on"_s, u"callback"_s}, {u"action"_s, u"reorder"_s}, {u"every"_s, 2}})
                 .status,
             200);
    QVERIFY(!send().isEmpty());
    QTRY_COMPARE(m_listener->statuses(), u"queued"_s);
    m_client->advance(500ms); // sending is held back …
    m_client->advance(500ms); // … until sent has left
    QTRY_COMPARE(m_listener->posts.size(), 3U);
    QVERIFY(m_listener->statuses().contains(u"sending"_s));
    QVERIFY(m_listener->statuses().contains(u"sent"_s));
}

void TestSimulatorCallbacks::losesCallbacks()
{
    QCOMPARE(m_client
                 ->control("POST", u"faults"_s,
                           {{u"on"_s, u"callback"_s}, {u"action"_s, u"drop-before"_s}, {u"times"_s, 3}})
                 .status,
             200);
    QVERIFY(!send().isEmpty());
    m_client->advance(10s);
    QTRY_COMPARE(m_listener->statuses(), u"delivered"_s);
}

void TestSimulatorCallbacks::livesWithoutListeners()
{
    const QString sid = send();
    m_listener.reset();
    m_client->advance(10s);
    QCOMPARE(m_client->message(sid)["status"_L1].toString(), u"delivered"_s);
}

QTEST_GUILESS_MAIN(TestSimulatorCallbacks)
#include "tst_simulatorcallbacks.moc"
