// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simulatorclient.h"
#include "support/patience.h"

using namespace Qt::Literals::StringLiterals;
using namespace recado::simulator;
using namespace recado::test;
using namespace std::chrono_literals;

namespace {

/// Serves files to the simulator and notes what it asks for.
class MediaServer
{
public:
    MediaServer()
        : m_front([this](const HttpRequest &request) {
            asked << request.method + ' ' + request.path;
            return request.method == "HEAD" ? Exchange{.answer = head}
                                            : Exchange{.answer = get, .manner = manner};
        })
    {
        listening = m_front.listen(0).has_value();
    }

    [[nodiscard]] QString url() const { return m_front.url().toString() + u"/boleto.pdf"_s; }
    void serve(const HttpAnswer &answer)
    {
        head = answer;
        get = answer;
    }

    QByteArrayList asked;
    HttpAnswer head;
    HttpAnswer get;
    Exchange::Manner manner = Exchange::Manner::Answer;
    bool listening = false;

private:
    HttpFront m_front;
};

HttpAnswer pdf(const QByteArray &body = "%PDF-1.4 boleto")
{
    return {.status = 200,
            .body = body,
            .headers = {{"Content-Type", "application/pdf"},
                        {"Content-Disposition",
                         "inline; filename=\"boleto.pdf\"; filename*=UTF-8''Boleto%20mar%C3%A7o.pdf"}}};
}

} // namespace

class TestSimulatorMedia : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fetchesBeforeSending();
    void failsWithoutTheFile_data();
    void failsWithoutTheFile();
    void failsWhenNobodyListens();
    void failsSmsWithItsOwnCode();
    void failsWhenTheAnswerIsCut();
    void givesTheBytesBack();
    void takesFilesFromPeople();
    void forgetsDeletedFiles();

private:
    [[nodiscard]] QString send(const QString &url)
    {
        return m_client
            ->create({{u"To"_s, whatsAppPerson}, {u"From"_s, whatsAppNumber}, {u"MediaUrl"_s, url}})
            .json()["sid"_L1]
            .toString();
    }
    [[nodiscard]] QString status(const QString &sid) { return m_client->record(sid)["status"_L1].toString(); }

    std::unique_ptr<MediaServer> m_files;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<SimulatorClient> m_client;
};

void TestSimulatorMedia::init()
{
    m_files = std::make_unique<MediaServer>();
    QVERIFY(m_files->listening);
    m_server = std::make_unique<Server>();
    QVERIFY(m_server->start());
    m_client = std::make_unique<SimulatorClient>(m_server->url());
    const Reply wrote = m_client->control(
        "POST", u"inbound"_s, {{u"from"_s, whatsAppPerson}, {u"to"_s, whatsAppNumber}, {u"body"_s, u"oi"_s}});
    QCOMPARE(wrote.status, 201);
}

void TestSimulatorMedia::fetchesBeforeSending()
{
    m_files->serve(pdf());
    const QString sid = send(m_files->url());
    QCOMPARE(m_files->asked.size(), 0); // only when the message is worked on
    m_client->advance(500ms);
    QTRY_COMPARE(m_files->asked, QByteArrayList({"HEAD /boleto.pdf", "GET /boleto.pdf"}));
    m_client->advance(1min);
    QTRY_COMPARE(status(sid), u"read"_s);
    QCOMPARE(historyOf(m_client->record(sid)), u"queued sending sent delivered read"_s);

    const QJsonValue media = m_client->record(sid)["media"_L1][0];
    QCOMPARE(media["size"_L1].toInt(), 15);
    QCOMPARE(media["contentType"_L1].toString(), u"application/pdf"_s);
    QCOMPARE(media["fileName"_L1].toString(), u"Boleto março.pdf"_s);
    const QByteArray sha = QCryptographicHash::hash("%PDF-1.4 boleto", QCryptographicHash::Sha256).toHex();
    QCOMPARE(media["sha256"_L1].toString(), QString::fromLatin1(sha));
}

void TestSimulatorMedia::failsWithoutTheFile_data()
{
    QTest::addColumn<int>("headStatus");
    QTest::addColumn<int>("getStatus");
    QTest::addColumn<QByteArray>("headType");
    QTest::addColumn<QByteArray>("getType");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    const QByteArray type = "application/pdf";
    QTest::newRow("gone") << 404 << 404 << type << type << "x"_ba << 63019;
    QTest::newRow("no HEAD") << 405 << 200 << type << type << "%PDF-1"_ba << 63019;
    QTest::newRow("no GET") << 200 << 403 << type << type << "%PDF-1"_ba << 63019;
    QTest::newRow("a page") << 200 << 200 << "text/html"_ba
                            << "text/html"_ba
                            << "<html>"_ba << 12300;
    QTest::newRow("types differ") << 200 << 200 << "image/png"_ba << type << "%PDF-1"_ba << 12300;
    QTest::newRow("no type") << 200 << 200 << ""_ba
                             << ""_ba
                             << "%PDF-1"_ba << 12300;
    QTest::newRow("not a PDF") << 200 << 200 << type << type << "<html>"_ba << 63021;
    QTest::newRow("too large") << 200 << 200 << type << type
                               << "%PDF-1" + QByteArray(qsizetype{16} * 1024 * 1024, 'x') << 11751;
}

void TestSimulatorMedia::failsWithoutTheFile()
{
    QFETCH(const int, headStatus);
    QFETCH(const int, getStatus);
    QFETCH(const QByteArray, headType);
    QFETCH(const QByteArray, getType);
    QFETCH(const QByteArray, body);
    QFETCH(const int, code);
    m_files->head = {.status = headStatus, .body = body, .headers = {{"Content-Type", headType}}};
    m_files->get = {.status = getStatus, .body = body, .headers = {{"Content-Type", getType}}};
    const QString sid = send(m_files->url());
    m_client->advance(1min);
    QTRY_COMPARE(status(sid), u"failed"_s);
    QCOMPARE(m_client->message(sid)["error_code"_L1].toInt(), code);
    QVERIFY(m_client->message(sid)["date_sent"_L1].isNull());
}

