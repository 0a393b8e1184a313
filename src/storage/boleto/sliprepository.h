// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ids.h"
#include "domain/messages/outgoing.h"
#include "domain/messages/sentslip.h"

#include <QSqlDatabase>

#include <span>
#include <vector>

namespace recado::storage {

/// The slips that messages carry. Where it looks back, only what was sent, may have been or will be counts:
/// what failed as a whole or was taken back does not.
class SlipRepository
{
public:
    explicit SlipRepository(const QSqlDatabase &db);

    /// For an item that is there already, in the transaction that is open, if any.
    Outcome write(TenantId tenant, ItemId item, std::span<const SentSlip> slips);
    /// In the order of the file.
    [[nodiscard]] Result<std::vector<SentSlip>> of(ItemId item) const;

    /// Items that carried this line, newest first, at most 100.
    [[nodiscard]] Result<std::vector<ItemId>> itemsWithLine(TenantId tenant, const QString &line) const;
    /// Items that carried exactly these bytes as a file, newest first, at most 100.
    [[nodiscard]] Result<std::vector<ItemId>> itemsWithFile(TenantId tenant, const QByteArray &sha256) const;
    /// Items with the same beneficiary, payer and document number, another line and a later date of
    /// processing, newest processing first: this slip was replaced. Nothing when it lacks one of the four.
    [[nodiscard]] Result<std::vector<ItemId>> itemsWithNewer(TenantId tenant, const SentSlip &slip) const;

private:
    QSqlDatabase m_db;
};

} // namespace recado::storage
