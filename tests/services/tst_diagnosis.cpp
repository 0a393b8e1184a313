// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/recovery/diagnosisservice.h"
#include "services/words/errortext.h"
#include "storage/messages/outboxrepository.h"
#include "support/simulatedoffice.h"

using namespace recado;
using namespace recado::test;

/// "Why did it not arrive?", asked of the simulated Twilio.
class TestDiagnosis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatArrivedPassesEverything();
    void outsideTheWindowIsSaid();
    void aLandlineIsSaid();
    void aRefusedKeyIsSaid();
    void anUnknownMessageIsNotThere();

private:
    static OutgoingItem failed(const SimulatedOffice &office, const QString &to, Channel channel, int code)
    {
        OutgoingItem item{.id = ItemId::create(),
                          .tenantId = office.tenant.id,
                          .senderId = office.sender.id,
                          .channel = channel,
                          .to = to,
                          .createdAt = office.app->clock().now()};
        item.parts.push_back({.id = PartId::create(),
                              .itemId = item.id,
                              .body = u"Bom dia"_s,
                              .state = PartState::Failed,
                              .errorCode = code,
                              .changedAt = item.createdAt});
        const auto added = await(office.app->database().run(
            [item](const auto &db) { return storage::OutboxRepository(db).add(std::span(&item, 1)); }));
        if (!added)
            qFatal("not added: %s", qPrintable(added.error().detail));
        return item;
    }
    static DiagnosisLine line(const Diagnosis &diagnosis, DiagnosisCheck check)
    {
        const auto found = std::ranges::find(diagnosis.lines, check, &DiagnosisLine::check);
        if (found == diagnosis.lines.end())
            qFatal("no such line");
        return *found;
    }
};

void TestDiagnosis::whatArrivedPassesEverything()
{
    SimulatedOffice office;
    office.start(*office.app);
    const auto item = got(office.app->send().queue(office.boleto()));
    QVERIFY(office.becomes(item.id, 1, PartState::Read));
    const auto diagnosis = got(office.app->diagnosis().run(item.id));
    QCOMPARE(diagnosis.item.id, item.id);
    QCOMPARE(line(diagnosis, DiagnosisCheck::Message).verdict, TestVerdict::Passed);
    QVERIFY(!line(diagnosis, DiagnosisCheck::Message).value.isEmpty());
    QCOMPARE(line(diagnosis, DiagnosisCheck::Window).verdict, TestVerdict::Passed);
    QVERIFY(line(diagnosis, DiagnosisCheck::Window).until);
    QCOMPARE(line(diagnosis, DiagnosisCheck::Recipient).verdict, TestVerdict::Passed);
    QVERIFY(line(diagnosis, DiagnosisCheck::Number).verdict != TestVerdict::Failed);
    QVERIFY(!line(diagnosis, DiagnosisCheck::Balance).value.isEmpty());
}

void TestDiagnosis::outsideTheWindowIsSaid()
{
    SimulatedOffice office;
    const auto item = failed(office, u"+5567999550199"_s, Channel::WhatsApp, 63016);
    const auto diagnosis = got(office.app->diagnosis().run(item.id));
    QCOMPARE(line(diagnosis, DiagnosisCheck::Message).verdict, TestVerdict::Failed);
    const auto window = line(diagnosis, DiagnosisCheck::Window);
    QCOMPARE(window.verdict, TestVerdict::Failed);
    QVERIFY(!explainReason(window.reason).what.isEmpty());
}

void TestDiagnosis::aLandlineIsSaid()
{
    SimulatedOffice office;
    const auto item = failed(office, u"+556733330000"_s, Channel::Sms, 21614);
    const auto recipient = line(got(office.app->diagnosis().run(item.id)), DiagnosisCheck::Recipient);
    QCOMPARE(recipient.verdict, TestVerdict::Failed);
    QVERIFY(!explainReason(recipient.reason).what.isEmpty());
}

void TestDiagnosis::aRefusedKeyIsSaid()
{
    SimulatedOffice office;
    QVERIFY(await(office.app->directory().replaceSecret(office.account.id,
                                                        Secret("wrong-token-of-32-characters-000"))));
    const auto item = failed(office, maria, Channel::Sms, 20003);
    const auto number = line(got(office.app->diagnosis().run(item.id)), DiagnosisCheck::Number);
    QCOMPARE(number.verdict, TestVerdict::Failed);
    QVERIFY(number.error);
    QCOMPARE(number.error->kind, ErrorKind::Unauthorized);
}

void TestDiagnosis::anUnknownMessageIsNotThere()
{
    SimulatedOffice office;
    const auto diagnosis = await(office.app->diagnosis().run(ItemId::create()));
    QVERIFY(!diagnosis);
    QCOMPARE(diagnosis.error().reason, u"message-not-there"_s);
}

QTEST_GUILESS_MAIN(TestDiagnosis)
#include "tst_diagnosis.moc"
