// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/contacts/contact.h"

#include <QSqlDatabase>

#include <optional>
#include <span>
#include <vector>

namespace recado::storage {

/// Rows of "contacts". A phone may be several people's: nothing but the id is unique.
class ContactRepository
{
public:
    explicit ContactRepository(const QSqlDatabase &db);

    Outcome add(std::span<const Contact> contacts); ///< all or none
    [[nodiscard]] Result<std::optional<Contact>> find(ContactId id) const;
    /// People of whom every typed word is somewhere in name, phone or document, without regard to case,
    /// accents and punctuation. Those whose name begins with the text come first, then by name. An empty
    /// text finds everybody.
    [[nodiscard]] Result<std::vector<Contact>> search(TenantId tenant, const QString &text, int limit) const;
    /// People with one of these phones (E.164: with and without the ninth digit), by name.
    [[nodiscard]] Result<std::vector<Contact>> byPhones(TenantId tenant,
                                                        std::span<const QString> forms) const;
    /// People with this CPF or CNPJ, punctuated or not, by name.
    [[nodiscard]] Result<std::vector<Contact>> byTaxId(TenantId tenant, const QString &taxId) const;
    Outcome update(const Contact &contact); ///< name, phone and document; NotFound
    Outcome remove(ContactId id); ///< NotFound; what was sent to the person stays, with the name it had

private:
    QSqlDatabase m_db;
};

} // namespace recado::storage
