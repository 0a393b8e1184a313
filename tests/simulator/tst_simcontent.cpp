// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simulatorclient.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace recado::simulator;
using namespace recado::test;
using namespace std::chrono_literals;

namespace {

const auto contents = "/content/v1/Content"_L1;
const auto approvedText = "HX00000000000000000000000000000001"_L1;

QJsonObject textTemplate(const QString &body, const QJsonObject &samples)
{
    return {{u"friendly_name"_s, u"aviso"_s},
            {u"language"_s, u"pt_BR"_s},
            {u"variables"_s, samples},
            {u"types"_s, QJsonObject{{u"twilio/text"_s, QJsonObject{{u"body"_s, body}}}}}};
}

QJsonObject samples(int count)
{
    QJsonObject all;
    for (int number = 1; number <= count; ++number)
        all.insert(QString::number(number), u"exemplo"_s);
    return all;
}

} // namespace

/// Templates and how WhatsApp looks at them.
class TestSimContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hasTemplatesAtTheStart();
    void makesAndTakesAway();
    void refusesWhatIsNoTemplate_data();
    void refusesWhatIsNoTemplate();
    void approvesInTime();
    void rejectsForAReason_data();
    void rejectsForAReason();
    void doesNotForgetARejectedName();
    void movesAdvertisingToMarketing();
    void searches();
    void sendsWhatWasApproved();
    void goesOnAfterARestart();

private:
    [[nodiscard]] Reply sendJson(const QString &target, const QJsonObject &json) const
    {
        return m_client->request("POST", target, QJsonDocument(json).toJson(), "application/json");
    }
    [[nodiscard]] QString make(const QString &body, int variables = 1) const
    {
        return sendJson(contents, textTemplate(body, samples(variables))).json()["sid"_L1].toString();
    }
    [[nodiscard]] Reply submit(const QString &sid, const QString &name = u"aviso_1"_s,
                               const QString &category = u"UTILITY"_s, bool mayChange = true) const
    {
        return sendJson(
            contents + u'/' + sid + "/ApprovalRequests/whatsapp"_L1,
            {{u"name"_s, name}, {u"category"_s, category}, {u"allow_category_change"_s, mayChange}});
    }
    [[nodiscard]] QJsonObject approval(const QString &sid) const
    {
        return m_client->request("GET", contents + u'/' + sid + "/ApprovalRequests"_L1)
            .json()["whatsapp"_L1]
            .toObject();
    }
    [[nodiscard]] qsizetype countOf(const QString &target) const
    {
        return m_client->request("GET", target).json()["contents"_L1].toArray().size();
    }

    std::unique_ptr<Server> m_server;
    std::unique_ptr<SimulatorClient> m_client;
};

void TestSimContent::init()
{
    m_server = std::make_unique<Server>();
    QVERIFY(m_server->start());
    m_client = std::make_unique<SimulatorClient>(m_server->url());
}

void TestSimContent::hasTemplatesAtTheStart()
{
    QCOMPARE(countOf(contents), 5);
    QStringList states;
    const QJsonArray all
        = m_client->request("GET", u"/content/v2/ContentAndApprovals"_s).json()["contents"_L1].toArray();
    for (const auto &one : all)
        states << one["approval_requests"_L1]["status"_L1].toString();
    QCOMPARE(states.join(u' '), u"approved approved paused rejected unsubmitted"_s);
    QVERIFY(!all[3]["approval_requests"_L1]["rejection_reason"_L1].toString().isEmpty());
    m_client->account = otherAccount;
    QCOMPARE(countOf(contents), 0);
    QCOMPARE(m_client->request("GET", contents + u'/' + approvedText).code(), 20404);
}

void TestSimContent::makesAndTakesAway()
{
    const Reply made = sendJson(contents, textTemplate(u"Olá {{1}}, tudo bem?"_s, samples(1)));
    QCOMPARE(made.status, 201);
    const QString sid = made.json()["sid"_L1].toString();
    QVERIFY(sid.startsWith(u"HX"));
    const QString one = contents + u'/' + sid;
    QCOMPARE(m_client->request("GET", one).json()["types"_L1], made.json()["types"_L1]);
    const QByteArray change = QJsonDocument(QJsonObject{{u"friendly_name"_s, u"novo"_s}}).toJson();
    const Reply changed = m_client->request("PUT", one, change, "application/json");
    QCOMPARE(changed.json()["friendly_name"_L1].toString(), u"novo"_s);
    QCOMPARE(changed.json()["language"_L1].toString(), u"pt_BR"_s);
    QCOMPARE(submit(sid).status, 201);
    QCOMPARE(m_client->request("PUT", one, change, "application/json").code(), 20001); // WhatsApp has it now
    QCOMPARE(m_client->request("DELETE", one).status, 204);
    QCOMPARE(m_client->request("GET", one).code(), 20404);
}

