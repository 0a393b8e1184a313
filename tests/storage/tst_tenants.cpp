// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tenants/accountrepository.h"
#include "storage/tenants/senderrepository.h"
#include "storage/tenants/tenantrepository.h"
#include "support/office.h"
#include "support/testdatabase.h"

#include <QTest>

#include <array>

using namespace recado;
using namespace recado::storage;
using namespace recado::test;

/// Companies, accounts and numbers: what belongs together is kept together.
class TestTenants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTenantComesBackAsItWas();
    void tenantsAreListedByName();
    void aNameIsThereOnce();
    void aTenantInUseCannotBeRemoved();
    void anAccountComesBackAsItWas();
    void anotherSecretIsNotedInOneStep();
    void aSidIsThereOncePerTenant();
    void aSenderComesBackAsItWas();
    void aPauseKeepsItsFirstReasonUntilItEnds();
    void aNumberWaitsForALimit();
    void aNumberIsThereOncePerAccount();
    void aSenderBelongsToItsAccountsTenant();
};

void TestTenants::aTenantComesBackAsItWas()
{
    const TestDatabase db;
    TenantRepository tenants(db.handle());
    Tenant tenant{.id = TenantId::create(),
                  .name = u"Condomínio Exemplo"_s,
                  .colour = u"#aa3366"_s,
                  .state = u"MS"_s,
                  .timeZone = u"America/Campo_Grande"_s,
                  .createdAt = morning};
    QVERIFY(tenants.add(std::span(&tenant, 1)));
    tenant.name = u"Condomínio Modelo"_s;
    QVERIFY(tenants.update(tenant));

    const auto found = tenants.find(tenant.id);

    QVERIFY(found && *found);
    QCOMPARE((*found)->name, tenant.name);
    QCOMPARE((*found)->colour, tenant.colour);
    QCOMPARE((*found)->state, tenant.state);
    QCOMPARE((*found)->timeZone, tenant.timeZone);
    QCOMPARE((*found)->createdAt, morning);
    QVERIFY(tenants.remove(tenant.id));
    QVERIFY(!*tenants.find(tenant.id));
    QCOMPARE(tenants.remove(tenant.id).error().kind, ErrorKind::NotFound);
    QCOMPARE(tenants.update(tenant).error().kind, ErrorKind::NotFound);
}

void TestTenants::tenantsAreListedByName()
{
    const TestDatabase db;
    TenantRepository tenants(db.handle());
    const std::array some{Tenant{.id = TenantId::create(), .name = u"escola"_s, .colour = u"#000000"_s},
                          Tenant{.id = TenantId::create(), .name = u"Água"_s, .colour = u"#000000"_s},
                          Tenant{.id = TenantId::create(), .name = u"Banca"_s, .colour = u"#000000"_s}};
    QVERIFY(tenants.add(some));
    QStringList names;
    const auto listed = tenants.list();
    QVERIFY(listed);
    for (const Tenant &tenant : *listed)
        names << tenant.name;
    QCOMPARE(names, (QStringList{u"Água"_s, u"Banca"_s, u"escola"_s}));
}

void TestTenants::aNameIsThereOnce()
{
    const TestDatabase db;
    TenantRepository tenants(db.handle());
    const std::array twins{
        Tenant{.id = TenantId::create(), .name = u"Imóveis São José"_s, .colour = u"#000000"_s},
        Tenant{.id = TenantId::create(), .name = u"IMOVEIS SAO JOSE"_s, .colour = u"#000000"_s}};
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"INSERT INTO tenants"_s));
    const auto outcome = tenants.add(twins);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Conflict);
    QCOMPARE(outcome.error().reason, u"already-there"_s);
    QVERIFY(tenants.list()->empty()); // none of the two
}

void TestTenants::aTenantInUseCannotBeRemoved()
{
    const TestDatabase db;
    const Office office(db.handle());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"DELETE FROM tenants"_s));
    const auto outcome = TenantRepository(db.handle()).remove(office.tenant.id);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::Conflict);
    QCOMPARE(outcome.error().reason, u"still-used"_s);
}

