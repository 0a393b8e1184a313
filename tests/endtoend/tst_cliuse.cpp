// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"

#include <QJsonArray>

using namespace recado::test;

namespace {

const QString office = u"Escritório"_s;
const QString maria = u"+5567999550101"_s;

} // namespace

/// What recado-cli keeps and refuses: its help, wrong use, companies, numbers, people and settings. Sending
/// has a program of its own (tst_cli).
class TestCliUse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_cli.reset(); }
    void helpAndVersion();
    void wrongUseIsTwo_data();
    void wrongUseIsTwo();
    void refusalsAreOne_data();
    void refusalsAreOne();
    void companiesAndNumbers();
    void aNumberIsPaused();
    void people();
    void settings();
    void whereFilesArePut();
    void whoRunsACommandSaysSo(); // last: from then on everybody does

private:
    std::unique_ptr<CommandLine> m_cli;
};

void TestCliUse::initTestCase()
{
    m_cli = std::make_unique<CommandLine>();
    m_cli->makeOffice();
}

void TestCliUse::helpAndVersion()
{
    const auto help = m_cli->runExactly({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(QString::fromUtf8(help.out).contains(u"COMMAND …"_s));
    for (const auto *const command :
         {"tenant add",    "account add",     "sender add",    "contact add", "send text",   "messages list",
          "messages show", "messages decide", "messages late", "sync",        "boleto read", "check",
          "settings set",  "people list",     "--as NAME",     "--pin-stdin", "--postgres",  "--simulator",
          "--data",        "--json",          "media set"})
        QVERIFY2(help.out.contains(command), command);
    const auto version = m_cli->runExactly({u"--version"_s});
    QCOMPARE(version.exitCode, 0);
    QVERIFY(version.out.startsWith("recado-cli "));
    QCOMPARE(m_cli->runExactly({}).exitCode, 2);
}

void TestCliUse::wrongUseIsTwo_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row = [](const QString &words) { QTest::newRow(qPrintable(words)) << words.split(u' '); };
    row(u"dance"_s);
    row(u"tenant"_s);
    row(u"tenant remove X"_s);
    row(u"account list"_s);
    row(u"account add --tenant Escritório --account-sid AC1 --auth-token secret"_s);
    row(u"account add --tenant Escritório --account-sid AC1"_s);
    row(u"sender add --number 1"_s);
    row(u"sender stop --tenant Escritório"_s);
    row(u"contact add --tenant Escritório"_s);
    row(u"send text --tenant Escritório"_s);
    row(u"send fax --tenant Escritório --to 1"_s);
    row(u"send text --tenant Escritório --to 1 --channel pigeon"_s);
    row(u"send text --tenant Escritório --to 1 --wait forever"_s);
    row(u"send text --tenant Escritório --to 1 --timeout soon"_s);
    row(u"send batch --tenant Escritório --dry-run"_s);
    row(u"send batch --tenant Escritório --undo 30"_s);
    row(u"messages list --state lost"_s);
    row(u"messages list --limit many"_s);
    row(u"messages show"_s);
    row(u"messages decide 00000000-0000-4000-8000-000000000000"_s);
    row(u"messages late"_s);
    row(u"messages late --tenant Escritório never"_s);
    row(u"messages decide 00000000-0000-4000-8000-000000000000 perhaps"_s);
    row(u"messages retry"_s);
    row(u"messages retry --tenant Escritório"_s);
    row(u"messages retry 00000000-0000-4000-8000-000000000000 --how soon"_s);
    row(u"messages retry 00000000-0000-4000-8000-000000000000 --tenant Escritório --reason 30003"_s);
    row(u"sync now"_s);
    row(u"settings set undoSeconds"_s);
    row(u"people"_s);
    row(u"people add Ana"_s);
    row(u"people add Ana --role king"_s);
    row(u"people list --pin 4711"_s);
    row(u"--pin 4711 tenant list"_s);
    row(u"boleto read"_s);
    row(u"check moon 1"_s);
    row(u"--unknown tenant list"_s);
    row(u"--postgres password=x tenant list"_s);
    row(u"--postgres dbname tenant list"_s);
}

void TestCliUse::wrongUseIsTwo()
{
    QFETCH(const QStringList, words);
    const auto answer = m_cli->run(words);
    QCOMPARE(answer.exitCode, 2);
    QCOMPARE(answer.json["error"_L1]["reason"_L1].toString(), u"wrong-use"_s);
    QVERIFY(!answer.json["error"_L1]["what"_L1].toString().isEmpty());
}

void TestCliUse::refusalsAreOne_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("reason");
    const auto row = [](const QString &words, const QString &reason) {
        QTest::newRow(qPrintable(words)) << words.split(u' ') << reason;
    };
    row(u"tenant add Escritório"_s, u"tenant-exists"_s);
    row(u"account list --tenant Ninguém"_s, u"tenant-not-there"_s);
    row(u"account test --tenant Escritório --account-sid AC9"_s, u"account-not-there"_s);
    row(u"sender pause --tenant Escritório --number 6733330000"_s, u"sender-not-there"_s);
    row(u"sender add --tenant Escritório --account-sid AC9 --number 6730000000"_s, u"account-not-there"_s);
    row(u"send text --tenant Escritório --to 12 --message Oi"_s, u"not-a-phone"_s);
    row(u"send text --tenant Escritório --to +5567999550199 --message Oi"_s, u"window-closed"_s);
    row(u"send text --tenant Escritório --to +5567999550101"_s, u"no-text"_s);
    row(u"send pdf --tenant Escritório --to +5567999550101 --file /nowhere.pdf"_s, u"no-file"_s);
    row(u"send boleto --tenant Escritório --to +5567999550101 --file /nowhere.pdf"_s, u"file-missing"_s);
    row(u"send text --tenant Escritório --to +5567999550101 --message Oi --from 6730009999"_s,
        u"no-sender"_s);
    row(u"contact add --tenant Escritório --name João --phone 12"_s, u"not-a-phone"_s);
    row(u"messages show 00000000-0000-4000-8000-000000000000"_s, u"message-not-there"_s);
    row(u"messages decide 00000000-0000-4000-8000-000000000000 again"_s, u"message-not-there"_s);
    row(u"settings set undoSeconds 9999"_s, u"setting-out-of-range"_s);
    row(u"settings set colour red"_s, u"setting-unknown"_s);
}

