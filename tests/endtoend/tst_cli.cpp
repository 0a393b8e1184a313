// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandline.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace recado::test;

namespace {

const QString office = u"Escritório"_s;
const QString maria = u"+5567999550101"_s;
const QString slip = QStringLiteral(RECADO_FIXTURES "/boleto/pdfs/d01-bb-reportlab.pdf");

QStringList keysOf(const QJsonValue &value)
{
    QStringList keys = value.toObject().keys();
    keys.sort();
    return keys;
}

QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}

} // namespace

/// Every command of the real recado-cli with --json, against the real simulator.
class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_cli.reset(); }
    void aTextIsSent();
    void anSmsIsSent();
    void aPdfIsSent();
    void aBoletoIsSent();
    void aDryRunSendsNothing();
    void aFailedMessageIsOne();
    void messagesAreListedByState();
    void sync();
    void boletoAndCheckNeedNoFolder();
    void sendWaitsForTheOtherProgram();
    void noSecretIsSaid();
    void lettersForPeople();

private:
    CommandLine::Answer send(const QStringList &words) const
    {
        return m_cli->run(QStringList{u"send"_s} + words + QStringList{u"--tenant"_s, office});
    }
    void verifyShape(const QJsonObject &document) const;

    std::unique_ptr<CommandLine> m_cli;
};

void TestCli::initTestCase()
{
    m_cli = std::make_unique<CommandLine>();
    m_cli->makeOffice();
}

