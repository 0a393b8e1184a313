// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/boleto/pagesplitter.h"
#include "services/boleto/slipguard.h"
#include "services/boleto/typedslip.h"
#include "storage/boleto/sliprepository.h"
#include "storage/settings/auditrepository.h"
#include "support/simulatedoffice.h"

#include <QFile>
#include <QStandardPaths>

using namespace recado;
using namespace recado::test;

/// What keeps a boleto from being sent twice or for somebody else's money.
class TestSlipGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHeaviestComesFirst();
    void aSecondSendAsksAndWhatWasTakenBackDoesNot();
    void anUnknownBeneficiaryIsStoppedUntilAReasonIsGiven();
    void somebodyElsesBoletoAsksFirst();
    void onlyAdministratorsPassARedStop();
    void aTypedLineIsASlip();
    void correctionsTakeTheirSignalsAlong();
    void pagesBecomeAFileOfTheirOwn();

private:
    static SentSlip slip(const QString &payeeDocument = u"11222333000181"_s)
    {
        return {.line = u"00190000090312345678901234567890190000000015000"_s,
                .payee = u"Condomínio Solar"_s,
                .payeeDocument = payeeDocument};
    }
    static SendRequest request(const SimulatedOffice &office, const SentSlip &slip)
    {
        SendRequest request = office.boleto();
        request.boletoLine = slip.line;
        request.slips = {slip};
        request.undo = 60s;
        return request;
    }
};

void TestSlipGuard::theHeaviestComesFirst()
{
    const QStringList codes{u"overdue"_s, u"payee-missing"_s, u"payee-unknown"_s};
    QCOMPARE(unanswered(codes, {}, false), QStringList({u"payee-unknown"_s, u"overdue"_s}));
    QCOMPARE(unanswered(codes, {u"overdue"_s, u"payee-unknown"_s}, false), QStringList(u"payee-unknown"_s));
    QCOMPARE(unanswered(codes, {}, true), QStringList());
}

void TestSlipGuard::aSecondSendAsksAndWhatWasTakenBackDoesNot()
{
    SimulatedOffice office;
    const auto first = got(office.app->send().queue(request(office, slip())));
    QVERIFY(got(office.app->send().undo(first.id)));
    const auto second = got(office.app->send().queue(request(office, slip())));
    QVERIFY(second.id != first.id);

    const auto third = await(office.app->send().queue(request(office, slip())));
    QVERIFY(!third);
    QCOMPARE(third.error().reason, QString(slipsignal::alreadySent));
    SendRequest again = request(office, slip());
    again.confirmed = {slipsignal::alreadySent, slipsignal::fileAlreadySent};
    const auto sent = got(office.app->send().queue(again));

    const auto kept = got(office.app->database().run(
        [id = sent.id](const auto &db) { return storage::SlipRepository(db).of(id); }));
    QCOMPARE(kept.size(), 1U);
    QVERIFY(kept.front().overridden.contains(slipsignal::alreadySent));
}

void TestSlipGuard::anUnknownBeneficiaryIsStoppedUntilAReasonIsGiven()
{
    SimulatedOffice office;
    got(office.app->send().queue(request(office, slip())));
    SentSlip strange = slip(u"45723174000110"_s);
    strange.line = u"00190000090312345678901234567890290000000016000"_s;
    SendRequest wanted = request(office, strange);
    wanted.confirmed = {slipsignal::payeeUnknown, slipsignal::fileAlreadySent};
    const auto refused = await(office.app->send().queue(wanted));
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, QString(slipsignal::payeeUnknown));

    wanted.overrideReason = u"Novo cliente, conferido por telefone"_s;
    const auto item = got(office.app->send().queue(wanted));

    const auto audit = got(
        office.app->database().run([](const auto &db) { return storage::AuditRepository(db).list(10); }));
    const auto entry = std::ranges::find(audit, u"boleto-overridden"_s, &AuditEntry::what);
    QVERIFY(entry != audit.end());
    QCOMPARE(entry->subject, item.id.toString());
    QVERIFY(entry->detail.contains(wanted.overrideReason));
    strange.line = u"00190000090312345678901234567890390000000017000"_s;
    SendRequest next = request(office, strange);
    next.confirmed = {slipsignal::fileAlreadySent};
    QVERIFY2(await(office.app->send().queue(next)), "the beneficiary is known now");
}