void TestTenants::anAccountComesBackAsItWas()
{
    const TestDatabase db;
    const Office office(db.handle());
    AccountRepository accounts(db.handle());
    Account account = office.account;
    account.credential = CredentialKind::ApiKey;
    account.testedAt = morning + 1h;
    account.testResult = u"{\"passed\":true}"_s;
    account.region = u"ie1"_s;
    QCOMPARE((*accounts.find(account.id))->testedAt, std::optional<Instant>());
    QCOMPARE((*accounts.find(account.id))->secretSetAt, std::optional<Instant>());
    QVERIFY(accounts.update(account));

    const auto listed = accounts.list(office.tenant.id);

    QVERIFY(listed);
    QCOMPARE(listed->size(), 1U);
    const Account &now = listed->front();
    QCOMPARE(now.tenantId, office.tenant.id);
    QCOMPARE(now.sid, account.sid);
    QCOMPARE(now.credential, CredentialKind::AuthToken); // only changeCredential() changes it
    QCOMPARE(now.testedAt, account.testedAt);
    QCOMPARE(now.testResult, account.testResult);
    QCOMPARE(now.region, u"ie1"_s);
    QVERIFY(accounts.list(TenantId::create())->empty());
    QCOMPARE(accounts.listAll()->size(), 1U);
}

void TestTenants::anotherSecretIsNotedInOneStep()
{
    const TestDatabase db;
    const Office office(db.handle());
    AccountRepository accounts(db.handle());
    const CredentialChange change{.credential = CredentialKind::ApiKey,
                                  .apiKeySid = u"SK00000000000000000000000000000000"_s,
                                  .setAt = morning + 2h,
                                  .wasOpen = true};
    QVERIFY(accounts.changeCredential(office.account.id, change));
    const Account keyed = **accounts.find(office.account.id);
    QCOMPARE(keyed.credential, CredentialKind::ApiKey);
    QCOMPARE(keyed.apiKeySid, change.apiKeySid);
    QCOMPARE(keyed.secretSetAt, std::optional(change.setAt));
    QVERIFY(keyed.secretWasOpen);
    QVERIFY(accounts.update(office.account)); // a test that began earlier ends
    QCOMPARE((*accounts.find(office.account.id))->secretSetAt, std::optional(change.setAt));
    QCOMPARE((*accounts.find(office.account.id))->credential, CredentialKind::ApiKey);
    QCOMPARE(accounts.changeCredential(AccountId::create(), change).error().kind, ErrorKind::NotFound);

    Account fresh = keyed;
    fresh.id = AccountId::create();
    fresh.sid = u"AC00000000000000000000000000000009"_s;
    QVERIFY(accounts.add(std::span(&fresh, 1)));
    QCOMPARE((*accounts.find(fresh.id))->secretSetAt, fresh.secretSetAt);
    QVERIFY((*accounts.find(fresh.id))->secretWasOpen);
}

void TestTenants::aSidIsThereOncePerTenant()
{
    const TestDatabase db;
    const Office office(db.handle());
    const Office neighbour(db.handle(), u"Escola Exemplo"_s); // with the same SID
    Account again = office.account;
    again.id = AccountId::create();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"INSERT INTO accounts"_s));
    QCOMPARE(AccountRepository(db.handle()).add(std::span(&again, 1)).error().kind, ErrorKind::Conflict);
    QCOMPARE(AccountRepository(db.handle()).listAll()->size(), 2U);
}

void TestTenants::aSenderComesBackAsItWas()
{
    const TestDatabase db;
    const Office office(db.handle());
    SenderRepository senders(db.handle());
    Sender sender = office.sender;
    sender.whatsApp = false;
    sender.paused = true;
    sender.messagingServiceSid = u"MG00000000000000000000000000000000"_s;
    sender.verifyServiceSid = u"VA00000000000000000000000000000000"_s;
    sender.sandboxJoin = u"join some-words"_s;
    sender.perMinute = 30;
    sender.testResult = u"not written by an edit"_s;
    QVERIFY(senders.noteTest(sender.id, morning + 1h, u"{}"_s));
    QVERIFY(senders.noteChecklist(sender.id, u"[]"_s));
    QVERIFY(senders.update(sender));
    const auto found = senders.find(sender.id);
    QVERIFY(found && *found);
    QCOMPARE((*found)->tenantId, office.tenant.id);
    QCOMPARE((*found)->accountId, office.account.id);
    QCOMPARE((*found)->number, sender.number);
    QCOMPARE((*found)->whatsApp, false);
    QCOMPARE((*found)->sms, true);
    QCOMPARE((*found)->paused, true);
    QCOMPARE((*found)->messagingServiceSid, sender.messagingServiceSid);
    QCOMPARE((*found)->verifyServiceSid, sender.verifyServiceSid);
    QCOMPARE((*found)->sandboxJoin, sender.sandboxJoin);
    QCOMPARE((*found)->perMinute, 30);
    QCOMPARE((*found)->testedAt, std::optional(morning + 1h));
    QCOMPARE((*found)->testResult, u"{}"_s); // what a test found outlives an edit that began before
    QCOMPARE((*found)->checklist, u"[]"_s);
    QCOMPARE(senders.noteTest(SenderId::create(), morning, {}).error().kind, ErrorKind::NotFound);
    QCOMPARE(senders.list(office.tenant.id)->size(), 1U);
    QCOMPARE(senders.listAll()->size(), 1U);
    QVERIFY(senders.remove(sender.id));
    QVERIFY(senders.listAll()->empty());
}