/// The document that other programs read.
void TestCli::verifyShape(const QJsonObject &document) const
{
    static const QStringList states{u"queued"_s,     u"sent"_s,      u"delivered"_s,
                                    u"read"_s,       u"failed"_s,    u"no-receipt"_s,
                                    u"maybe-sent"_s, u"cancelled"_s, u"scheduled"_s};
    const QJsonArray items = document["items"_L1].toArray();
    QVERIFY(!items.isEmpty());
    for (const auto &item : items) {
        QCOMPARE(keysOf(item),
                 sorted({u"id"_s, u"kind"_s, u"to"_s, u"channel"_s, u"state"_s, u"createdAt"_s,
                         u"scheduledFor"_s, u"scheduledAt"_s, u"parts"_s}));
        QVERIFY((QStringList{u"text"_s, u"pdf"_s, u"boleto"_s}).contains(item["kind"_L1].toString()));
        QVERIFY((QStringList{u"whatsapp"_s, u"sms"_s}).contains(item["channel"_L1].toString()));
        QVERIFY(states.contains(item["state"_L1].toString()));
        QVERIFY(item["to"_L1].toString().startsWith(u'+'));
        static const QRegularExpression utc(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"_s);
        QVERIFY2(utc.match(item["createdAt"_L1].toString()).hasMatch(),
                 qPrintable(item["createdAt"_L1].toString()));
        const QJsonArray parts = item["parts"_L1].toArray();
        for (const auto &part : parts) {
            QCOMPARE(keysOf(part),
                     sorted({u"kind"_s, u"text"_s, u"state"_s, u"sid"_s, u"errorCode"_s, u"reason"_s,
                             u"needsPerson"_s, u"evidence"_s}));
            QVERIFY((QStringList{u"text"_s, u"pdf"_s}).contains(part["kind"_L1].toString()));
            QVERIFY(states.contains(part["state"_L1].toString()));
            QVERIFY(part["errorCode"_L1].isNull() || part["errorCode"_L1].isDouble());
            QVERIFY(part["sid"_L1].isNull() || part["sid"_L1].toString().size() == 34);
        }
    }
}

void TestCli::aTextIsSent()
{
    const int before = m_cli->created();
    const auto sent = send({u"text"_s, u"--to"_s, u"67 99955-0101"_s, u"--message"_s, u"Olá & até já + 1"_s,
                            u"--wait"_s, u"read"_s});
    QCOMPARE(sent.exitCode, 0);
    verifyShape(sent.json);
    const QJsonObject item = sent.json["items"_L1][0].toObject();
    QCOMPARE(item["kind"_L1].toString(), u"text"_s);
    QCOMPARE(item["to"_L1].toString(), maria);
    QCOMPARE(item["state"_L1].toString(), u"read"_s);
    QCOMPARE(m_cli->created(), before + 1);

    const auto shown = m_cli->run({u"messages"_s, u"show"_s, item["id"_L1].toString()});
    QCOMPARE(shown.exitCode, 0);
    QCOMPARE(shown.json["items"_L1][0], QJsonValue(item));
    QVERIFY(shown.json["timeline"_L1].toArray().size() >= 4);
    QCOMPARE(keysOf(shown.json["timeline"_L1][0]), sorted({u"at"_s, u"part"_s, u"state"_s, u"detail"_s}));
}

void TestCli::anSmsIsSent()
{
    const auto sent = send({u"text"_s, u"--to"_s, u"+5567999550102"_s, u"--message"_s, u"Lembrete"_s,
                            u"--channel"_s, u"sms"_s, u"--wait"_s, u"read"_s}); // on SMS: delivered
    QCOMPARE(sent.exitCode, 0);
    QCOMPARE(sent.json["items"_L1][0]["channel"_L1].toString(), u"sms"_s);
    QCOMPARE(sent.json["items"_L1][0]["state"_L1].toString(), u"delivered"_s);
}

void TestCli::aPdfIsSent()
{
    const auto sent = send({u"pdf"_s, u"--to"_s, maria, u"--file"_s, slip});
    QCOMPARE(sent.exitCode, 0);
    verifyShape(sent.json);
    const QJsonObject item = sent.json["items"_L1][0].toObject();
    QCOMPARE(item["parts"_L1].toArray().size(), 1);
    QCOMPARE(item["parts"_L1][0]["kind"_L1].toString(), u"pdf"_s);
    const QJsonObject there = m_cli->simulator(u"messages?sid="_s + item["parts"_L1][0]["sid"_L1].toString());
    QFile file(slip);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(
        there["messages"_L1][0]["media"_L1][0]["sha256"_L1].toString(),
        QString::fromLatin1(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex()));
}

void TestCli::aBoletoIsSent()
{
    const int before = m_cli->created();
    const auto sent = send({u"boleto"_s, u"--to"_s, maria, u"--file"_s, slip, u"--override"_s,
                            u"conferido com o banco"_s, u"--wait"_s, u"delivered"_s});
    QCOMPARE(sent.exitCode, 0);
    verifyShape(sent.json);
    const QJsonArray parts = sent.json["items"_L1][0]["parts"_L1].toArray();
    QCOMPARE(parts.size(), 2);
    QCOMPARE(parts[0]["kind"_L1].toString(), u"text"_s);
    QCOMPARE(parts[1]["kind"_L1].toString(), u"pdf"_s);
    QCOMPARE(m_cli->created(), before + 2);
}

void TestCli::aDryRunSendsNothing()
{
    const int before = m_cli->created();
    const auto count = m_cli->run({u"messages"_s, u"list"_s}).json["items"_L1].toArray().size();
    const auto dry = send({u"boleto"_s, u"--to"_s, u"67 99955-0101"_s, u"--file"_s, slip, u"--override"_s,
                           u"conferido com o banco"_s, u"--dry-run"_s});
    QCOMPARE(dry.exitCode, 0);
    verifyShape(dry.json);
    QVERIFY(dry.json["dryRun"_L1].toBool());
    QVERIFY(!dry.json["text"_L1].toString().isEmpty());
    QCOMPARE(dry.json["items"_L1][0]["to"_L1].toString(), maria);
    const auto refused
        = send({u"text"_s, u"--to"_s, u"+5567999550199"_s, u"--message"_s, u"Oi"_s, u"--dry-run"_s});
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.json["error"_L1]["reason"_L1].toString(), u"window-closed"_s);
    QCOMPARE(m_cli->created(), before);
    QCOMPARE(m_cli->run({u"messages"_s, u"list"_s}).json["items"_L1].toArray().size(), count);
}

void TestCli::aFailedMessageIsOne()
{
    const QString noWhatsApp = u"+5567955563003"_s;
    m_cli->wroteToUs(noWhatsApp);
    const auto sent = send({u"text"_s, u"--to"_s, noWhatsApp, u"--message"_s, u"Oi"_s});
    QCOMPARE(sent.exitCode, 1);
    verifyShape(sent.json);
    QCOMPARE(sent.json["items"_L1][0]["state"_L1].toString(), u"failed"_s);
    QCOMPARE(sent.json["items"_L1][0]["parts"_L1][0]["errorCode"_L1].toInt(), 63003);
}

