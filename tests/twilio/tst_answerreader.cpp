// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/answerreader.h"

#include <QTest>

using namespace recado;
using namespace recado::twilio;
using namespace Qt::Literals::StringLiterals;
using State = AnswerReader::State;

Q_DECLARE_METATYPE(State)

namespace {

constexpr AnswerLimits limits{.head = 2000, .body = 1000};

struct Reading
{
    State state = State::Reading;
    int status = 0;
    QByteArray body = {};
    bool keeps = false;

    bool operator==(const Reading &other) const = default;
};

Reading finished(AnswerReader &reader, bool hangsUp)
{
    if (hangsUp)
        reader.hangUp();
    Reading seen{.state = reader.state(), .keeps = reader.keepsConnection()};
    if (seen.state == State::Whole) {
        const HttpAnswer answer = reader.takeAnswer();
        seen.status = answer.status;
        seen.body = answer.body;
    }
    return seen;
}

/// Fed in pieces of that many bytes.
Reading readInPieces(const QByteArray &bytes, qsizetype piece, bool hangsUp)
{
    AnswerReader reader(limits);
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        reader.take(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)));
    return finished(reader, hangsUp);
}

Reading readInTwo(const QByteArray &bytes, qsizetype cut, bool hangsUp)
{
    AnswerReader reader(limits);
    reader.take(QByteArrayView(bytes).first(cut));
    reader.take(QByteArrayView(bytes).sliced(cut));
    return finished(reader, hangsUp);
}

const QByteArray ok = "HTTP/1.1 201 CREATED\r\n";
const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";

QTestData &row(const char *name, const QByteArray &bytes, bool hangsUp)
{
    return QTest::newRow(name) << bytes << hangsUp;
}

void whole(const char *name, const QByteArray &bytes, int status, const QByteArray &body, bool keeps,
           bool hangsUp = false)
{
    row(name, bytes, hangsUp) << State::Whole << status << body << keeps;
}

void broken(const char *name, const QByteArray &bytes, bool hangsUp = false)
{
    row(name, bytes, hangsUp) << State::Broken << 0 << QByteArray() << false;
}

void waits(const char *name, const QByteArray &bytes)
{
    row(name, bytes, false) << State::Reading << 0 << QByteArray() << true;
}

void addWholeAnswers()
{
    whole("a length", ok + "Content-Length: 5\r\n\r\nhello", 201, "hello", true);
    whole("no words", "HTTP/1.1 201\r\nContent-Length: 0\r\n\r\n", 201, "", true);
    whole("plain line ends", "HTTP/1.1 200 OK\ncontent-length:2\n\n{}", 200, "{}", true);
    whole("chunks", chunked + "3\r\nabc\r\nA;x=1\r\n0123456789\r\n0\r\n\r\n", 201, "abc0123456789", true);
    whole("trailers", chunked + "1\r\na\r\n0\r\nX-Sum: 1\r\nX-Two: 2\r\n\r\n", 201, "a", true);
    whole("until it closes", ok + "\r\nhello", 201, "hello", false, true);
    whole("interim ones",
          "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early\r\nLink: x\r\n\r\n" + ok
              + "Content-Length: 1\r\n\r\nx",
          201, "x", true);
    whole("nothing to say", "HTTP/1.1 204 No Content\r\n\r\n", 204, "", true);
    whole("too many", "HTTP/1.1 429 Too Many\r\nRetry-After: 1\r\nContent-Length: 2\r\n\r\n{}", 429, "{}",
          true);
    whole("says that it closes", ok + "Connection: x, Close\r\nContent-Length: 1\r\n\r\nx", 201, "x", false);
    whole("the old protocol", "HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\nx", 200, "x", false);
    whole("both lengths", ok + "Transfer-Encoding: chunked\r\nContent-Length: 9\r\n\r\n0\r\n\r\n", 201, "",
          false);
    whole("the same length twice", ok + "Content-Length: 1\r\nContent-Length: 1\r\n\r\nx", 201, "x", true);
    whole("two answers", ok + "Content-Length: 1\r\n\r\nx" + ok + "Content-Length: 1\r\n\r\ny", 201, "x",
          false);
    whole("more than announced", ok + "Content-Length: 2\r\n\r\nhello", 201, "he", false);
    whole("a header that goes on", ok + "X-Long: a\r\n  b\r\nContent-Length: 0\r\n\r\n", 201, "", true);
}

