// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/secrets/credentialtext.h"
#include "domain/secrets/secretscanner.h"
#include "domain/secrets/textentries.h"

#include <QTest>

using namespace recado;
using namespace Qt::Literals::StringLiterals;

namespace {

// Invented: the simulator's own and rows of one digit with a letter.
const QString ac = u"AC00000000000000000000000000000001"_s;
const QString otherAc = u"AC00000000000000000000000000000002"_s;
const QString sk = u"SK00000000000000000000000000000003"_s;
const QString mg = u"MG00000000000000000000000000000004"_s;
const QString va = u"VA00000000000000000000000000000005"_s;
const QString token = u"0123456789abcdef0123456789abcdef"_s;
const QString otherToken = u"deadbeefdeadbeefdeadbeefdeadbeef"_s;
const QString keySecret = u"aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0eF"_s;

QString filled(QString text)
{
    return text.replace("@AC2"_L1, otherAc)
        .replace("@AC"_L1, ac)
        .replace("@SK"_L1, sk)
        .replace("@MG"_L1, mg)
        .replace("@VA"_L1, va)
        .replace("@TOKEN2"_L1, otherToken)
        .replace("@TOKEN"_L1, token)
        .replace("@SECRET"_L1, keySecret);
}

/// "key3" for an SID that ends in 3, nothing for none.
QString ending(const QString &word, const QString &sid)
{
    return sid.isEmpty() ? QString() : word + sid.right(1);
}

/// Which of the secrets above it is.
QString nameOf(const Secret &secret)
{
    const QList<std::pair<QString, QString>> known{
        {QString(), {}}, {token, u"token"_s}, {otherToken, u"token2"_s}, {keySecret, u"secret"_s}};
    const auto same = std::ranges::find_if(
        known, [&secret](const auto &pair) { return pair.first.toUtf8() == secret.bytes(); });
    return same == known.end() ? u"WRONG"_s : same->second;
}

/// Everything that was found, as text.
QString printed(const CredentialText &found)
{
    QStringList lines;
    for (const FoundAccount &account : found.accounts) {
        QStringList parts{account.accountSid.right(1),
                          account.label,
                          nameOf(account.authToken),
                          ending(u"key"_s, account.apiKeySid),
                          nameOf(account.apiKeySecret),
                          ending(u"mg"_s, account.messagingServiceSid),
                          ending(u"va"_s, account.verifyServiceSid)};
        for (const FoundNumber &number : account.numbers)
            parts.append(number.number + (number.whatsApp ? u"w"_s : QString())
                         + (number.sms ? u"s"_s : QString()));
        parts.removeAll(QString());
        lines.append(parts.join(u' '));
    }
    return lines.join(u'\n');
}

} // namespace

class TestCredentialText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRead_data();
    void isRead();
    void foreignEntriesAreCounted();
    void githubIsKnown();
    void anIncompleteAccountSaysSo();
    void aSecretOfNobodyIsLeftOver();
    void filesAreDecoded_data();
    void filesAreDecoded();
    void anyTextIsSurvived();
    void secretsAreSeen_data();
    void secretsAreSeen();
    void innocentTextIsLeftAlone_data();
    void innocentTextIsLeftAlone();
};

