// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server.h"
#include "support/simulatedoffice.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QRandomGenerator>

using namespace recado;
using namespace recado::test;

/// A key is in the keychain or in memory, and nowhere else: every file of the data folder is read byte by
/// byte, after everything went well and after everything went wrong.
class TestSecretNowhere : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noFileHoldsTheKey_data();
    void noFileHoldsTheKey();
    void noFileHoldsWhatTwilioMade();
    void theSearchFindsAKeyThatIsThere();

private:
    static QByteArray randomKey(const QByteArray &start)
    {
        QByteArray key = start;
        while (key.size() < 32)
            key += "0123456789abcdef+/%"[QRandomGenerator::global()->bounded(19)];
        return key;
    }
    /// The forms in which a careless line could hold it.
    static QList<QByteArray> forms(const QByteArray &key)
    {
        const QByteArray pair = "AC00000000000000000000000000000001:" + key;
        QString utf16 = QString::fromLatin1(key);
        return {key,
                key.toBase64(),
                pair.toBase64(),
                key.toPercentEncoding(),
                key.toHex(),
                QByteArray(reinterpret_cast<const char *>(utf16.constData()), utf16.size() * 2),
                key.left(16),
                key.right(16)};
    }
    static QStringList filesWith(const QString &folder, const QByteArray &key)
    {
        QStringList found;
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s cannot be read", qPrintable(file.fileName()));
            const QByteArray bytes = file.readAll();
            const auto wanted = forms(key);
            if (std::ranges::any_of(wanted, [&](const QByteArray &form) { return bytes.contains(form); }))
                found.append(file.fileName());
        }
        return found;
    }
};

void TestSecretNowhere::noFileHoldsTheKey_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("inKeychain");
    QTest::newRow("accepted") << randomKey("right") << false;
    QTest::newRow("refused") << randomKey("wrong") << false;
    if (qEnvironmentVariableIntValue("RECADO_TEST_KEYRING") == 1)
        QTest::newRow("from the real keychain") << randomKey("right") << true;
}

void TestSecretNowhere::noFileHoldsTheKey()
{
    QFETCH(const QByteArray, key);
    QFETCH(const bool, inKeychain);
    if (qEnvironmentVariableIsSet("RECADO_TEST_PG"))
        QSKIP("the files of a server are not ours to read; the run on SQLite reads them");
    const bool refused = key.startsWith("wrong");
    SimulatedOffice office;
    finish(office.app->close());
    office.app.reset();

    // again with a log, as the program runs
    auto opened = AppContext::open(
        {.dataPath = office.folder.path(), .simulated = true, .simulatorUrl = office.server.url()});
    QVERIFY(opened);
    office.app = *std::move(opened);
    if (!inKeychain)
        office.app->keychain().useSessionOnly();
    office.start(*office.app, Secret(QByteArray(key)));
    const auto item = got(office.app->send().queue(office.boleto()));
    QVERIFY(office.becomes(item.id, 0, refused ? PartState::Failed : PartState::Sent));
    const auto report = await(office.app->connectionTest().run(office.account.id));
    QVERIFY(report);
    QCOMPARE(report->passed(), !refused);
    const Error careless{.kind = ErrorKind::Rejected,
                         .detail = u"Basic "_s + QString::fromLatin1(key.toBase64())};
    qWarning() << "a careless line" << careless
               << QString::fromLatin1("Authorization: Basic " + key.toBase64());

    QVERIFY(QFile::exists(office.app->folder().logPath()));
    QCOMPARE(filesWith(office.folder.path(), key), QStringList());
    finish(office.app->close());
    office.app.reset();
    QCOMPARE(filesWith(office.folder.path(), key), QStringList());
}

/// A token that no person ever typed: the log knows it from the moment it is kept.
void TestSecretNowhere::noFileHoldsWhatTwilioMade()
{
    if (qEnvironmentVariableIsSet("RECADO_TEST_PG"))
        QSKIP("the files of a server are not ours to read; the run on SQLite reads them");
    SimulatedOffice office;
    finish(office.app->close());
    office.app.reset();
    auto opened = AppContext::open(
        {.dataPath = office.folder.path(), .simulated = true, .simulatorUrl = office.server.url()});
    QVERIFY(opened);
    office.app = *std::move(opened);
    office.app->keychain().useSessionOnly();
    office.start(*office.app);
    QVERIFY(await(office.app->rotation().rotateToken(office.account.id)));
    const QByteArray token
        = office.server.simulator().world().links.primaryToken(office.account.sid).toLatin1();
    QVERIFY(token.size() >= 32);
    qWarning() << "a careless line" << QString::fromLatin1(token) << QString::fromLatin1(token.toBase64());
    QVERIFY(await(office.app->rotation().makeOwnKey(office.account.id, {}, false)));
    finish(office.app->close());
    office.app.reset();
    QCOMPARE(filesWith(office.folder.path(), token), QStringList());
}

void TestSecretNowhere::theSearchFindsAKeyThatIsThere()
{
    const QByteArray key = randomKey("right");
    for (const QByteArray &form : forms(key)) {
        QTemporaryDir folder;
        QFile file(folder.filePath(u".hidden"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("before" + form + "after");
        file.close();
        QCOMPARE(filesWith(folder.path(), key).size(), 1);
    }
}

QTEST_GUILESS_MAIN(TestSecretNowhere)
#include "tst_secretnowhere.moc"