void TestCli::messagesAreListedByState()
{
    const auto all = m_cli->run({u"messages"_s, u"list"_s});
    QCOMPARE(all.exitCode, 0);
    verifyShape(all.json);
    const auto failed
        = m_cli->run({u"messages"_s, u"list"_s, u"--state"_s, u"failed"_s, u"--tenant"_s, office});
    QCOMPARE(failed.json["items"_L1].toArray().size(), 1);
    const auto one = m_cli->run({u"messages"_s, u"list"_s, u"--limit"_s, u"1"_s});
    QCOMPARE(one.json["items"_L1].toArray().size(), 1);
    QCOMPARE(one.json["items"_L1][0], all.json["items"_L1][0]); // the newest
}

void TestCli::sync()
{
    const auto synced = m_cli->run({u"sync"_s});
    QCOMPARE(synced.exitCode, 0);
    QCOMPARE(keysOf(synced.json), sorted({u"queued"_s, u"unsure"_s}));
    QCOMPARE(synced.json["unsure"_L1].toInt(), 0);
}

void TestCli::boletoAndCheckNeedNoFolder()
{
    const auto read = m_cli->runExactly({u"--json"_s, u"boleto"_s, u"read"_s, slip});
    QCOMPARE(read.exitCode, 0);
    QCOMPARE(read.json["files"_L1][0]["slips"_L1].toArray().size(), 1);
    QCOMPARE(m_cli->runExactly({u"--json"_s, u"boleto"_s, u"read"_s, u"/nowhere.pdf"_s}).exitCode, 1);
    const auto good = m_cli->runExactly({u"check"_s, u"cpf"_s, u"529.982.247-25"_s, u"--json"_s});
    QCOMPARE(good.exitCode, 0);
    QVERIFY(QJsonDocument::fromJson(good.out).array()[0]["valid"_L1].toBool());
    const auto bad = m_cli->runExactly({u"--json"_s, u"check"_s, u"phone"_s}, "67 99955-0101\n12\n");
    QCOMPARE(bad.exitCode, 1);
    QCOMPARE(QJsonDocument::fromJson(bad.out).array().size(), 2);
}

void TestCli::sendWaitsForTheOtherProgram()
{
    const int before = m_cli->created();
    const auto first
        = m_cli->start({u"send"_s, u"text"_s, u"--tenant"_s, office, u"--to"_s, maria, u"--message"_s,
                        u"primeiro"_s, u"--undo"_s, u"2"_s, u"--wait"_s, u"read"_s});
    const auto second = send({u"text"_s, u"--to"_s, maria, u"--message"_s, u"segundo"_s});
    QCOMPARE(second.exitCode, 0);
    QVERIFY(first->waitForFinished(60'000));
    QCOMPARE(first->exitCode(), 0);
    QCOMPARE(m_cli->created(), before + 2);
}

void TestCli::noSecretIsSaid()
{
    const QByteArray token = "simulatortoken000000000000000001";
    const auto words = QStringList{u"account"_s,           u"add"_s,
                                   u"--tenant"_s,          office,
                                   u"--account-sid"_s,     u"AC00000000000000000000000000000001"_s,
                                   u"--auth-token-stdin"_s};
    const auto again = m_cli->run(words, token + '\n');
    QCOMPARE(again.exitCode, 1);
    QCOMPARE(again.json["error"_L1]["reason"_L1].toString(), u"account-exists"_s);
    QVERIFY(!again.out.contains(token) && !again.err.contains(token));
    const auto none = m_cli->run(words, "\n");
    QCOMPARE(none.exitCode, 1);
    QCOMPARE(none.json["error"_L1]["reason"_L1].toString(), u"no-secret-on-stdin"_s);
    QFile log(m_cli->path(u"recado.log"_s));
    QVERIFY(log.open(QIODevice::ReadOnly));
    QVERIFY(!log.readAll().contains(token));
}

void TestCli::lettersForPeople()
{
    QStringList words = m_cli->global();
    words.removeAll(u"--json"_s);
    const auto listed = m_cli->runExactly(words + QStringList{u"messages"_s, u"list"_s});
    QCOMPARE(listed.exitCode, 0);
    QVERIFY(listed.out.contains("This phone has no WhatsApp."));
    const auto refused
        = m_cli->runExactly(words + QStringList{u"account"_s, u"list"_s, u"--tenant"_s, u"Ninguém"_s});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.out.isEmpty());
    QVERIFY(refused.err.contains("There is no company with this name."));
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
