// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "domain/ids.h"

#include <QSqlDatabase>
#include <QString>

#include <vector>

namespace recado::storage {

/// Somebody for whom a company may send boletos.
struct KnownPayee
{
    QString document; ///< CPF or CNPJ without punctuation
    QString name = {};
    bool learned = false; ///< from a boleto that was sent; else a person let it in
    Instant since = {};
    QString addedBy = {}; ///< empty when learned
    QString reason = {}; ///< as above
};

/// What earlier boletos say about a beneficiary.
struct PayeeHistory
{
    bool known = false;
    bool any = false; ///< this company has known ones at all
};

/// Beneficiaries of a company: those of the boletos that were sent (or will be), and those a person let in.
/// A boleto that was taken back before it left teaches nothing.
class PayeeRepository
{
public:
    explicit PayeeRepository(const QSqlDatabase &db);

    /// By the document; a slip without one by the name, folded and simplified.
    [[nodiscard]] Result<PayeeHistory> look(TenantId tenant, const QString &document,
                                            const QString &name) const;
    /// By name.
    [[nodiscard]] Result<std::vector<KnownPayee>> list(TenantId tenant) const;
    Outcome allow(TenantId tenant, const KnownPayee &payee); ///< again replaces the reason
    Outcome forget(TenantId tenant, const QString &document); ///< NotFound; what was learned stays known

private:
    QSqlDatabase m_db;
};

} // namespace recado::storage