void TestSlipGuard::somebodyElsesBoletoAsksFirst()
{
    const QString hers = u"11144477735"_s;
    const QString his = u"52998224725"_s;
    QCOMPARE(recipientSignals({hers}, hers), QStringList());
    QCOMPARE(recipientSignals({his}, hers), QStringList(slipsignal::otherRecipient));
    QVERIFY2(recipientSignals({his, hers}, hers).isEmpty(), "a family shares a phone");
    QVERIFY2(recipientSignals({QString()}, hers).isEmpty(), "nobody knows whether it is hers");
    QVERIFY(recipientSignals({his}, {}).isEmpty());

    SimulatedOffice office;
    SentSlip marias = slip();
    marias.payerDocument = hers;
    SendRequest wanted = request(office, marias);
    got(office.app->directory().addContacts(std::vector{Contact{.id = ContactId::create(),
                                                                .tenantId = wanted.sender.tenantId,
                                                                .name = u"Rui Lima"_s,
                                                                .phone = wanted.to,
                                                                .taxId = his}}));
    const auto refused
        = await(office.app->send().queue(wanted)); // nobody was chosen: the phone tells who it is
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, QString(slipsignal::otherRecipient));
    wanted.confirmed = {slipsignal::otherRecipient};
    got(office.app->send().queue(wanted));
}

void TestSlipGuard::onlyAdministratorsPassARedStop()
{
    SimulatedOffice office;
    got(office.app->send().queue(request(office, slip())));
    SentSlip strange = slip(u"45723174000110"_s);
    strange.line = u"00190000090312345678901234567890290000000016000"_s;
    SendRequest wanted = request(office, strange);
    wanted.confirmed = {slipsignal::fileAlreadySent};
    wanted.overrideReason = u"Conferido por telefone"_s;
    office.app->session().begin({.id = UserId::create(), .name = u"Rui"_s, .role = UserRole::Send});

    const auto refused = await(office.app->send().queue(wanted));
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, u"not-allowed"_s);
    const auto letIn = await(office.app->payees().allow(wanted.sender.tenantId, strange.payeeDocument,
                                                        u"Outra Empresa"_s, wanted.overrideReason));
    QVERIFY2(!letIn, "that would be a way round the stop");
    QCOMPARE(letIn.error().reason, u"not-allowed"_s);

    office.app->session().begin({.id = UserId::create(), .name = u"Ana"_s, .role = UserRole::Administer});
    got(office.app->send().queue(wanted));
    const auto audit = got(
        office.app->database().run([](const auto &db) { return storage::AuditRepository(db).list(10); }));
    const auto entry = std::ranges::find(audit, u"boleto-overridden"_s, &AuditEntry::what);
    QVERIFY(entry != audit.end());
    QCOMPARE(entry->who, u"Ana"_s);
}

void TestSlipGuard::aTypedLineIsASlip()
{
    const QDate today(2026, 11, 21);
    const auto typed = typedSlip(u"00190.00009 01234.567004 00000.101170 1 16560000074210"_s, today);
    QVERIFY(typed);
    QCOMPARE(typed->amountCents, std::optional<qint64>(74210));
    QCOMPARE(typed->bank, u"001"_s);
    QVERIFY(typed->due);
    QVERIFY(!typedSlip(u"00190.00009 01234.567004 00000.101170 1 16560000074211"_s, today));
    QVERIFY(!typedSlip(u"Bom dia"_s, today));
}

void TestSlipGuard::correctionsTakeTheirSignalsAlong()
{
    const QDate today(2026, 11, 21);
    documents::ReadSlip slip{.line = {}};
    slip.signalCodes = {u"printed-amount-differs"_s, u"printed-due-missing"_s};
    QVERIFY(correct(slip, u"amount"_s, u"R$ 1.234,56"_s, today));
    QCOMPARE(slip.amountCents, std::optional<qint64>(123456));
    QCOMPARE(slip.signalCodes, QStringList(u"printed-due-missing"_s));
    QVERIFY(correct(slip, u"due"_s, u"20/11/2026"_s, today));
    QCOMPARE(slip.signalCodes, QStringList(u"overdue"_s));
    const auto before = slip.amountCents;
    QVERIFY(!correct(slip, u"amount"_s, u"1,2,3"_s, today));
    QVERIFY(!correct(slip, u"amount"_s, u"0,00"_s, today));
    QVERIFY(!correct(slip, u"due"_s, u"31/02/2026"_s, today));
    QVERIFY(!correct(slip, u"colour"_s, u"red"_s, today));
    QCOMPARE(slip.amountCents, before);
    QCOMPARE(typedAmount(u"350"_s), std::optional<qint64>(35000));
    QCOMPARE(typedAmount(u"1234,5"_s), std::optional<qint64>());
}

void TestSlipGuard::pagesBecomeAFileOfTheirOwn()
{
    if (QStandardPaths::findExecutable(u"pdfseparate"_s).isEmpty())
        QSKIP("Poppler's tools are not installed");
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"one.pdf"_s);
    QVERIFY(await(splitPages(SimulatedOffice::slipFile(), {1}, target)));
    QFile made(target);
    QVERIFY(made.open(QIODevice::ReadOnly));
    QVERIFY(made.read(5) == "%PDF-");
    const auto beyond = await(splitPages(SimulatedOffice::slipFile(), {99}, target));
    QVERIFY(!beyond);
    QCOMPARE(beyond.error().reason, u"split-failed"_s);
}

QTEST_GUILESS_MAIN(TestSlipGuard)
#include "tst_slipguard.moc"