void TestSimContent::refusesWhatIsNoTemplate_data()
{
    QTest::addColumn<QJsonObject>("request");
    QJsonObject noLanguage = textTemplate(u"Olá"_s, {});
    noLanguage.remove(u"language"_s);
    QTest::newRow("no language") << noLanguage;
    QTest::newRow("no text") << textTemplate({}, {});
    QTest::newRow("too long") << textTemplate(QString(1601, u'a'), {});
    QTest::newRow("a number as sample") << textTemplate(u"Olá {{1}}!"_s, {{u"1"_s, 7}});
    const QJsonObject unknownType{{u"twilio/song"_s, QJsonObject{{u"body"_s, u"la"_s}}}};
    QTest::newRow("unknown type") << QJsonObject{{u"language"_s, u"pt_BR"_s}, {u"types"_s, unknownType}};
    const QJsonObject noFile{{u"twilio/media"_s, QJsonObject{{u"body"_s, u"Segue"_s}}}};
    QTest::newRow("no file") << QJsonObject{{u"language"_s, u"pt_BR"_s}, {u"types"_s, noFile}};
}

void TestSimContent::refusesWhatIsNoTemplate()
{
    QFETCH(const QJsonObject, request);
    const Reply reply = sendJson(contents, request);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.code(), 20001);
    QCOMPARE(countOf(contents), 5);
}

void TestSimContent::approvesInTime()
{
    const QString sid = make(u"Olá {{1}}, tudo bem?"_s);
    QCOMPARE(approval(sid)["status"_L1].toString(), u"unsubmitted"_s);
    QCOMPARE(submit(sid, u"Aviso 1"_s).code(), 20001); // small letters, digits and _ only
    QCOMPARE(submit(sid, u"aviso_1"_s, u"PROMO"_s).code(), 20001);
    QCOMPARE(submit(sid).json()["status"_L1].toString(), u"received"_s);
    QCOMPARE(submit(sid).code(), 20001); // once is enough
    m_client->advance(10s);
    QCOMPARE(approval(sid)["status"_L1].toString(), u"pending"_s);
    m_client->advance(5min - 1s);
    QCOMPARE(approval(sid)["status"_L1].toString(), u"pending"_s);
    m_client->advance(1s);
    QCOMPARE(approval(sid)["status"_L1].toString(), u"approved"_s);
    QCOMPARE(approval(sid)["name"_L1].toString(), u"aviso_1"_s);
}

void TestSimContent::rejectsForAReason_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<int>("variables");
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("reason");
    const QString utility = u"UTILITY"_s;
    QTest::newRow("begins with a variable")
        << u"{{1}}, bom dia a todos"_s << 1 << utility << u"start or end"_s;
    QTest::newRow("ends with a variable") << u"Bom dia a todos, {{1}}"_s << 1 << utility << u"start or end"_s;
    QTest::newRow("side by side") << u"Olá {{1}} {{2}}, aqui segue o seu boleto."_s << 2 << utility
                                  << u"side by side"_s;
    QTest::newRow("few words") << u"De {{1}} a {{2}} ok."_s << 2 << utility << u"too many variables"_s;
    QTest::newRow("a gap") << u"Olá {{1}}, o seu boleto vence em {{3}} e custa pouco."_s << 3 << utility
                           << u"sequential"_s;
    QTest::newRow("no sample") << u"Olá {{1}}, tudo bem?"_s << 0 << utility << u"sample"_s;
    QTest::newRow("too long") << QString(1025, u'a') << 0 << utility << u"1024"_s;
    QTest::newRow("line breaks") << u"Bom dia.\n\n\nAté logo."_s << 0 << utility << u"line breaks"_s;
    QTest::newRow("authentication") << u"O código chegou."_s << 0 << u"AUTHENTICATION"_s
                                    << u"INCORRECT_CATEGORY"_s;
    QTest::newRow("advertising") << u"Temos uma promoção."_s << 0 << utility << u"MARKETING"_s;
}

void TestSimContent::rejectsForAReason()
{
    QFETCH(const QString, body);
    QFETCH(const int, variables);
    QFETCH(const QString, category);
    QFETCH(const QString, reason);
    const QString sid = make(body, variables);
    QCOMPARE(submit(sid, u"aviso_1"_s, category, false).status, 201);
    m_client->advance(6min);
    QCOMPARE(approval(sid)["status"_L1].toString(), u"rejected"_s);
    QVERIFY2(approval(sid)["rejection_reason"_L1].toString().contains(reason),
             qPrintable(approval(sid)["rejection_reason"_L1].toString()));
}