void addOthers()
{
    waits("nothing yet", ok);
    waits("less than announced", ok + "Content-Length: 6\r\n\r\nhello");
    waits("chunks go on", chunked + "5\r\nhello\r\n");

    broken("garbage", "\x01\x02 this was never HTTP\r\n\r\n");
    broken("another protocol", "HTTP/2 200\r\n\r\n");
    broken("no number", "HTTP/1.1 2x1 OK\r\n\r\n");
    broken("a status below all", "HTTP/1.1 099 OK\r\n\r\n");
    broken("a change of protocol", "HTTP/1.1 101 Switching\r\n\r\n");
    broken("a header without a colon", ok + "nonsense\r\n\r\n");
    broken("a blank before the colon", ok + "Content-Length : 1\r\n\r\nx");
    broken("a nought in a header", ok + "X: a"_ba + '\0' + "b\r\n\r\n");
    broken("a return inside a line", ok + "X: a\rb\r\n\r\n");
    broken("a length that is none", ok + "Content-Length: 1x\r\n\r\nx");
    broken("a negative length", ok + "Content-Length: -1\r\n\r\nx");
    broken("a length beyond all numbers", ok + "Content-Length: 99999999999999999999\r\n\r\n");
    broken("two lengths", ok + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nxy");
    broken("packed", ok + "Content-Encoding: gzip\r\nContent-Length: 1\r\n\r\nx");
    broken("packed on the way", ok + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n");
    broken("chunk of no size", chunked + "xyz\r\nhello\r\n");
    broken("chunk of negative size", chunked + "-5\r\nhello\r\n");
    broken("chunk without a size", chunked + "\r\nhello\r\n");
    broken("chunk longer than it says", chunked + "3\r\nhello\r\n0\r\n\r\n");
    broken("chunk beyond the limit", chunked + "fffffff\r\n");
    broken("chunk beyond all numbers", chunked + "fffffffffffffffffffff\r\n");
    broken("body beyond the limit", ok + "Content-Length: 1001\r\n\r\n");
    broken("endless body", ok + "\r\n" + QByteArray(1001, 'x'));
    broken("endless chunks", chunked + ("64\r\n" + QByteArray(100, 'x') + "\r\n").repeated(11));
    broken("endless head", ok + QByteArray("X: y\r\n").repeated(400));
    broken("endless line", ok + "X: " + QByteArray(2001, 'x'));
    broken("endless interim ones", QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(100));
    broken("endless trailers", chunked + "0\r\n" + QByteArray("X: y\r\n").repeated(400));
    broken("endless chunk line", chunked + "1;" + QByteArray(1100, 'x') + "\r\n");
    broken("cut in the head", ok + "Content-", true);
    broken("cut before the body", ok + "Content-Length: 5\r\n\r\n", true);
    broken("cut in the body", ok + "Content-Length: 5\r\n\r\nhel", true);
    broken("cut in a chunk", chunked + "5\r\nhel", true);
    broken("cut before the last chunk", chunked + "5\r\nhello\r\n", true);
    broken("cut in the trailers", chunked + "0\r\nX: y\r\n", true);
    broken("closed without a word", QByteArray(), true);
}

} // namespace

class TestAnswerReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSameInWhateverPieces_data();
    void readsTheSameInWhateverPieces();
    void keepsTheHeaders();
    void namesWhyItIsBroken();
    void isReadyForTheNextAnswer();
    void learnsHowLongTheServerKeepsAConnection();
};

void TestAnswerReader::readsTheSameInWhateverPieces_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("hangsUp");
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("keeps");
    addWholeAnswers();
    addOthers();
}

void TestAnswerReader::readsTheSameInWhateverPieces()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, hangsUp);
    QFETCH(State, state);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, keeps);
    const Reading expected{.state = state, .status = status, .body = body, .keeps = keeps};

    const Reading atOnce = readInPieces(bytes, std::max<qsizetype>(1, bytes.size()), hangsUp);
    QCOMPARE(int(atOnce.state), int(state));
    QCOMPARE(atOnce.status, status);
    QCOMPARE(atOnce.body, body);
    QCOMPARE(atOnce.keeps, keeps);
    for (const qsizetype piece : {1, 2, 3, 7, 64})
        QVERIFY(readInPieces(bytes, piece, hangsUp) == expected);
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut)
        QVERIFY(readInTwo(bytes, cut, hangsUp) == expected);
}

void TestAnswerReader::keepsTheHeaders()
{
    AnswerReader reader;
    reader.take("HTTP/1.1 200 OK\r\nTwilio-Request-Id:RQ1 \r\nX-Long: a\r\n\tb\r\nContent-Length: 0\r\n\r\n");
    QCOMPARE(int(reader.state()), int(State::Whole));
    const HttpAnswer answer = reader.takeAnswer();
    QCOMPARE(answer.header("twilio-request-id"), "RQ1"_ba);
    QCOMPARE(answer.header("x-long"), "a b"_ba);
}

void TestAnswerReader::namesWhyItIsBroken()
{
    AnswerReader reader(limits);
    reader.take("HTTP/1.1 200 OK\r\nContent-Length: 2000\r\n\r\n");
    QCOMPARE(int(reader.error().kind), int(ErrorKind::BadReply));
    QCOMPARE(reader.error().reason, u"answer-too-large"_s);

    reader.begin();
    reader.take("SSH-2.0-OpenSSH\r\n");
    QCOMPARE(int(reader.error().kind), int(ErrorKind::BadReply));
    QVERIFY(reader.error().reason.isEmpty());

    reader.begin();
    reader.take("HTTP/1.1 200 OK\r\n");
    reader.hangUp();
    QCOMPARE(int(reader.error().kind), int(ErrorKind::Network));
}

void TestAnswerReader::isReadyForTheNextAnswer()
{
    AnswerReader reader;
    for (const int status : {201, 400, 201}) {
        const QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status)
            + " Any\r\nX: y\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n";
        reader.begin();
        QCOMPARE(int(reader.take(bytes)), int(State::Whole));
        QVERIFY(reader.keepsConnection());
        const HttpAnswer answer = reader.takeAnswer();
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.body, "{}"_ba);
        QCOMPARE(answer.headers.size(), 2U);
    }
}

void TestAnswerReader::learnsHowLongTheServerKeepsAConnection()
{
    AnswerReader reader;
    reader.take("HTTP/1.1 200 OK\r\nKeep-Alive: timeout=5, max=100\r\nContent-Length: 0\r\n\r\n");
    QVERIFY(reader.idleTime() == std::chrono::seconds(5));
    reader.begin();
    reader.take("HTTP/1.1 200 OK\r\nKeep-Alive: timeout=soon\r\nContent-Length: 0\r\n\r\n");
    QVERIFY(!reader.idleTime());
}

QTEST_APPLESS_MAIN(TestAnswerReader)
#include "tst_answerreader.moc"