void TestCredentialText::isRead_data() // NOLINT(readability-function-size): a table
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const QString &text, const QString &found) {
        QTest::newRow(name) << filled(text) << found;
    };
    row("plain", u"TWILIO_ACCOUNT_SID=@AC\nTWILIO_AUTH_TOKEN=@TOKEN\n"_s, u"1 token"_s);
    row("quotes, spaces, Windows lines",
        u"TWILIO_ACCOUNT_SID = \"@AC\"\r\nTWILIO_AUTH_TOKEN= '@TOKEN' \r\n"_s, u"1 token"_s);
    row("curly quotes of a document", u"TWILIO_ACCOUNT_SID=“@AC”\nTWILIO_AUTH_TOKEN=‘@TOKEN’"_s,
        u"1 token"_s);
    row("export and comments",
        u"# production\nexport TWILIO_ACCOUNT_SID=@AC # ours\n  export TWILIO_AUTH_TOKEN=\"@TOKEN\" # keep\n"
        "#TWILIO_AUTH_TOKEN=@TOKEN2\n"_s,
        u"1 token"_s);
    row("Windows prompts", u"set TWILIO_ACCOUNT_SID=@AC\nsetx TWILIO_AUTH_TOKEN @TOKEN"_s, u"1 token"_s);
    row("PowerShell", u"$env:TWILIO_ACCOUNT_SID = \"@AC\"; \n$Env:TWILIO_AUTH_TOKEN = '@TOKEN'"_s,
        u"1 token"_s);
    row("YAML", u"twilio:\n  account_sid: @AC\n  auth_token: '@TOKEN'\n"_s, u"1 token"_s);
    row("a compose file", u"environment:\n  - TWILIO_ACCOUNT_SID=@AC\n  - TWILIO_AUTH_TOKEN=@TOKEN\n"_s,
        u"1 token"_s);
    row("docker run", u"docker run -e TWILIO_ACCOUNT_SID=@AC -e TWILIO_AUTH_TOKEN=@TOKEN image"_s,
        u"1 token"_s);
    row("JSON", u"{\n  \"accountSid\": \"@AC\",\n  \"authToken\": \"@TOKEN\"\n}\n"_s, u"1 token"_s);
    row("JSON in one line", u"{\"twilio\":{\"accountSid\":\"@AC\",\"authToken\":\"@TOKEN\"}}"_s,
        u"1 token"_s);
    row("JavaScript", u"const accountSid = '@AC';\nconst authToken = '@TOKEN'; // old"_s, u"1 token"_s);
    row("the console's page", u"Account SID\n@AC\nAuth Token\n@TOKEN\n"_s, u"1 token"_s);
    row("a mail", u"Account SID: @AC\nAuth Token: @TOKEN\nBom dia!"_s, u"1 token"_s);
    row("curl", u"curl https://api.twilio.com/2010-04-01 -u @AC:@TOKEN"_s, u"1 token"_s);
    row("an address", u"TWILIO_URL=https://@AC:@TOKEN@api.twilio.com"_s, u"1 token"_s);
    row("key and secret", u"TWILIO_ACCOUNT_SID=@AC\nTWILIO_API_KEY=@SK\nTWILIO_API_SECRET=@SECRET"_s,
        u"1 key3 secret"_s);
    row("key and secret, other names",
        u"TWILIO_ACCOUNT_SID=@AC\nTWILIO_API_KEY_SID=@SK\nTWILIO_API_KEY_SECRET=@SECRET"_s,
        u"1 key3 secret"_s);
    row("everything",
        u"TWILIO_ACCOUNT_SID=@AC\nTWILIO_AUTH_TOKEN=@TOKEN\nTWILIO_VERIFY_SID=@VA\n"
        "TWILIO_MESSAGING_SERVICE_SID=@MG\nTWILIO_PHONE_NUMBER=+55 67 3000-0000\n"
        "TWILIO_WHATSAPP_NUMBER=whatsapp:+556730000000\n"_s,
        u"1 token mg4 va5 +556730000000ws"_s);
    row("from", u"TWILIO_ACCOUNT_SID=@AC\nTWILIO_AUTH_TOKEN=@TOKEN\nTWILIO_FROM=whatsapp:+14155238886"_s,
        u"1 token +14155238886w"_s);
    row("public prefixes", u"NEXT_PUBLIC_TWILIO_ACCOUNT_SID=@AC\nTWILIO_AUTH_TOKEN=@TOKEN"_s, u"1 token"_s);
    row("numbered accounts",
        u"TWILIO_ACCOUNT_SID_1=@AC\nTWILIO_AUTH_TOKEN_1=@TOKEN\nTWILIO_ACCOUNT_SID_2=@AC2\n"
        "TWILIO_AUTH_TOKEN_2=@TOKEN2\n"_s,
        u"1 1 token\n2 2 token2"_s);
    row("named accounts",
        u"TWILIO_ESCOLA_ACCOUNT_SID=@AC\nCLINICA_TWILIO_ACCOUNT_SID=@AC2\nTWILIO_ESCOLA_AUTH_TOKEN=@TOKEN\n"
        "CLINICA_TWILIO_AUTH_TOKEN=@TOKEN2\n"_s,
        u"1 ESCOLA token\n2 CLINICA token2"_s);
    row("blocks one after the other",
        u"TWILIO_ACCOUNT_SID=@AC\nTWILIO_AUTH_TOKEN=@TOKEN\n\nTWILIO_ACCOUNT_SID=@AC2\nTWILIO_AUTH_TOKEN=@TOKEN2\n"_s,
        u"1 token\n2 token2"_s);
    row("blocks, token first",
        u"TWILIO_AUTH_TOKEN=@TOKEN\nTWILIO_ACCOUNT_SID=@AC\nTWILIO_AUTH_TOKEN=@TOKEN2\nTWILIO_ACCOUNT_SID=@AC2\n"_s,
        u"1 token\n2 token2"_s);
    row("twice the same is one",
        u"TWILIO_ACCOUNT_SID=@AC\nTWILIO_AUTH_TOKEN=@TOKEN\nTWILIO_ACCOUNT_SID=@AC\n"_s, u"1 token"_s);
    row("a token with a name of its own", u"TWILIO_ACCOUNT_SID=@AC\nTWILIO_LIVE_AUTH_TOKEN=@TOKEN"_s,
        u"1 token"_s);
    row("an example file", u"TWILIO_ACCOUNT_SID=@AC\nTWILIO_AUTH_TOKEN=your_auth_token_goes_here\n"_s,
        u"1"_s);
    row("an example of x",
        u"TWILIO_ACCOUNT_SID=ACxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\nTWILIO_AUTH_TOKEN=@TOKEN\n"_s, u""_s);
    row("another provider", u"TWILIO_ACCOUNT_SID=@AC\nSTRIPE_API_SECRET=@SECRET\nSLACK_AUTH_TOKEN=@TOKEN2"_s,
        u"1"_s);
    row("to whom is no number of ours", u"TWILIO_ACCOUNT_SID=@AC\nTWILIO_TO_NUMBER=+5567999550101"_s, u"1"_s);
    row("nothing", u""_s, u""_s);
}