void TestSimContent::doesNotForgetARejectedName()
{
    const QString bad = make(u"{{1}}"_s);
    QCOMPARE(submit(bad).status, 201);
    m_client->advance(6min);
    const QString good = make(u"Olá {{1}}, tudo bem?"_s);
    QCOMPARE(submit(good).status, 201);
    m_client->advance(6min);
    QCOMPARE(approval(good)["status"_L1].toString(), u"rejected"_s);
    QCOMPARE(submit(good, u"aviso_2"_s).status, 201); // with a new name it goes
    m_client->advance(6min);
    QCOMPARE(approval(good)["status"_L1].toString(), u"approved"_s);
    const QString twin = make(u"Olá {{1}}, tudo bem?"_s);
    QCOMPARE(submit(twin, u"aviso_2"_s).status, 201);
    m_client->advance(6min);
    QCOMPARE(approval(twin)["status"_L1].toString(), u"rejected"_s);
}

void TestSimContent::movesAdvertisingToMarketing()
{
    const QString sid = make(u"Temos um desconto para {{1}}, aproveite."_s);
    QCOMPARE(submit(sid).json()["category"_L1].toString(), u"UTILITY"_s);
    m_client->advance(6min);
    QCOMPARE(approval(sid)["status"_L1].toString(), u"approved"_s);
    QCOMPARE(approval(sid)["category"_L1].toString(), u"MARKETING"_s);
}

void TestSimContent::searches()
{
    const QString all = u"/content/v2/ContentAndApprovals?"_s;
    QCOMPARE(countOf(all + "ChannelEligibility=whatsapp:approved"_L1), 2);
    QCOMPARE(countOf(all + "ContentType=twilio/media"_L1), 1);
    QCOMPARE(countOf(all + "Language=en"_L1), 0);
    QCOMPARE(countOf(all + "Language=en&Language=pt_BR"_L1), 5);
    QCOMPARE(countOf(all + "ContentName=boleto"_L1), 2);
    QCOMPARE(countOf(all + "Content=desconsidere"_L1), 1);
    QCOMPARE(countOf(all + "DateCreatedAfter=2025-01-01"_L1), 0);
    const QJsonObject sorted = m_client->request("GET", all + "SortByContentName=desc&PageSize=1"_L1).json();
    QCOMPARE(sorted["contents"_L1][0]["friendly_name"_L1].toString(), u"rascunho"_s);
    const QUrl next(sorted["meta"_L1]["next_page_url"_L1].toString());
    const QJsonObject second
        = m_client->request("GET", next.path() + u'?' + next.query(QUrl::FullyEncoded)).json();
    QCOMPARE(second["contents"_L1][0]["friendly_name"_L1].toString(), u"lembrete_de_vencimento"_s);
}

void TestSimContent::sendsWhatWasApproved()
{
    const auto sendTemplate = [this](const QString &sid) {
        const QString made = m_client
                                 ->create({{u"To"_s, whatsAppPerson},
                                           {u"From"_s, whatsAppNumber},
                                           {u"ContentSid"_s, sid},
                                           {u"ContentVariables"_s, uR"({"1":"Ana"})"_s}})
                                 .json()["sid"_L1]
                                 .toString();
        m_client->advance(1min);
        return m_client->message(made);
    };
    QCOMPARE(sendTemplate(approvedText)["status"_L1].toString(), u"read"_s);
    const QString mine = make(u"Olá {{1}}, tudo bem?"_s);
    QCOMPARE(sendTemplate(mine)["error_code"_L1].toInt(), 63016); // not approved, nobody wrote to us
    QCOMPARE(submit(mine).status, 201);
    m_client->advance(6min);
    const QJsonObject sent = sendTemplate(mine);
    QCOMPARE(sent["status"_L1].toString(), u"read"_s);
    QCOMPARE(sent["body"_L1].toString(), u"Olá Ana, tudo bem?"_s);

    const QString pause = u"template %1 status=paused"_s.arg(mine);
    QCOMPARE(m_client->control("POST", u"scenario"_s, {{u"text"_s, pause}}).status, 200);
    QCOMPARE(sendTemplate(mine)["error_code"_L1].toInt(), 63041);
    const Reply unknown = m_client->create({{u"To"_s, whatsAppPerson},
                                            {u"From"_s, whatsAppNumber},
                                            {u"ContentSid"_s, u"HX000000000000000000000000000000ff"_s}});
    QCOMPARE(unknown.code(), 21655);
}

void TestSimContent::goesOnAfterARestart()
{
    const QTemporaryDir folder;
    const ServerOptions options{.stateFile = folder.filePath(u"state.json"_s)};
    QString sid;
    {
        Server server(options);
        QVERIFY(server.start());
        m_client = std::make_unique<SimulatorClient>(server.url());
        sid = make(u"Olá {{1}}, tudo bem?"_s);
        QCOMPARE(submit(sid).status, 201);
        QVERIFY(server.stop());
    }
    Server server(options);
    QVERIFY(server.start());
    m_client = std::make_unique<SimulatorClient>(server.url());
    QCOMPARE(countOf(contents), 6);
    m_client->advance(6min);
    QCOMPARE(approval(sid)["status"_L1].toString(), u"approved"_s);
}

QTEST_GUILESS_MAIN(TestSimContent)
#include "tst_simcontent.moc"