void TestSimulatorMedia::failsWhenNobodyListens()
{
    const QString url = m_files->url();
    m_files.reset();
    const QString sid = send(url);
    m_client->advance(1min);
    QTRY_COMPARE(status(sid), u"failed"_s);
    QCOMPARE(m_client->message(sid)["error_code"_L1].toInt(), 63019);
}

void TestSimulatorMedia::failsSmsWithItsOwnCode()
{
    m_files->serve({.status = 404});
    const Reply created
        = m_client->create({{u"To"_s, person}, {u"From"_s, smsNumber}, {u"MediaUrl"_s, m_files->url()}});
    m_client->advance(1min);
    const QString sid = created.json()["sid"_L1].toString();
    QTRY_COMPARE(status(sid), u"failed"_s);
    QCOMPARE(m_client->message(sid)["error_code"_L1].toInt(), 11200);
}

void TestSimulatorMedia::failsWhenTheAnswerIsCut()
{
    m_files->serve(pdf());
    m_files->manner = Exchange::Manner::Cut;
    const QString sid = send(m_files->url());
    m_client->advance(1min);
    QTRY_COMPARE(status(sid), u"failed"_s);
    QCOMPARE(m_client->message(sid)["error_code"_L1].toInt(), 63019);
}

void TestSimulatorMedia::givesTheBytesBack()
{
    m_files->serve(pdf());
    const QString sid = send(m_files->url());
    m_client->advance(500ms);
    QTRY_VERIFY(!m_client->record(sid)["media"_L1].toArray().isEmpty());
    const QJsonObject medium
        = m_client->get(u"/Messages/%1/Media.json"_s.arg(sid)).json()["media_list"_L1][0].toObject();
    QCOMPARE(medium["content_type"_L1].toString(), u"application/pdf"_s);
    const QString path = u"/Messages/%1/Media/%2"_s.arg(sid, medium["sid"_L1].toString());
    QCOMPARE(m_client->get(path + u".json"_s).json(), medium);
    const Reply bytes = m_client->get(path);
    QCOMPARE(bytes.body, "%PDF-1.4 boleto"_ba);
    QCOMPARE(bytes.header("Content-Type"), "application/pdf"_ba);
    QCOMPARE(bytes.header("Content-Disposition"), "inline; filename*=UTF-8''Boleto%20mar%C3%A7o.pdf"_ba);
}

void TestSimulatorMedia::takesFilesFromPeople()
{
    const QJsonObject file{{u"contentType"_s, u"image/png"_s},
                           {u"fileName"_s, u"comprovante.png"_s},
                           {u"base64"_s, QString::fromLatin1("png bytes"_ba.toBase64())}};
    const Reply heard = m_client->control("POST", u"inbound"_s,
                                          {{u"from"_s, whatsAppPerson},
                                           {u"to"_s, whatsAppNumber},
                                           {u"body"_s, u"Paguei"_s},
                                           {u"media"_s, QJsonArray{file}}});
    QCOMPARE(heard.status, 201);
    const QString sid = heard.json()["sid"_L1].toString();
    QVERIFY(sid.startsWith("MM"_L1));
    QCOMPARE(m_client->message(sid)["num_media"_L1].toString(), u"1"_s);
    const QJsonArray list
        = m_client->get(u"/Messages/%1/Media.json"_s.arg(sid)).json()["media_list"_L1].toArray();
    const Reply bytes = m_client->get(u"/Messages/%1/Media/%2"_s.arg(sid, list[0]["sid"_L1].toString()));
    QCOMPARE(bytes.body, "png bytes"_ba);

    Server second; // the bytes survive a restart
    QVERIFY(second.simulator().restore(m_server->simulator().save()));
    QVERIFY(second.start());
    QCOMPARE(SimulatorClient(second.url())
                 .get(u"/Messages/%1/Media/%2"_s.arg(sid, list[0]["sid"_L1].toString()))
                 .body,
             "png bytes"_ba);
    QCOMPARE(m_client
                 ->control("POST", u"inbound"_s,
                           {{u"from"_s, whatsAppPerson},
                            {u"to"_s, whatsAppNumber},
                            {u"media"_s, QJsonArray{QJsonObject{{u"base64"_s, u"%%"_s}}}}})
                 .status,
             400);
}

void TestSimulatorMedia::forgetsDeletedFiles()
{
    m_files->serve(pdf());
    const QString sid = send(m_files->url());
    m_client->advance(500ms);
    QTRY_VERIFY(!m_client->record(sid)["media"_L1].toArray().isEmpty());
    const QString path = u"/api/2010-04-01/Accounts/%1/Messages/%2/Media"_s.arg(fullAccount, sid);
    const QJsonObject medium
        = m_client->request("GET", path + u".json"_s).json()["media_list"_L1][0].toObject();
    const QString one = path + u'/' + medium["sid"_L1].toString();
    QCOMPARE(m_client->request("DELETE", one + u".json"_s).status, 204);
    QCOMPARE(m_client->request("GET", one + u".json"_s).code(), 20404);
    QCOMPARE(m_client->request("GET", one).code(), 20404);
    QVERIFY(m_client->request("GET", path + u".json"_s).json()["media_list"_L1].toArray().isEmpty());
}

QTEST_GUILESS_MAIN(TestSimulatorMedia)
#include "tst_simulatormedia.moc"
