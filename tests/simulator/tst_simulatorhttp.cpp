// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/http/form.h"
#include "simulator/http/httpparser.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace recado::simulator;

class TestHttpParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsByteByByte();
    void readsOneAfterTheOther();
    void refusesWhatItCannotRead_data();
    void refusesWhatItCannotRead();
    void decodesForms();
};

void TestHttpParser::readsByteByByte()
{
    const QByteArray bytes
        = "POST /a%20b?x=1 HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\nConnection: close\r\n\r\nabc";
    HttpParser parser;
    for (const char byte : bytes.chopped(1)) {
        parser.feed(QByteArray(1, byte));
        QVERIFY(!parser.take());
    }
    parser.feed("c");
    const std::optional<HttpRequest> request = parser.take();
    QVERIFY(request.has_value());
    QCOMPARE(request->method, "POST"_ba);
    QCOMPARE(request->path, "/a%20b"_ba);
    QCOMPARE(request->query, "x=1"_ba);
    QCOMPARE(request->header("host"), "h"_ba);
    QCOMPARE(request->body, "abc"_ba);
    QVERIFY(!request->keepAlive);
    QVERIFY(!parser.take());
}

void TestHttpParser::readsOneAfterTheOther()
{
    HttpParser parser;
    parser.feed(
        "GET /1 HTTP/1.1\r\n\r\nPOST /2 HTTP/1.1\r\nContent-Length: 1\r\nExpect: 100-continue\r\n\r\n");
    QCOMPARE(parser.take()->path, "/1"_ba);
    QVERIFY(!parser.take());
    QVERIFY(parser.takeWantsContinue());
    QVERIFY(!parser.takeWantsContinue());
    parser.feed("x");
    QCOMPARE(parser.take()->body, "x"_ba);
}

void TestHttpParser::refusesWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("not http") << "hello\r\n\r\n"_ba << 400;
    QTest::newRow("header") << "GET / HTTP/1.1\r\nnonsense\r\n\r\n"_ba << 400;
    QTest::newRow("length") << "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n"_ba << 400;
    QTest::newRow("chunked") << "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"_ba << 411;
    QTest::newRow("huge") << "POST / HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n"_ba << 413;
    QTest::newRow("endless head") << QByteArray(70'000, 'x') << 431;
}

void TestHttpParser::refusesWhatItCannotRead()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    HttpParser parser;
    parser.feed(bytes);
    QVERIFY(!parser.take());
    QCOMPARE(parser.refusal().value_or(0), status);
}

void TestHttpParser::decodesForms()
{
    const Form form
        = Form::parse("To=%2B5567&Body=Ol%C3%A1+voc%C3%AA&MediaUrl=a&MediaUrl=b&Empty=&From=+5567");
    QCOMPARE(form.text(u"To"_s), u"+5567"_s);
    QCOMPARE(form.text(u"Body"_s), u"Olá você"_s);
    QCOMPARE(form.values(u"MediaUrl"_s), QStringList({u"a"_s, u"b"_s}));
    QVERIFY(form.has(u"Empty"_s));
    QVERIFY(!form.has(u"Other"_s));
    QCOMPARE(form.text(u"From"_s), u" 5567"_s); // a plus that was not encoded is lost, as at Twilio
}

QTEST_APPLESS_MAIN(TestHttpParser)
#include "tst_simulatorhttp.moc"
