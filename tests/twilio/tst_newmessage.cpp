// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/newmessage.h"

#include <QTest>

using namespace recado;
using namespace recado::twilio;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(recado::twilio::NewMessage)

class TestNewMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAForm_data();
    void makesAForm();
    void refusesWhatCannotBeMeant_data();
    void refusesWhatCannotBeMeant();

private:
    static NewMessage text()
    {
        return {.channel = Channel::Sms, .from = u"+15005550006"_s, .to = u"+15005550010"_s, .body = u"oi"_s};
    }
    template<typename Change>
    static NewMessage with(Change change)
    {
        NewMessage message = text();
        change(message);
        return message;
    }
};

void TestNewMessage::makesAForm_data()
{
    QTest::addColumn<NewMessage>("message");
    QTest::addColumn<QByteArray>("form");
    QTest::newRow("SMS") << text() << "To=%2B15005550010&From=%2B15005550006&Body=oi"_ba;
    QTest::newRow("WhatsApp PDF") << with([](NewMessage &m) {
        m.channel = Channel::WhatsApp;
        m.body.clear();
        m.mediaUrls = {QUrl(u"https://example.com/a b.pdf"_s)};
    }) << "To=whatsapp%3A%2B15005550010&From=whatsapp%3A%2B15005550006&MediaUrl=https%3A%2F%2Fexample.com%2Fa%2520b.pdf"_ba;
    QTest::newRow("MMS with two media") << with([](NewMessage &m) {
        m.mediaUrls = {QUrl(u"https://example.com/1"_s), QUrl(u"https://example.com/2"_s)};
    }) << "To=%2B15005550010&From=%2B15005550006&Body=oi&MediaUrl=https%3A%2F%2Fexample.com%2F1&MediaUrl=https%3A%2F%2Fexample.com%2F2"_ba;
    QTest::newRow("service, template, callback, validity")
        << with([](NewMessage &m) {
               m.from.clear();
               m.body.clear();
               m.messagingServiceSid = u"MG1"_s;
               m.contentSid = u"HX1"_s;
               m.contentVariables = {{u"1"_s, u"Bruna"_s}};
               m.statusCallback = QUrl(u"https://example.com/cb?ref=1"_s);
               m.validityPeriod = 4h;
           })
        << "To=%2B15005550010&MessagingServiceSid=MG1&ContentSid=HX1&ContentVariables=%7B%221%22%3A%22Bruna%"
           "22%7D"
           "&StatusCallback=https%3A%2F%2Fexample.com%2Fcb%3Fref%3D1&ValidityPeriod=14400"_ba;
}

void TestNewMessage::makesAForm()
{
    QFETCH(NewMessage, message);
    QFETCH(QByteArray, form);
    const auto made = toForm(message);
    QVERIFY(made);
    QCOMPARE(made->encoded(), form);
}

void TestNewMessage::refusesWhatCannotBeMeant_data()
{
    QTest::addColumn<NewMessage>("message");
    const auto row = [](const char *name, auto change) { QTest::newRow(name) << with(change); };
    row("no recipient", [](NewMessage &m) { m.to.clear(); });
    row("national number", [](NewMessage &m) { m.to = u"1150050010"_s; });
    row("address for a number", [](NewMessage &m) { m.to = u"whatsapp:+15005550010"_s; });
    row("number with a space", [](NewMessage &m) { m.to = u"+1500 5550010"_s; });
    row("number with a line end", [](NewMessage &m) { m.to = u"+15005550010\n"_s; });
    row("other digits", [](NewMessage &m) { m.to = u"+١٥٠٠٥٥٥٠٠١٠"_s; });
    row("no sender", [](NewMessage &m) { m.from.clear(); });
    row("nothing to say", [](NewMessage &m) { m.body.clear(); });
    row("local file", [](NewMessage &m) { m.mediaUrls = {QUrl::fromLocalFile(u"/tmp/a.pdf"_s)}; });
    row("two media for WhatsApp", [](NewMessage &m) {
        m.channel = Channel::WhatsApp;
        m.mediaUrls = {QUrl(u"https://example.com/1"_s), QUrl(u"https://example.com/2"_s)};
    });
    row("eleven media",
        [](NewMessage &m) { m.mediaUrls = std::vector<QUrl>(11, QUrl(u"https://example.com/1"_s)); });
    row("validity of a day", [](NewMessage &m) { m.validityPeriod = 24h; });
}

void TestNewMessage::refusesWhatCannotBeMeant()
{
    QFETCH(NewMessage, message);
    const auto made = toForm(message);
    QVERIFY(!made);
    QCOMPARE(int(made.error().kind), int(ErrorKind::Invalid));
    QVERIFY(!made.error().mayHaveHappened);
}

QTEST_GUILESS_MAIN(TestNewMessage)
#include "tst_newmessage.moc"
