// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/words/codewords.h"
#include "services/words/errorcodes.h"
#include "services/words/errortext.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace recado;
using namespace Qt::Literals::StringLiterals;

/// Whatever goes wrong, there is a sentence for it.
class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeThatMattersHasASentence();
    void anUnknownCodeHasItsOwn();
    void everyKindOfErrorHasASentence();
    void everyReasonInTheSourcesHasASentence();
    void pagesThatWereNotReadHaveTheirOwnSentence();
    void aLostAnswerNeverSaysThatNothingWasSent();
    void partsSayWhatBecameOfThem();
    void whatLeavesByItselfIsNotToBeSentAgain();
};

void TestWords::everyCodeThatMattersHasASentence()
{
    constexpr std::array codes{20003, 20404, 20429, 20500, 21211, 21408, 21606, 21608, 21610, 21611,
                               21612, 21614, 21617, 21620, 21656, 21659, 30001, 30002, 30003, 30004,
                               30005, 30006, 30007, 30008, 30036, 63003, 63005, 63007, 63012, 63013,
                               63015, 63016, 63017, 63018, 63019, 63024, 63032, 63038, 63047, 63049,
                               63051, 11200, 11751, 12300, 14107, 21604};
    const QString unknown = explainCode(99999).what;
    for (const int code : codes) {
        const Explanation words = explainCode(code);
        QVERIFY2(entryForCode(code, u"en"_s), qPrintable(QString::number(code)));
        QVERIFY(!words.what.isEmpty() && words.what.endsWith(u'.') && words.what != unknown);
        QVERIFY2(!words.advice.isEmpty(), qPrintable(QString::number(code)));
        QVERIFY(words.small.contains(QString::number(code)));
        QVERIFY2(!words.what.contains(QString::number(code)), "the number is no headline");
    }
}

void TestWords::anUnknownCodeHasItsOwn()
{
    const Explanation words = explainCode(63999);
    QVERIFY(!entryForCode(63999, u"en"_s));
    QCOMPARE(words.button, u"twilio-page"_s);
    QVERIFY(!words.what.isEmpty());
    QVERIFY(words.advice.contains(u"63999"_s));
    QVERIFY(words.small.contains(u"63999"_s));
    const Error error{.kind = ErrorKind::Rejected, .detail = {}, .providerCode = 63999};
    QCOMPARE(explain(error).what, words.what);
}

void TestWords::everyKindOfErrorHasASentence()
{
    QSet<QString> sentences;
    for (int kind = 0; kind <= int(ErrorKind::TooNew); ++kind) {
        const Explanation words
            = explain(Error{.kind = static_cast<ErrorKind>(kind), .detail = u"the detail"_s});
        QVERIFY2(!words.what.isEmpty(), qPrintable(QString::number(kind)));
        QCOMPARE(words.small, u"the detail"_s);
        sentences.insert(words.what);
    }
    QVERIFY(sentences.size() > 8);
}

/// Reads what the sources really say, so that a reason of tomorrow is missed as well.
void TestWords::everyReasonInTheSourcesHasASentence()
{
    const QRegularExpression given(uR"re((?:reason = |refusal\()u"([a-z0-9]+(?:-[a-z0-9]+)+)"_s)re"_s);
    QSet<QString> reasons;
    const QString sources = QStringLiteral(RECADO_FIXTURES "/../../src");
    QDirIterator files(sources, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto found = given.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext())
            reasons.insert(found.next().captured(1));
    }
    QVERIFY2(reasons.size() > 40, "the sources were found");
    QStringList silent;
    // what is wrong with one field stands beside that field, in the field's own words
    const QRegularExpression ofAField(u"^(phone|taxid|sample)-"_s);
    for (const QString &reason : std::as_const(reasons)) {
        if (explainReason(reason).what.isEmpty() && !ofAField.match(reason).hasMatch())
            silent.append(reason);
    }
    silent.sort();
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u" "_s)));
}

void TestWords::pagesThatWereNotReadHaveTheirOwnSentence()
{
    const auto none = explainReason(u"no-boleto"_s);
    const auto others = explainReason(u"no-boleto-in-first-pages"_s);
    QVERIFY(others.what.contains(u"100"_s) && others.what != none.what);
    QVERIFY(!others.advice.isEmpty());
}

void TestWords::aLostAnswerNeverSaysThatNothingWasSent()
{
    for (int kind = 0; kind <= int(ErrorKind::TooNew); ++kind) {
        const Explanation words
            = explain(Error{.kind = static_cast<ErrorKind>(kind), .detail = {}, .mayHaveHappened = true});
        QVERIFY2(!words.what.contains(u"Nothing was sent"_s), qPrintable(words.what));
        QVERIFY(!words.what.isEmpty());
    }
}

void TestWords::partsSayWhatBecameOfThem()
{
    OutgoingPart part{.id = PartId::create(), .itemId = ItemId::create()};
    for (const PartState state : {PartState::Failed, PartState::NoReceipt}) {
        part.state = state;
        QVERIFY(!explain(part).what.isEmpty());
    }
    part.state = PartState::MaybeSent;
    part.reason = u"several-candidates"_s;
    part.errorCode = 20500;
    QCOMPARE(explain(part).what, explainReason(u"several-candidates"_s).what);
    part.state = PartState::Failed;
    part.reason = u"answer-lost"_s;
    part.errorCode = 30003;
    QCOMPARE(explain(part).what, explainCode(30003).what);
}

void TestWords::whatLeavesByItselfIsNotToBeSentAgain()
{
    // refused for today and put back: "send the rest tomorrow" would make two of it
    OutgoingPart part{.id = PartId::create(), .itemId = ItemId::create(), .state = PartState::Queued};
    part.reason = u"daily-limit"_s;
    part.errorCode = 63018;
    QCOMPARE(explain(part).what, explainReason(u"daily-limit"_s).what);
    QVERIFY(!explain(part).advice.contains(explainCode(63018).advice));
    part.state = PartState::Failed; // after its last try
    QCOMPARE(explain(part).what, explainCode(63018).what);
    QCOMPARE(explain(part).advice, explainCode(63018).advice);
    part.replaced = true;
    QVERIFY(!explain(part).advice.isEmpty());
    QVERIFY(explain(part).advice != explainCode(63018).advice);
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
