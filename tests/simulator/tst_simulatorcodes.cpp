// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/errorcatalogue.h"
#include "simulator/simulatorclient.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace recado::simulator;
using namespace recado::test;
using namespace std::chrono_literals;

/// Every code of the error dictionary can be had, at once or later, by writing to its number.
class TestSimulatorCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void knowsEveryCodeThatRecadoExplains();
    void refusesByNumber();
    void failsLaterByNumber();
    void failsLaterThroughAService_data();
    void failsLaterThroughAService();
    void refusesSchedules_data();
    void refusesSchedules();
    void acceptsTheLastMomentOfTheWindow();

private:
    static QString numberOf(const QString &code) { return u"+55679555"_s + code; }
    [[nodiscard]] Reply schedule(const Fields &fields) const
    {
        return m_client->create(Fields{{u"To"_s, person}, {u"Body"_s, u"Oi"_s}} + fields);
    }
    [[nodiscard]] QString in(std::chrono::seconds time) const
    {
        return recado::toDateTime(m_server->clock().now() + time).toString(Qt::ISODate);
    }

    std::unique_ptr<Server> m_server;
    std::unique_ptr<SimulatorClient> m_client;
};

void TestSimulatorCodes::init()
{
    m_server = std::make_unique<Server>();
    QVERIFY(m_server->start());
    m_client = std::make_unique<SimulatorClient>(m_server->url());
}

void TestSimulatorCodes::knowsEveryCodeThatRecadoExplains()
{
    QFile file(QStringLiteral(RECADO_FIXTURES "/../../resources/errorcodes/errorcodes.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray codes = QJsonDocument::fromJson(file.readAll())["codes"_L1].toArray();
    QVERIFY(codes.size() >= 156);
    for (const auto &one : codes) {
        const int code = one["code"_L1].toInt();
        QVERIFY2(findError(code), qPrintable(QString::number(code)));
    }
}

void TestSimulatorCodes::refusesByNumber()
{
    for (const QString &code : errorCodes(CatalogueEntry::When::Create)) {
        const Reply refused = m_client->sms(numberOf(code));
        QCOMPARE(refused.code(), code.toInt());
        QCOMPARE(refused.status, findError(code.toInt())->httpStatus);
        QVERIFY(refused.json()["more_info"_L1].toString().endsWith(code));
    }
    QVERIFY(m_server->simulator().world().messages.all().empty());
}

void TestSimulatorCodes::failsLaterByNumber()
{
    QHash<QString, QString> sids;
    for (const QString &code : errorCodes(CatalogueEntry::When::Status)) {
        const Reply accepted = m_client->whatsApp(u"whatsapp:"_s + numberOf(code));
        QCOMPARE(accepted.status, 201);
        sids.insert(code, accepted.json()["sid"_L1].toString());
    }
    m_client->advance(1min);
    for (auto it = sids.cbegin(); it != sids.cend(); ++it) {
        const QJsonObject message = m_client->message(*it);
        QCOMPARE(message["error_code"_L1].toInt(), it.key().toInt());
        const QString status = message["status"_L1].toString();
        QVERIFY2(status == "failed"_L1 || status == "undelivered"_L1, qPrintable(it.key() + u' ' + status));
    }
}

void TestSimulatorCodes::failsLaterThroughAService_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("code");
    QTest::newRow("Twilio's 21610") << u"+15005550004"_s << 21610;
    QTest::newRow("Twilio's 21614") << u"+15005550009"_s << 21614;
    QTest::newRow("landline") << numberOf(u"21635"_s) << 21635;
    QTest::newRow("country") << numberOf(u"21408"_s) << 21408;
}

void TestSimulatorCodes::failsLaterThroughAService()
{
    QFETCH(QString, to);
    QFETCH(int, code);
    const Reply accepted
        = m_client->create({{u"To"_s, to},
                            {u"MessagingServiceSid"_s, u"MG00000000000000000000000000000001"_s},
                            {u"Body"_s, u"Oi"_s}});
    QCOMPARE(accepted.status, 201);
    m_client->advance(1min);
    QCOMPARE(m_client->message(accepted.json()["sid"_L1].toString())["error_code"_L1].toInt(), code);
}

void TestSimulatorCodes::refusesSchedules_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("type");
    QTest::addColumn<std::optional<std::chrono::seconds>>("ahead");
    QTest::addColumn<int>("code");
    const QString service = u"MG00000000000000000000000000000001"_s;
    const auto time = [](std::chrono::seconds ahead) { return std::optional(ahead); };
    QTest::newRow("without a service") << QString() << u"fixed"_s << time(1h) << 35118;
    QTest::newRow("without a time") << service << u"fixed"_s << std::optional<std::chrono::seconds>()
                                    << 35111;
    QTest::newRow("type") << service << u"optimize"_s << time(1h) << 35126;
    QTest::newRow("past") << service << u"fixed"_s << time(-1h) << 35117;
    QTest::newRow("too soon") << service << u"fixed"_s << time(5min) << 35114;
    QTest::newRow("too late") << service << u"fixed"_s << time(24h * 35 + 1min) << 35115;
}

void TestSimulatorCodes::refusesSchedules()
{
    QFETCH(QString, service);
    QFETCH(QString, type);
    QFETCH(std::optional<std::chrono::seconds>, ahead);
    QFETCH(int, code);
    Fields fields{{u"ScheduleType"_s, type}};
    if (!service.isEmpty())
        fields << std::pair(u"MessagingServiceSid"_s, service);
    else
        fields << std::pair(u"From"_s, smsNumber);
    if (ahead)
        fields << std::pair(u"SendAt"_s, in(*ahead));
    QCOMPARE(schedule(fields).code(), code);
}

void TestSimulatorCodes::acceptsTheLastMomentOfTheWindow()
{
    for (const std::chrono::seconds ahead :
         {std::chrono::seconds{5min + 2s}, std::chrono::seconds{24h * 35}}) {
        const Reply accepted = schedule({{u"MessagingServiceSid"_s, u"MG00000000000000000000000000000001"_s},
                                         {u"ScheduleType"_s, u"fixed"_s},
                                         {u"SendAt"_s, in(ahead)}});
        QCOMPARE(accepted.status, 201);
        QCOMPARE(accepted.json()["status"_L1].toString(), u"scheduled"_s);
    }
}

QTEST_GUILESS_MAIN(TestSimulatorCodes)
#include "tst_simulatorcodes.moc"
