// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window's side does when the reader crashes, hangs, talks nonsense or is missing: fake readers are
// shell scripts that answer by the name of the file they are asked for.

#include "documents/documentreader.h"
#include "support/await.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace recado;
using namespace recado::documents;
using namespace Qt::Literals::StringLiterals;

class TestDocumentReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aCrashIsAnErrorAndTheNextFileIsRead();
    void aHangIsEndedAndTheNextFileIsRead();
    void nonsenseIsAnErrorAndTheNextFileIsRead();
    void aReaderThatIsMissingIsSaid();
    void oneWarmProcessAnswersAll();
    void questionsWaitTheirTurn();
    void whatStillWaitsWhenItGoesIsAnswered();
    void theReaderSeesNoSecretOfTheEnvironment();

private:
    [[nodiscard]] DocumentReader reader(std::chrono::milliseconds timeout = std::chrono::seconds(8)) const
    {
        return DocumentReader({.program = m_script, .timeout = timeout});
    }
    [[nodiscard]] int starts() const
    {
        QFile log(m_folder->filePath(u"starts"_s));
        return log.open(QIODevice::ReadOnly) ? int(log.readAll().count('\n')) : 0;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_script;
};

void TestDocumentReader::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_script = m_folder->filePath(u"reader"_s);
    QFile script(m_script);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write(R"(#!/bin/sh
echo start >> "${0%/*}/starts"
while read -r question; do
    case "$question" in
    *crash*) kill -SEGV $$ ;;
    *hang*) exec sleep 600 ;;
    *nonsense*) echo "what?" ;;
    *secret*) echo "{\"error\":\"seen-${SECRET_TOKEN:-nothing}\"}" ;;
    *) echo '{"pageCount":1,"pages":[{"width":595,"height":842}],"verdict":"checked","slips":[{"kind":"bank","verdict":"checked","line":"1"}]}' ;;
    esac
done
)");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestDocumentReader::aCrashIsAnErrorAndTheNextFileIsRead()
{
    auto documents = reader();
    const auto answer = test::await(documents.read({.file = u"/crash.pdf"_s}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Unavailable);
    QCOMPARE(answer.error().reason, u"reader-crashed"_s);
    QVERIFY(test::await(documents.read({.file = u"/good.pdf"_s})).has_value());
    QCOMPARE(starts(), 2);
}

void TestDocumentReader::aHangIsEndedAndTheNextFileIsRead()
{
    auto documents = reader(std::chrono::milliseconds(600));
    const auto answer = test::await(documents.renderPage(u"/hang.pdf"_s, 1, 72));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Timeout);
    QCOMPARE(answer.error().reason, u"reader-timeout"_s);
    QVERIFY(test::await(documents.read({.file = u"/good.pdf"_s})).has_value());
}

void TestDocumentReader::nonsenseIsAnErrorAndTheNextFileIsRead()
{
    auto documents = reader();
    QCOMPARE(test::await(documents.read({.file = u"/nonsense.pdf"_s})).error().reason,
             u"reader-bad-answer"_s);
    QVERIFY(test::await(documents.read({.file = u"/good.pdf"_s})).has_value());
    // An answer of the wrong form: a reading where a picture was asked for.
    QCOMPARE(test::await(documents.renderPage(u"/good.pdf"_s, 1, 72)).error().reason, u"reader-bad-answer"_s);
}

void TestDocumentReader::aReaderThatIsMissingIsSaid()
{
    DocumentReader documents({.program = m_folder->filePath(u"nowhere"_s)});
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto answer = test::await(documents.read({.file = u"/good.pdf"_s}));
        QVERIFY(!answer);
        QCOMPARE(answer.error().reason, u"reader-missing"_s);
    }
}

void TestDocumentReader::oneWarmProcessAnswersAll()
{
    auto documents = reader();
    for (int i = 0; i < 5; ++i)
        QVERIFY(test::await(documents.read({.file = u"/good.pdf"_s})).has_value());
    QCOMPARE(starts(), 1);
}

void TestDocumentReader::questionsWaitTheirTurn()
{
    auto documents = reader();
    QStringList reasons;
    const auto keep = [&reasons](const Result<Reading> &answer) {
        reasons.append(answer ? u"read"_s : answer.error().reason);
    };
    documents.read({.file = u"/good.pdf"_s}).then(keep);
    documents.read({.file = u"/crash.pdf"_s}).then(keep);
    documents.read({.file = u"/good.pdf"_s}).then(keep);
    documents.read({.file = u"/nonsense.pdf"_s}).then(keep);
    QTRY_COMPARE(reasons.size(), 4);
    QCOMPARE(reasons, (QStringList{u"read"_s, u"reader-crashed"_s, u"read"_s, u"reader-bad-answer"_s}));
}

void TestDocumentReader::whatStillWaitsWhenItGoesIsAnswered()
{
    QStringList reasons;
    {
        auto documents = std::make_unique<DocumentReader>(ReaderOptions{.program = m_script});
        for (int i = 0; i < 2; ++i) {
            documents->read({.file = u"/hang.pdf"_s}).then([&reasons](const Result<Reading> &answer) {
                reasons.append(answer ? u"read"_s : answer.error().reason);
            });
        }
    }
    QTRY_COMPARE(reasons, (QStringList{u"reader-stopped"_s, u"reader-stopped"_s}));
}

void TestDocumentReader::theReaderSeesNoSecretOfTheEnvironment()
{
    qputenv("SECRET_TOKEN", "token");
    auto documents = reader();
    const auto answer = test::await(documents.read({.file = u"/secret.pdf"_s}));
    qunsetenv("SECRET_TOKEN");
    QCOMPARE(answer.error().reason, u"seen-nothing"_s);
}

QTEST_GUILESS_MAIN(TestDocumentReader)
#include "tst_documentreader.moc"
