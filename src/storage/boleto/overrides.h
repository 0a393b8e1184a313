// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/messages/outgoing.h"
#include "domain/messages/sentslip.h"
#include "storage/boleto/payeerepository.h"

#include <QSqlDatabase>

#include <span>

namespace recado::storage {

/// Writes into the audit that somebody sends slips in spite of what stood against them, when a reason was
/// given; and lets a beneficiary in that nobody knew before. who: the person's name, for the record.
[[nodiscard]] Outcome noteOverride(const QSqlDatabase &db, const OutgoingItem &item,
                                   std::span<const SentSlip> slips, const QString &who);

/// PayeeRepository::allow() and forget() with their line in the audit, in one transaction; addedBy is who did
/// it.
[[nodiscard]] Outcome allowPayee(const QSqlDatabase &db, TenantId tenant, const KnownPayee &payee);
[[nodiscard]] Outcome forgetPayee(const QSqlDatabase &db, TenantId tenant, const QString &document,
                                  const QString &who, Instant now);

} // namespace recado::storage