void TestCliUse::refusalsAreOne()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, reason);
    const int before = m_cli->created();
    const auto answer = m_cli->run(words);
    QCOMPARE(answer.exitCode, 1);
    const QJsonObject error = answer.json["error"_L1].toObject();
    QCOMPARE(error["reason"_L1].toString(), reason);
    QVERIFY(!error["what"_L1].toString().isEmpty());
    QCOMPARE(m_cli->created(), before);
}

void TestCliUse::companiesAndNumbers()
{
    const auto tenants = m_cli->run({u"tenant"_s, u"list"_s});
    QCOMPARE(tenants.exitCode, 0);
    QCOMPARE(tenants.json["tenants"_L1].toArray().size(), 1);
    QCOMPARE(tenants.json["tenants"_L1][0]["name"_L1].toString(), office);

    const auto accounts = m_cli->run({u"account"_s, u"list"_s, u"--tenant"_s, u"ESCRITÓRIO"_s});
    QCOMPARE(accounts.json["accounts"_L1][0]["accountSid"_L1].toString(),
             u"AC00000000000000000000000000000001"_s);
    const auto test = m_cli->run({u"account"_s, u"test"_s, u"--tenant"_s, office});
    QCOMPARE(test.exitCode, 0);
    QVERIFY(test.json["passed"_L1].toBool());
    QCOMPARE(test.json["steps"_L1].toArray().size(), 8);
    QVERIFY(!test.json["testedAt"_L1].toString().isEmpty());

    const auto senders = m_cli->run({u"sender"_s, u"list"_s, u"--tenant"_s, office});
    QCOMPARE(senders.json["senders"_L1][0]["number"_L1].toString(), u"+556730000000"_s);
    QCOMPARE(senders.json["senders"_L1][0]["channels"_L1].toArray(), (QJsonArray{u"whatsapp"_s, u"sms"_s}));
    QCOMPARE(senders.json["senders"_L1][0]["testedAt"_L1], test.json["testedAt"_L1]);
    QVERIFY(senders.json["senders"_L1][0]["passed"_L1].toBool());
}

