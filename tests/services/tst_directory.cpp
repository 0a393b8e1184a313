// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/session.h"
#include "services/words/errortext.h"
#include "storage/opendatabase.h"
#include "support/memorysecretstore.h"
#include "support/simulatedoffice.h"

#include <QSignalSpy>

using namespace recado;
using namespace recado::test;

/// Companies, accounts, numbers and people.
class TestDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsIncompleteIsNotSaved();
    void whatIsThereIsAConflict();
    void withoutAKeychainNothingIsSaved();
    void anAccountThatCannotBeSavedLeavesNoSecret();
    void peopleAreFoundByPhoneWithAndWithoutTheNinthDigit();
};

void TestDirectory::whatIsIncompleteIsNotSaved()
{
    SimulatedOffice office;
    auto &directory = office.app->directory();
    const auto tenant = await(directory.addTenant({.name = u"  "_s}));
    QVERIFY(!tenant);
    QCOMPARE(tenant.error().reason, u"tenant-draft"_s);
    const auto account
        = await(directory.addAccount({.tenantId = office.tenant.id, .sid = u"AC123"_s}, Secret("x")));
    QVERIFY(!account);
    QCOMPARE(account.error().reason, u"account-draft"_s);
    const auto sender = await(directory.addSender(
        {.tenantId = office.tenant.id, .accountId = office.account.id, .number = u"12"_s}));
    QVERIFY(!sender);
    QCOMPARE(sender.error().reason, u"sender-draft"_s);
    QCOMPARE(got(directory.tenants()).size(), 1U);
    QCOMPARE(got(directory.accounts(office.tenant.id)).size(), 1U);
    QCOMPARE(got(directory.senders(office.tenant.id)).size(), 1U);
}

void TestDirectory::whatIsThereIsAConflict()
{
    SimulatedOffice office;
    auto &directory = office.app->directory();
    const auto tenant = await(directory.addTenant({.name = u" imobiliária EXEMPLO "_s}));
    QVERIFY(!tenant);
    QCOMPARE(tenant.error().kind, ErrorKind::Conflict);
    QCOMPARE(tenant.error().reason, u"tenant-exists"_s);
    const auto account = await(directory.addAccount({.tenantId = office.tenant.id, .sid = office.account.sid},
                                                    SimulatedOffice::token()));
    QVERIFY(!account);
    QCOMPARE(account.error().reason, u"account-exists"_s);
    const auto sender = await(directory.addSender({.tenantId = office.tenant.id,
                                                   .accountId = office.account.id,
                                                   .number = u"whatsapp:+55 67 3000-0000"_s}));
    QVERIFY(!sender);
    QCOMPARE(sender.error().reason, u"sender-exists"_s);
}

void TestDirectory::withoutAKeychainNothingIsSaved()
{
    const EmptyTestDatabase place;
    auto database = storage::openDatabase(place.settings());
    QVERIFY(database);
    MemorySecretStore secrets;
    SystemClock clock;
    Session session(clock);
    DirectoryService directory(**database, secrets, clock, session);
    QSignalSpy changed(&directory, &DirectoryService::changed);
    const Tenant tenant = got(directory.addTenant({.name = u"Escola Exemplo"_s}));
    QCOMPARE(changed.count(), 1);
    for (const QString &reason : {u"keychain-missing"_s, u"keychain-locked"_s, u"keychain-refused"_s}) {
        secrets.failWith(Error{.kind = ErrorKind::Unavailable, .detail = {}, .reason = reason});
        const auto account = await(
            directory.addAccount({.tenantId = tenant.id, .sid = u"AC00000000000000000000000000000000"_s},
                                 Secret(QByteArray(32, 'x'))));
        QVERIFY(!account);
        QCOMPARE(account.error().kind, ErrorKind::Unavailable);
        QCOMPARE(account.error().reason, reason);
        QVERIFY(!explain(account.error()).what.isEmpty());
        QCOMPARE(got(directory.accounts(tenant.id)).size(), 0U);
    }
    QCOMPARE(changed.count(), 1);
}

void TestDirectory::anAccountThatCannotBeSavedLeavesNoSecret()
{
    const EmptyTestDatabase place;
    auto database = storage::openDatabase(place.settings());
    QVERIFY(database);
    MemorySecretStore secrets;
    SystemClock clock;
    Session session(clock);
    DirectoryService directory(**database, secrets, clock, session);
    const Tenant tenant = got(directory.addTenant({.name = u"Escola Exemplo"_s}));
    const AccountDraft draft{.tenantId = tenant.id, .sid = u"AC00000000000000000000000000000000"_s};
    QVERIFY(await(directory.addAccount(draft, Secret(QByteArray(32, 'x')))));
    QCOMPARE(secrets.calls(), 1);
    QVERIFY(!await(directory.addAccount(draft, Secret(QByteArray(32, 'y')))));
    QCOMPARE(secrets.calls(), 3); // written and taken back
}

void TestDirectory::peopleAreFoundByPhoneWithAndWithoutTheNinthDigit()
{
    SimulatedOffice office;
    auto &directory = office.app->directory();
    const Contact joao{.id = ContactId::create(),
                       .tenantId = office.tenant.id,
                       .name = u"João da Conceição"_s,
                       .phone = u"+5567999550102"_s,
                       .taxId = u"52998224725"_s,
                       .createdAt = office.app->clock().now()};
    QVERIFY(await(directory.addContacts({joao})));
    for (const QString &phone : {u"+5567999550102"_s, u"+556799550102"_s})
        QCOMPARE(got(directory.contactsByPhone(office.tenant.id, phone)).size(), 1U);
    QCOMPARE(got(directory.findContacts(office.tenant.id, u"CONCEICAO"_s, 5)).size(), 1U);
    QCOMPARE(got(directory.contactsByTaxId(office.tenant.id, u"52998224725"_s)).size(), 1U);
    const Tenant other = got(directory.addTenant({.name = u"Escola Exemplo"_s}));
    QCOMPARE(got(directory.contactsByPhone(other.id, joao.phone)).size(), 0U);
    QCOMPARE(got(directory.findContacts(other.id, u"João"_s, 5)).size(), 0U);
}

QTEST_GUILESS_MAIN(TestDirectory)
#include "tst_directory.moc"
