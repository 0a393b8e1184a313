// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/secrets/credentialimport.h"
#include "services/words/errortext.h"
#include "support/simulatedoffice.h"

using namespace recado;
using namespace recado::test;

namespace {

const QString otherSid = u"AC00000000000000000000000000000002"_s;

QString env(const QString &sid, const QString &token, const QString &more = {})
{
    return u"TWILIO_ACCOUNT_SID=%1\nTWILIO_AUTH_TOKEN=%2\n%3"_s.arg(sid, token, more);
}

} // namespace

/// Keys out of a text that others could read, into the keychain.
class TestCredentialImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextBecomesAnAccountWithItsNumbers();
    void anAccountThatIsThereGetsTheNewSecret();
    void aWrongTokenKeepsNothing();
    void anIncompleteTextSaysSo();
    void filesAreReadAndDeleted();
    void whatIsNoFileOfKeysSaysSo();
};

void TestCredentialImport::aTextBecomesAnAccountWithItsNumbers()
{
    SimulatedOffice office;
    auto &import = office.app->credentialImport();
    const auto found = import.read(env(otherSid, u"simulatortoken000000000000000002"_s,
                                       u"TWILIO_WHATSAPP_NUMBER=whatsapp:+556730000009\n"_s));
    QCOMPARE(found.accounts.size(), 1U);
    const ImportedAccount imported = got(import.take(office.tenant.id, found.accounts.front()));
    QVERIFY(!imported.wasThere);
    QVERIFY(imported.account.secretWasOpen); // so that the window asks to replace it
    QCOMPARE(imported.senders.size(), 1U);
    QVERIFY(imported.senders.front().whatsApp && !imported.senders.front().sms);
    QCOMPARE(got(office.app->directory().accounts(office.tenant.id)).size(), 2U);
    QVERIFY(got(office.app->connectionTest().run(imported.account.id)).find(TestStep::Credentials)->verdict
            == TestVerdict::Passed);
}

void TestCredentialImport::anAccountThatIsThereGetsTheNewSecret()
{
    SimulatedOffice office;
    auto &import = office.app->credentialImport();
    const auto found = import.read(env(office.account.sid, u"simulatortoken000000000000000001"_s,
                                       u"TWILIO_PHONE_NUMBER=+556730000000\n"_s));
    const ImportedAccount imported = got(import.take(office.tenant.id, found.accounts.front()));
    QVERIFY(imported.wasThere);
    QCOMPARE(imported.account.id, office.account.id);
    QVERIFY(imported.account.secretWasOpen);
    QVERIFY(imported.senders.empty()); // the number is there already
}

void TestCredentialImport::aWrongTokenKeepsNothing()
{
    SimulatedOffice office;
    auto &import = office.app->credentialImport();
    const auto found = import.read(env(otherSid, u"wrong-token-00000000000000000000"_s));
    const auto imported = await(import.take(office.tenant.id, found.accounts.front()));
    QVERIFY(!imported);
    QCOMPARE(imported.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(got(office.app->directory().accounts(office.tenant.id)).size(), 1U);
}

void TestCredentialImport::anIncompleteTextSaysSo()
{
    SimulatedOffice office;
    auto &import = office.app->credentialImport();
    const auto found = import.read(u"TWILIO_ACCOUNT_SID="_s + otherSid);
    const auto imported = await(import.take(office.tenant.id, found.accounts.front()));
    QVERIFY(!imported);
    QCOMPARE(imported.error().reason, u"credentials-incomplete"_s);
    QVERIFY(!explain(imported.error()).advice.isEmpty());
}

void TestCredentialImport::filesAreReadAndDeleted()
{
    SimulatedOffice office;
    QTemporaryDir folder;
    const QString path = folder.filePath(u".env"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xef\xbb\xbf" + env(otherSid, u"simulatortoken000000000000000002"_s).toUtf8());
    file.close();
    const auto found = office.app->credentialImport().readFile(path);
    QVERIFY(found);
    QVERIFY(found->accounts.front().isComplete());
    QCOMPARE(found->foreignEntries, 0);
    QVERIFY(CredentialImport::deleteFile(path));
    QVERIFY(!QFile::exists(path));
    QCOMPARE(CredentialImport::deleteFile(path).error().reason, u"file-not-deleted"_s);
}

void TestCredentialImport::whatIsNoFileOfKeysSaysSo()
{
    SimulatedOffice office;
    QTemporaryDir folder;
    QCOMPARE(office.app->credentialImport().readFile(folder.filePath(u"none"_s)).error().reason,
             u"file-not-read"_s);
    QFile big(folder.filePath(u"big"_s));
    QVERIFY(big.open(QIODevice::WriteOnly) && big.resize(1'000'001));
    big.close();
    QCOMPARE(office.app->credentialImport().readFile(big.fileName()).error().reason, u"file-too-large"_s);
}

QTEST_GUILESS_MAIN(TestCredentialImport)
#include "tst_credentialimport.moc"
