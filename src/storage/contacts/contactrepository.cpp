// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/contacts/contactrepository.h"

#include "storage/fold.h"
#include "storage/sql.h"
#include "storage/transaction.h"
#include "storage/values.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::storage {
namespace {

enum Column { ColId, ColTenantId, ColName, ColPhone, ColTaxId, ColCreatedAt };

Contact readContact(const QSqlQuery &row)
{
    return Contact{.id = idFrom<ContactId>(row.value(ColId)),
                   .tenantId = idFrom<TenantId>(row.value(ColTenantId)),
                   .name = row.value(ColName).toString(),
                   .phone = row.value(ColPhone).toString(),
                   .taxId = row.value(ColTaxId).toString(),
                   .createdAt = instantFrom(row.value(ColCreatedAt))};
}

QString searchText(const Contact &contact)
{
    return fold(contact.name) + u' ' + foldNumber(contact.phone) + u' ' + foldNumber(contact.taxId);
}

/// As the domain says: without punctuation. CNPJs with letters are in capitals.
QString plainTaxId(const QString &taxId)
{
    return foldNumber(taxId).toUpper();
}

} // namespace

ContactRepository::ContactRepository(const QSqlDatabase &db)
    : m_db(db)
{ }

Outcome ContactRepository::add(std::span<const Contact> contacts)
{
    auto transaction = Transaction::begin(m_db);
    if (!transaction)
        return transaction.error();
    auto insert = prepare(m_db, uR"(
    INSERT INTO contacts (id, tenant_id, name, phone, tax_id, search_text, created_at)
    VALUES (:id, :tenant, :name, :phone, :taxId, :searchText, :createdAt))"_s);
    if (!insert)
        return insert.error();
    for (const Contact &contact : contacts) {
        const auto inserted = run(*insert,
                                  {{u":id"_s, toColumn(contact.id)},
                                   {u":tenant"_s, toColumn(contact.tenantId)},
                                   {u":name"_s, contact.name},
                                   {u":phone"_s, contact.phone},
                                   {u":taxId"_s, plainTaxId(contact.taxId)},
                                   {u":searchText"_s, searchText(contact)},
                                   {u":createdAt"_s, toColumn(contact.createdAt)}});
        if (!inserted)
            return inserted;
    }
    return transaction->commit();
}

Result<std::optional<Contact>> ContactRepository::find(ContactId id) const
{
    return readFirst(execute(m_db, uR"(
    SELECT id, tenant_id, name, phone, tax_id, created_at
      FROM contacts
     WHERE id = :id)"_s,
                             {{u":id"_s, toColumn(id)}}),
                     readContact);
}

Result<std::vector<Contact>> ContactRepository::search(TenantId tenant, const QString &text, int limit) const
{
    const auto words = searchPatterns(text);
    return readAll(execute(m_db, uR"(
    SELECT id, tenant_id, name, phone, tax_id, created_at
      FROM contacts
     WHERE tenant_id = :tenant
       AND search_text LIKE :word1 ESCAPE '!'
       AND search_text LIKE :word2 ESCAPE '!'
       AND search_text LIKE :word3 ESCAPE '!'
       AND search_text LIKE :word4 ESCAPE '!'
     ORDER BY CASE WHEN search_text LIKE :beginning ESCAPE '!' THEN 0 ELSE 1 END, search_text, id
     LIMIT :limit)"_s,
                           {{u":tenant"_s, toColumn(tenant)},
                            {u":word1"_s, words[0]},
                            {u":word2"_s, words[1]},
                            {u":word3"_s, words[2]},
                            {u":word4"_s, words[3]},
                            {u":beginning"_s, beginningWith(fold(text))},
                            {u":limit"_s, limit}}),
                   readContact);
}

Result<std::vector<Contact>> ContactRepository::byPhones(TenantId tenant,
                                                         std::span<const QString> forms) const
{
    if (forms.empty())
        return std::vector<Contact>{};
    QVariantList values{toColumn(tenant)};
    for (const QString &form : forms)
        values.append(form);
    return readAll(executeList(m_db, uR"(
    SELECT id, tenant_id, name, phone, tax_id, created_at
      FROM contacts
     WHERE tenant_id = ? AND phone IN (%1)
     ORDER BY search_text, id)"_s.arg(placeholders(forms.size())),
                               values),
                   readContact);
}

Result<std::vector<Contact>> ContactRepository::byTaxId(TenantId tenant, const QString &taxId) const
{
    const QString plain = plainTaxId(taxId);
    if (plain.isEmpty())
        return std::vector<Contact>{}; // everybody whose document is unknown is nobody in particular
    return readAll(execute(m_db, uR"(
    SELECT id, tenant_id, name, phone, tax_id, created_at
      FROM contacts
     WHERE tenant_id = :tenant AND tax_id = :taxId
     ORDER BY search_text, id)"_s,
                           {{u":tenant"_s, toColumn(tenant)}, {u":taxId"_s, plain}}),
                   readContact);
}

Outcome ContactRepository::update(const Contact &contact)
{
    return changedOne(execute(m_db, uR"(
    UPDATE contacts
       SET name = :name, phone = :phone, tax_id = :taxId, search_text = :searchText
     WHERE id = :id)"_s,
                              {{u":name"_s, contact.name},
                               {u":phone"_s, contact.phone},
                               {u":taxId"_s, plainTaxId(contact.taxId)},
                               {u":searchText"_s, searchText(contact)},
                               {u":id"_s, toColumn(contact.id)}}));
}

Outcome ContactRepository::remove(ContactId id)
{
    return changedOne(execute(m_db, u"DELETE FROM contacts WHERE id = :id"_s, {{u":id"_s, toColumn(id)}}));
}

} // namespace recado::storage