void TestCliUse::aNumberIsPaused()
{
    const QStringList ofNumber{u"--tenant"_s, office, u"--number"_s, u"(67) 3000-0000"_s};
    const auto paused = m_cli->run(QStringList{u"sender"_s, u"pause"_s} + ofNumber);
    QCOMPARE(paused.exitCode, 0);
    QVERIFY(paused.json["paused"_L1].toBool());
    const auto resumed = m_cli->run(QStringList{u"sender"_s, u"resume"_s} + ofNumber);
    QCOMPARE(resumed.exitCode, 0);
    QVERIFY(!resumed.json["paused"_L1].toBool());
}

void TestCliUse::people()
{
    const auto added = m_cli->run({u"contact"_s, u"add"_s, u"--tenant"_s, office, u"--name"_s,
                                   u"Maria Souza"_s, u"--phone"_s, u"(67) 99955-0101"_s});
    QCOMPARE(added.exitCode, 0);
    const auto listed = m_cli->run({u"contact"_s, u"list"_s, u"--tenant"_s, office});
    QCOMPARE(listed.json["contacts"_L1].toArray().size(), 1);
    QCOMPARE(listed.json["contacts"_L1][0]["phone"_L1].toString(), maria);
    QCOMPARE(listed.json["contacts"_L1][0]["id"_L1], added.json["id"_L1]);
}

void TestCliUse::settings()
{
    QCOMPARE(m_cli->run({u"settings"_s, u"set"_s, u"language"_s, u"es"_s}).exitCode, 0);
    const auto listed = m_cli->run({u"settings"_s, u"list"_s});
    QCOMPARE(listed.exitCode, 0);
    QCOMPARE(listed.json["language"_L1].toString(), u"es"_s);
    QCOMPARE(listed.json["reconcileAfterSeconds"_L1].toString(), u"2"_s);
    QVERIFY(listed.json.size() >= 14);
}

void TestCliUse::whereFilesArePut()
{
    const QStringList at{u"--tenant"_s, office};
    const auto media = [&](const QStringList &words, const QByteArray &input = {}) {
        return m_cli->run(QStringList{u"media"_s} + words + at, input);
    };
    QVERIFY(media({u"status"_s}).json["kind"_L1].isNull());
    QCOMPARE(media({u"test"_s}).json["error"_L1]["reason"_L1].toString(), u"media-no-place"_s);
    QCOMPARE(media({u"set"_s, u"ftp"_s}).exitCode, 2);
    const auto open = media({u"set"_s, u"webdav"_s, u"--address"_s, u"http://a.example"_s,
                             u"--public-address"_s, u"https://a.example"_s});
    QCOMPARE(open.json["error"_L1]["reason"_L1].toString(), u"media-place-draft"_s);
    const auto s3
        = media({u"set"_s, u"s3"_s, u"--region"_s, u"sa-east-1"_s, u"--bucket"_s, u"boletos"_s, u"--key-id"_s,
                 u"AKIAIOSFODNN7EXAMPLE"_s, u"--path-style"_s, u"--days"_s, u"3"_s, u"--secret-stdin"_s},
                "segredo-de-teste\n");
    QVERIFY2(s3.exitCode == 0, s3.out.constData());
    QVERIFY(!s3.out.contains("segredo-de-teste"));
    QCOMPARE(s3.json["days"_L1].toInt(), 3);
    QCOMPARE(s3.json["fields"_L1]["path-style"_L1].toString(), u"1"_s);
    QVERIFY(!s3.json["works"_L1].toBool());
    QCOMPARE(media({u"set"_s, u"assets"_s, u"--account"_s, u"AC00000000000000000000000000000001"_s}).exitCode,
             0);
    const auto tested = media({u"test"_s});
    QVERIFY2(tested.exitCode == 0, tested.out.constData());
    QCOMPARE(tested.json["steps"_L1].toArray().size(), 7);
    QVERIFY(media({u"status"_s}).json["works"_L1].toBool());
    QVERIFY(m_cli->run({u"media"_s, u"files"_s}).json["files"_L1].toArray().isEmpty());
    QCOMPARE(media({u"set"_s, u"this-computer"_s}).exitCode, 0);
    QVERIFY(media({u"status"_s}).json["kind"_L1].isNull());
}

