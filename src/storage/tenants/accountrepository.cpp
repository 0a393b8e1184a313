// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tenants/accountrepository.h"

#include "storage/sql.h"
#include "storage/transaction.h"
#include "storage/values.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

enum Column {
    ColId,
    ColTenantId,
    ColSid,
    ColCredential,
    ColApiKeySid,
    ColCreatedAt,
    ColTestedAt,
    ColTestResult,
    ColSecretSetAt,
    ColSecretWasOpen,
    ColRegion
};

Account readAccount(const QSqlQuery &row)
{
    return Account{.id = idFrom<AccountId>(row.value(ColId)),
                   .tenantId = idFrom<TenantId>(row.value(ColTenantId)),
                   .sid = row.value(ColSid).toString(),
                   .credential = enumFrom<CredentialKind>(row.value(ColCredential)),
                   .apiKeySid = row.value(ColApiKeySid).toString(),
                   .createdAt = instantFrom(row.value(ColCreatedAt)),
                   .testedAt = optionalInstantFrom(row.value(ColTestedAt)),
                   .testResult = row.value(ColTestResult).toString(),
                   .secretSetAt = optionalInstantFrom(row.value(ColSecretSetAt)),
                   .secretWasOpen = row.value(ColSecretWasOpen).toBool(),
                   .region = row.value(ColRegion).toString()};
}

} // namespace

AccountRepository::AccountRepository(const QSqlDatabase &db)
    : m_db(db)
{ }

Outcome AccountRepository::add(std::span<const Account> accounts)
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    auto insert = prepare(m_db, uR"(
    INSERT INTO accounts (id, tenant_id, sid, credential, api_key_sid, created_at, tested_at, test_result,
                          secret_set_at, secret_was_open, region)
    VALUES (:id, :tenant, :sid, :credential, :apiKeySid, :createdAt, :testedAt, :testResult,
            :secretSetAt, :secretWasOpen, :region))"_s);
    if (!insert)
        return insert.error();
    for (const Account &account : accounts) {
        const auto inserted = run(*insert,
                                  {{u":id"_s, toColumn(account.id)},
                                   {u":tenant"_s, toColumn(account.tenantId)},
                                   {u":sid"_s, account.sid},
                                   {u":credential"_s, toColumn(account.credential)},
                                   {u":apiKeySid"_s, account.apiKeySid},
                                   {u":createdAt"_s, toColumn(account.createdAt)},
                                   {u":testedAt"_s, toColumn(account.testedAt)},
                                   {u":testResult"_s, account.testResult},
                                   {u":secretSetAt"_s, toColumn(account.secretSetAt)},
                                   {u":secretWasOpen"_s, toColumn(account.secretWasOpen)},
                                   {u":region"_s, account.region}});
        if (!inserted)
            return inserted;
    }
    return transaction->commit();
}

Result<std::vector<Account>> AccountRepository::list(TenantId tenant) const
{
    return readAll(execute(m_db, uR"(
    SELECT id, tenant_id, sid, credential, api_key_sid, created_at, tested_at, test_result,
           secret_set_at, secret_was_open, region
      FROM accounts
     WHERE tenant_id = :tenant
     ORDER BY created_at, id)"_s,
                           {{u":tenant"_s, toColumn(tenant)}}),
                   readAccount);
}

Result<std::vector<Account>> AccountRepository::listAll() const
{
    return readAll(execute(m_db, uR"(
    SELECT id, tenant_id, sid, credential, api_key_sid, created_at, tested_at, test_result,
           secret_set_at, secret_was_open, region
      FROM accounts
     ORDER BY created_at, id)"_s),
                   readAccount);
}

Result<std::optional<Account>> AccountRepository::find(AccountId id) const
{
    return readFirst(execute(m_db, uR"(
    SELECT id, tenant_id, sid, credential, api_key_sid, created_at, tested_at, test_result,
           secret_set_at, secret_was_open, region
      FROM accounts
     WHERE id = :id)"_s,
                             {{u":id"_s, toColumn(id)}}),
                     readAccount);
}

Outcome AccountRepository::update(const Account &account)
{
    return changedOne(execute(m_db, uR"(
    UPDATE accounts
       SET tested_at = :testedAt, test_result = :testResult, region = :region
     WHERE id = :id)"_s,
                              {{u":testedAt"_s, toColumn(account.testedAt)},
                               {u":testResult"_s, account.testResult},
                               {u":region"_s, account.region},
                               {u":id"_s, toColumn(account.id)}}));
}

Outcome AccountRepository::changeCredential(AccountId id, const CredentialChange &change)
{
    return changedOne(execute(m_db, uR"(
    UPDATE accounts
       SET credential = :credential, api_key_sid = :apiKeySid, secret_set_at = :setAt,
           secret_was_open = :wasOpen
     WHERE id = :id)"_s,
                              {{u":credential"_s, toColumn(change.credential)},
                               {u":apiKeySid"_s, change.apiKeySid},
                               {u":setAt"_s, toColumn(change.setAt)},
                               {u":wasOpen"_s, toColumn(change.wasOpen)},
                               {u":id"_s, toColumn(id)}}));
}

Outcome AccountRepository::remove(AccountId id)
{
    return changedOne(execute(m_db, u"DELETE FROM accounts WHERE id = :id"_s, {{u":id"_s, toColumn(id)}}));
}

} // namespace recado::storage