void TestCredentialText::isRead()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    QCOMPARE(printed(readCredentials(text)), found);
}

void TestCredentialText::foreignEntriesAreCounted()
{
    const auto found = readCredentials(filled(
        u"TWILIO_ACCOUNT_SID=@AC\nTWILIO_AUTH_TOKEN=@TOKEN\nDATABASE_URL=postgres://x\nPORT=8080\n"_s));
    QCOMPARE(found.foreignEntries, 2);
    QCOMPARE(readCredentials(filled(u"TWILIO_ACCOUNT_SID=@AC\n# DEBUG=1\nTWILIO_AUTH_TOKEN=@TOKEN"_s))
                 .foreignEntries,
             0);
}

void TestCredentialText::githubIsKnown()
{
    const QString github = u"ghp_00000000000000000000aB"_s;
    const auto found = readCredentials(u"GITHUB_TOKEN=%1\nGITHUB_REPOSITORY=escola/avisos\n"_s.arg(github));
    QCOMPARE(found.githubToken.bytes(), github.toUtf8());
    QCOMPARE(found.foreignEntries, 2); // both are of another program: the file is not ours to delete
    QVERIFY(!found.isEmpty());
    QCOMPARE(readCredentials(u"GH_PAT="_s + github).githubToken.bytes(), github.toUtf8());
    QVERIFY(readCredentials(u"GITHUB_TOKEN=your_token"_s).isEmpty());
}

void TestCredentialText::anIncompleteAccountSaysSo()
{
    const auto found = readCredentials(filled(u"TWILIO_ACCOUNT_SID=@AC\nTWILIO_API_KEY=@SK"_s));
    QCOMPARE(found.accounts.size(), 1U);
    QVERIFY(!found.accounts.front().isComplete());
    QVERIFY(!found.hasLeftOver);
}

void TestCredentialText::aSecretOfNobodyIsLeftOver()
{
    const auto found = readCredentials(
        filled(u"TWILIO_A_ACCOUNT_SID=@AC\nTWILIO_B_ACCOUNT_SID=@AC2\nTWILIO_AUTH_TOKEN=@TOKEN"_s));
    QCOMPARE(found.accounts.size(), 2U);
    QVERIFY(found.hasLeftOver);
    QVERIFY(!found.accounts.front().isComplete());
}