void TestCliUse::whoRunsACommandSaysSo()
{
    const auto reason
        = [](const CommandLine::Answer &answer) { return answer.json["error"_L1]["reason"_L1].toString(); };
    const QStringList tenants{u"tenant"_s, u"list"_s};
    const QStringList asAna{u"--as"_s, u"ana lima"_s, u"--pin-stdin"_s};
    const QStringList asRui{u"--as"_s, u"Rui"_s};
    const QStringList addRui{u"people"_s, u"add"_s, u"Rui"_s, u"--role"_s, u"see"_s};
    QCOMPARE(reason(m_cli->run(addRui)), u"last-administrator"_s); // the first one administers
    const auto ana = m_cli->run(
        {u"people"_s, u"add"_s, u"Ana Lima"_s, u"--role"_s, u"administer"_s, u"--new-pin-stdin"_s},
        "47 11 \n");
    QVERIFY2(ana.exitCode == 0, ana.out.constData());
    QVERIFY(!ana.out.contains("47 11"));

    const auto nameless = m_cli->run(tenants);
    QCOMPARE(nameless.exitCode, 1);
    QCOMPARE(reason(nameless), u"who-are-you"_s);
    QVERIFY(nameless.json["error"_L1]["advice"_L1].toString().contains(u"--as NAME"_s));
    const auto names = m_cli->run({u"people"_s, u"list"_s});
    QCOMPARE(names.json["people"_L1][0]["name"_L1].toString(), u"Ana Lima"_s);
    QCOMPARE(names.json["people"_L1][0]["role"_L1].toString(), u"administer"_s);
    QVERIFY(names.json["people"_L1][0]["hasPin"_L1].toBool());
    QCOMPARE(reason(m_cli->run({u"people"_s, u"add"_s, u"Eva"_s, u"--role"_s, u"administer"_s})),
             u"who-are-you"_s);

    QCOMPARE(reason(m_cli->run(QStringList{u"--as"_s, u"Ana Lima"_s} + tenants)), u"pin-not-given"_s);
    QCOMPARE(reason(m_cli->run(asAna + tenants)), u"pin-not-given"_s); // and nothing to read
    QCOMPARE(reason(m_cli->run(asAna + tenants, "0000\n")), u"pin-wrong"_s);
    QCOMPARE(reason(m_cli->run(asRui + tenants)), u"user-not-there"_s);
    QCOMPARE(m_cli->run(asAna + tenants, "47 11 \n").exitCode, 0);

    // the PIN first, then what the command itself reads
    QCOMPARE(m_cli->run(asAna + addRui, "47 11 \n").exitCode, 0);
    QCOMPARE(m_cli
                 ->run(asAna
                           + QStringList{u"account"_s, u"add"_s, u"--tenant"_s, office, u"--account-sid"_s,
                                         u"AC00000000000000000000000000000002"_s, u"--auth-token-stdin"_s},
                       "47 11 \nsimulatortoken000000000000000002\n")
                 .exitCode,
             0);
    QCOMPARE(m_cli->run(asRui + tenants).exitCode, 0); // he has no PIN and may see
    const int before = m_cli->created();
    const QStringList send{u"send"_s, u"text"_s, u"--tenant"_s,  office,
                           u"--to"_s, maria,     u"--message"_s, u"Oi"_s};
    QCOMPARE(reason(m_cli->run(asRui + send)), u"not-allowed"_s);
    QCOMPARE(reason(m_cli->run(asRui + QStringList{u"tenant"_s, u"add"_s, u"Outra"_s})), u"not-allowed"_s);
    QCOMPARE(m_cli->created(), before);
}

QTEST_GUILESS_MAIN(TestCliUse)
#include "tst_cliuse.moc"
