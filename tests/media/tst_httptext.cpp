// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/httptext.h"

#include <QTest>

using namespace recado::media;
using namespace Qt::Literals::StringLiterals;

class TestHttpText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranges_data();
    void ranges();
    void requestHeads_data();
    void requestHeads();
    void rangeHeaderIsFound();
    void fileNames_data();
    void fileNames();
    void contentTypes();
};

void TestHttpText::ranges_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("expected"); // of 1000 bytes
    const auto row = [](const char *header, const QString &expected) {
        QTest::newRow(*header ? header : "none") << QByteArray(header) << expected;
    };
    row("", u"whole"_s);
    row("bytes=0-99", u"0+100"_s);
    row("Bytes=0-0", u"0+1"_s);
    row("bytes=500-", u"500+500"_s);
    row("bytes=-200", u"800+200"_s);
    row("bytes=-5000", u"0+1000"_s);
    row("bytes=0-5000", u"0+1000"_s);
    row("bytes=999-999", u"999+1"_s);
    row("bytes=1000-", u"unsatisfiable"_s);
    row("bytes=5000-6000", u"unsatisfiable"_s);
    row("bytes=-0", u"unsatisfiable"_s);
    row("bytes=0-1,5-6", u"whole"_s);
    row("bytes=9-3", u"whole"_s);
    row("bytes=-", u"whole"_s);
    row("bytes=a-b", u"whole"_s);
    row("bytes=+1-2", u"whole"_s);
    row("bytes=--2", u"whole"_s);
    row("items=0-1", u"whole"_s);
    row("bytes=0-99999999999999999999", u"whole"_s);
}

void TestHttpText::ranges()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, expected);
    const RangeRequest request = parseRange(header, 1000);
    const QString seen = request.answer == RangeAnswer::Whole ? u"whole"_s
        : request.answer == RangeAnswer::Unsatisfiable
        ? u"unsatisfiable"_s
        : u"%1+%2"_s.arg(request.range.first).arg(request.range.length);
    QCOMPARE(seen, expected);
}

void TestHttpText::requestHeads_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("path"); // "" = refused
    QTest::newRow("get") << "GET /a.pdf HTTP/1.1\r\nHost: x"_ba
                         << "/a.pdf"_ba;
    QTest::newRow("query") << "GET /a?x=/b HTTP/1.0"_ba
                           << "/a"_ba;
    QTest::newRow("http 2") << "PRI * HTTP/2.0"_ba
                            << ""_ba;
    QTest::newRow("absolute") << "GET http://other/a HTTP/1.1"_ba
                              << ""_ba;
    QTest::newRow("words missing") << "GET /a"_ba
                                   << ""_ba;
    QTest::newRow("too many words") << "GET /a b HTTP/1.1"_ba
                                    << ""_ba;
    QTest::newRow("nothing") << ""_ba
                             << ""_ba;
    QTest::newRow("binary") << QByteArray("\x16\x03\x01\x00\xff", 5) << ""_ba;
}

void TestHttpText::requestHeads()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, path);
    const auto request = parseRequestHead(head);
    QCOMPARE(request ? request->path : QByteArray(), path);
}

void TestHttpText::rangeHeaderIsFound()
{
    const auto request = parseRequestHead("HEAD /a HTTP/1.1\r\nHost: x\r\nrAnGe:  bytes=0-1 \r\nX-Range: no");
    QVERIFY(request);
    QCOMPARE(request->method, "HEAD"_ba);
    QCOMPARE(request->range, "bytes=0-1"_ba);
}

void TestHttpText::fileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("header");
    const auto row = [](const char *label, const QString &name, const QByteArray &plain,
                        const QByteArray &extended) {
        QTest::newRow(label) << name << ("inline; filename=\"" + plain + "\"; filename*=UTF-8''" + extended);
    };
    row("plain", u"boleto.pdf"_s, "boleto.pdf", "boleto.pdf");
    row("accents", u"Cobrança João.pdf"_s, "Cobranca Joao.pdf", "Cobran%C3%A7a%20Jo%C3%A3o.pdf");
    row("quotes", u"a\"b;c%41.pdf"_s, "a_b;c_41.pdf", "a%22b%3Bc%2541.pdf");
    row("line end", u"a\r\nSet-Cookie: x.pdf"_s, "a__Set-Cookie: x.pdf", "a__Set-Cookie%3A%20x.pdf");
    row("folders", u"../..\\etc/passwd"_s, ".._.._etc_passwd", ".._.._etc_passwd");
    row("other scripts", u"請求書🙂.pdf"_s, "_____.pdf", "%E8%AB%8B%E6%B1%82%E6%9B%B8%F0%9F%99%82.pdf");
    row("empty", u" "_s, "file", "file");
}

void TestHttpText::fileNames()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, header);
    QCOMPARE(contentDisposition(name), header);
}

void TestHttpText::contentTypes()
{
    QVERIFY(isContentType(u"application/pdf"_s));
    QVERIFY(isContentType(u"image/svg+xml"_s));
    for (const QString &wrong :
         {u""_s, u"pdf"_s, u"a/b/c"_s, u"text/html\r\nX: y"_s, u"text/html\n"_s, u"a/b; c"_s})
        QVERIFY2(!isContentType(wrong), qPrintable(wrong));
}

QTEST_GUILESS_MAIN(TestHttpText)
#include "tst_httptext.moc"