void TestCredentialText::filesAreDecoded_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("UTF-8") << "SENHA=ção"_ba << u"SENHA=ção"_s;
    QTest::newRow("UTF-8 with its mark") << "\xef\xbb\xbf"
                                            "A=1"_ba
                                         << u"A=1"_s;
    QTest::newRow("UTF-16 of Notepad") << QByteArray("\xff\xfe"
                                                     "A\0=\0"
                                                     "1\0",
                                                     8)
                                       << u"A=1"_s;
    QTest::newRow("UTF-16, other end first") << QByteArray("\xfe\xff"
                                                           "\0A\0=\0"
                                                           "1",
                                                           8)
                                             << u"A=1"_s;
    QTest::newRow("Latin-1") << "N=\xe7\xe3o"_ba << u"N=ção"_s;
    QTest::newRow("nothing") << QByteArray() << QString();
}

void TestCredentialText::filesAreDecoded()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(decodeText(bytes), text);
}

void TestCredentialText::anyTextIsSurvived()
{
    const QStringList odd{u"=\n=:\n\"\n'\n{{{{,,,:::"_s,   u"\"TWILIO_AUTH_TOKEN\": \""_s,
                          QString(200'000, u'='),          QString(100'000, u'"'),
                          u"A="_s.repeated(50'000),        u"Auth Token"_s,
                          QString(QChar(0xd800)) + u"=x"_s};
    for (const QString &text : odd) {
        QVERIFY(readCredentials(text).isEmpty());
        QVERIFY(findSecrets(text).empty());
    }
}

void TestCredentialText::secretsAreSeen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<SecretKind>("kind");
    const auto row
        = [](const char *name, const QString &before, const QString &secret, const QString &after,
             SecretKind kind) { QTest::newRow(name) << before + secret + after << secret << kind; };
    row("a token", u"segue o token: "_s, token, u" abraço"_s, SecretKind::TwilioSecret);
    row("a key's secret", u"secret="_s, keySecret, u""_s, SecretKind::TwilioSecret);
    row("GitHub", u"use "_s, u"ghp_00000000000000000000aB"_s, u"."_s, SecretKind::GithubToken);
    row("AWS", u""_s, u"AKIA"_s + QString(16, u'0'), u" x"_s, SecretKind::CloudKey);
    row("Slack", u""_s, u"xoxb-000000000000-abc"_s, u""_s, SecretKind::ChatToken);
    row("Stripe", u""_s, u"sk_live_0000000000"_s, u""_s, SecretKind::PaymentKey);
    row("a web token", u"Bearer "_s, u"eyJhbGciOiJI.eyJzdWIiOiIx.c2ln"_s, u""_s, SecretKind::WebToken);
    row("an address", u"postgres://mesa:"_s, u"segredo1"_s, u"@db.example/x"_s, SecretKind::Password);
    row("a password", u"a senha: "_s, u"abacaxi7"_s, u" ok"_s, SecretKind::Password);
    row("a private key", u""_s, u"-----BEGIN RSA PRIVATE KEY-----\nMII\n-----END RSA PRIVATE KEY-----"_s,
        u"\n"_s, SecretKind::PrivateKey);
}

void TestCredentialText::secretsAreSeen()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    QFETCH(SecretKind, kind);
    const auto found = findSecrets(text);
    QCOMPARE(found.size(), 1U);
    QCOMPARE(text.mid(found.front().start, found.front().length), secret);
    QCOMPARE(found.front().kind, kind);
}

void TestCredentialText::innocentTextIsLeftAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a message") << u"Bom dia, Maria! Segue o boleto de maio, vence dia 10."_s;
    QTest::newRow("a boleto line") << u"00190000090312345678901234567890190000000015000"_s;
    QTest::newRow("digits") << QString(32, u'1');
    QTest::newRow("sids") << filled(u"@AC @SK @MG"_s);
    QTest::newRow("a uuid") << u"0c0f2d1e-1111-4987-8765-551198765432"_s;
    QTest::newRow("a link") << u"https://example.com/boletos/2026?id=123"_s;
    QTest::newRow("talk of a password") << u"Esqueceu a senha? Peça outra."_s;
}

void TestCredentialText::innocentTextIsLeftAlone()
{
    QFETCH(QString, text);
    QVERIFY(findSecrets(text).empty());
}

QTEST_APPLESS_MAIN(TestCredentialText)
#include "tst_credentialtext.moc"
