// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/boleto/payeeservice.h"
#include "storage/settings/auditrepository.h"
#include "support/simulatedoffice.h"

#include <QSignalSpy>

using namespace recado;
using namespace recado::test;

/// Whose boletos a company sends.
class TestPayees : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsLetInIsKnownAndAudited();
    void onlyARealDocumentWithANameAndAReason();
    void whoWasSentForStaysKnown();
    void aTypedFieldIsKeptAndTheFilesOwnHashStays();

private:
    static QStringList audited(SimulatedOffice &office)
    {
        const auto entries = got(
            office.app->database().run([](const auto &db) { return storage::AuditRepository(db).list(20); }));
        QStringList codes;
        for (const AuditEntry &entry : entries)
            codes.append(entry.what);
        return codes;
    }
};

void TestPayees::whoIsLetInIsKnownAndAudited()
{
    SimulatedOffice office;
    PayeeService &payees = office.app->payees();
    const QSignalSpy changed(&payees, &PayeeService::changed);
    QVERIFY(await(payees.allow(office.tenant.id, u"45.723.174/0001-10"_s, u" Outra  Empresa "_s,
                               u"Administradora nova"_s)));
    auto known = got(payees.list(office.tenant.id));
    QCOMPARE(known.size(), std::size_t{1});
    QCOMPARE(known.front().document, u"45723174000110"_s);
    QCOMPARE(known.front().name, u"Outra Empresa"_s);
    QCOMPARE(known.front().reason, u"Administradora nova"_s);
    QVERIFY(!known.front().addedBy.isEmpty());
    QVERIFY(!known.front().learned);
    QVERIFY(audited(office).contains(u"payee-allowed"_s));

    QVERIFY(await(payees.forget(office.tenant.id, u"45723174000110"_s)));
    QVERIFY(got(payees.list(office.tenant.id)).empty());
    QVERIFY(audited(office).contains(u"payee-forgotten"_s));
    QCOMPARE(changed.count(), 2);
}

void TestPayees::onlyARealDocumentWithANameAndAReason()
{
    SimulatedOffice office;
    PayeeService &payees = office.app->payees();
    const auto reasonOf = [&](const QString &document, const QString &name, const QString &reason) {
        const auto refused = await(payees.allow(office.tenant.id, document, name, reason));
        return refused ? QString() : refused.error().reason;
    };
    QCOMPARE(reasonOf(u"45.723.174/0001-11"_s, u"Outra"_s, u"Nova"_s), u"payee-document"_s);
    QCOMPARE(reasonOf(u"45.723.174/0001-10"_s, u" "_s, u"Nova"_s), u"payee-name"_s);
    QCOMPARE(reasonOf(u"45.723.174/0001-10"_s, u"Outra"_s, {}), u"payee-reason"_s);
    QVERIFY(got(payees.list(office.tenant.id)).empty());
    QVERIFY(!audited(office).contains(u"payee-allowed"_s));
}

void TestPayees::whoWasSentForStaysKnown()
{
    SimulatedOffice office;
    SendRequest request = office.boleto();
    request.slips = {{.line = u"00190000090312345678901234567890190000000015000"_s,
                      .payee = u"Condomínio Solar"_s,
                      .payeeDocument = u"11222333000181"_s}};
    request.undo = 60s;
    got(office.app->send().queue(request));
    const auto known = got(office.app->payees().list(office.tenant.id));
    QCOMPARE(known.size(), std::size_t{1});
    QVERIFY(known.front().learned);
    const auto forgotten = await(office.app->payees().forget(office.tenant.id, u"11222333000181"_s));
    QVERIFY(!forgotten);
    QVERIFY(forgotten.error().kind == ErrorKind::NotFound);
    QVERIFY2(!audited(office).contains(u"payee-forgotten"_s), "nothing happened");
}

void TestPayees::aTypedFieldIsKeptAndTheFilesOwnHashStays()
{
    qputenv("RECADO_READER", QByteArray(RECADO_BINARIES "/recado-reader"));
    SimulatedOffice office;
    BoletoService &boletos = office.app->boleto();
    const QString file = SimulatedOffice::slipFile();
    const BoletoCase read = got(boletos.open(office.tenant.id, file));
    QVERIFY(!read.slips.empty());
    const TypedField amount{.field = u"amount"_s, .text = u"12,34"_s};
    BoletoCase typed = got(boletos.correct(office.tenant.id, read, 0, amount, file));
    QCOMPARE(typed.slips.front().sent.amountCents, std::optional<qint64>(1234));
    QCOMPARE(typed.slips.front().sent.corrected, QStringList(u"amount"_s));
    QCOMPARE(typed.slips.front().sent.sourceSha256, read.slips.front().sent.sourceSha256);
    QVERIFY(!typed.slips.front().sent.sourceSha256.isEmpty());

    const TypedField payer{.field = u"payer"_s, .text = u"Ana Lima"_s};
    typed = got(boletos.correct(office.tenant.id, typed, 0, payer, file));
    QCOMPARE(typed.slips.front().sent.corrected, QStringList({u"amount"_s, u"payer"_s}));
    const TypedField nonsense{.field = u"due"_s, .text = u"amanhã"_s};
    const auto refused = await(boletos.correct(office.tenant.id, typed, 0, nonsense, file));
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, u"field-not-understood"_s);
}

QTEST_GUILESS_MAIN(TestPayees)
#include "tst_payees.moc"