void TestTenants::aPauseKeepsItsFirstReasonUntilItEnds()
{
    const TestDatabase db;
    const Office office(db.handle());
    SenderRepository senders(db.handle());
    const SenderId id = office.sender.id;
    QVERIFY(*senders.pause(id, u"same-failures"_s, u"{\"code\":63016}"_s, morning));
    QVERIFY(!*senders.pause(id, u"another"_s, {}, morning + 1h));
    Sender edited = **senders.find(id);
    QVERIFY(edited.paused);
    QCOMPARE(edited.pauseReason, u"same-failures"_s);
    QCOMPARE(edited.pauseDetail, u"{\"code\":63016}"_s);
    QCOMPARE(edited.pausedAt, std::optional(morning));
    edited.perMinute = 10;
    QVERIFY(senders.update(edited)); // an edit in the meantime loses nothing
    QCOMPARE((*senders.find(id))->pauseReason, u"same-failures"_s);

    QVERIFY(senders.resume(id, morning + 2h));

    const Sender resumed = **senders.find(id);
    QVERIFY(!resumed.paused);
    QCOMPARE(resumed.pauseReason, QString());
    QCOMPARE(resumed.pauseDetail, QString());
    QCOMPARE(resumed.pausedAt, std::optional<Instant>());
    QCOMPARE(resumed.resumedAt, std::optional(morning + 2h));
    QCOMPARE(senders.resume(SenderId::create(), morning).error().kind, ErrorKind::NotFound);
    QVERIFY(*senders.pause(id, u"same-failures"_s, {}, morning + 3h));
    edited.paused = false;
    QVERIFY(senders.update(edited));
    QCOMPARE((*senders.find(id))->pauseReason, QString());
}

void TestTenants::aNumberWaitsForALimit()
{
    const TestDatabase db;
    const Office office(db.handle());
    SenderRepository senders(db.handle());
    const auto stored = [&] { return *senders.find(office.sender.id).value(); };
    const ChannelWait minute{.until = morning + 1min, .reason = u"channel-busy"_s};
    QVERIFY(senders.noteWait(office.sender.id, Channel::WhatsApp, minute));
    QCOMPARE(stored().whatsAppWait.until, minute.until);
    QCOMPARE(stored().whatsAppWait.reason, minute.reason);
    QCOMPARE(stored().smsWait.until, std::optional<Instant>()); // the other channel goes on
    QVERIFY(senders.update(office.sender));
    QCOMPARE(stored().whatsAppWait.until, minute.until);
    const ChannelWait shorter{.until = morning + 5s, .reason = u"going-slower"_s};
    QVERIFY(senders.noteWait(office.sender.id, Channel::WhatsApp, shorter));
    QCOMPARE(stored().whatsAppWait.until, minute.until); // a request of the same moment says less
    QCOMPARE(stored().whatsAppWait.reason, minute.reason);
    QVERIFY(senders.noteAccountWait(office.sender.accountId, Channel::Sms, shorter));
    QCOMPARE(stored().smsWait.until, shorter.until);
    QVERIFY(senders.noteWait(office.sender.id, Channel::WhatsApp, {}));
    QCOMPARE(stored().whatsAppWait.until, std::optional<Instant>());
    QCOMPARE(senders.noteWait(SenderId::create(), Channel::Sms, minute).error().kind, ErrorKind::NotFound);
}

void TestTenants::aNumberIsThereOncePerAccount()
{
    const TestDatabase db;
    const Office office(db.handle());
    Sender again = office.sender;
    again.id = SenderId::create();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"INSERT INTO senders"_s));
    QCOMPARE(SenderRepository(db.handle()).add(std::span(&again, 1)).error().kind, ErrorKind::Conflict);
}

void TestTenants::aSenderBelongsToItsAccountsTenant()
{
    const TestDatabase db;
    const Office office(db.handle());
    const Office neighbour(db.handle(), u"Escola Exemplo"_s);
    Sender sender = office.sender;
    sender.id = SenderId::create();
    sender.number = u"+556755500001"_s;
    sender.accountId = neighbour.account.id;
    const auto outcome = SenderRepository(db.handle()).add(std::span(&sender, 1));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().reason, u"account-of-other-tenant"_s);
    QCOMPARE(SenderRepository(db.handle()).listAll()->size(), 2U);
}

QTEST_GUILESS_MAIN(TestTenants)
#include "tst_tenants.moc"
