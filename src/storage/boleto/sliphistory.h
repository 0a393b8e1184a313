// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/messages/outgoing.h"
#include "domain/messages/sentslip.h"
#include "storage/boleto/payeerepository.h"

#include <QSqlDatabase>

#include <vector>

namespace recado::storage {

/// What a company's earlier messages say about a slip. Only what was sent, may have been or will be counts.
struct SlipHistory
{
    std::vector<OutgoingItem> sameLine = {}; ///< newest first, a few
    std::vector<OutgoingItem> sameFile = {}; ///< newest first, a few; without those of the same line
    std::vector<OutgoingItem> newer = {}; ///< carried a later issue of the same document
    PayeeHistory payee = {};
};

/// fileSha256: of the bytes that would be sent; empty when there is no file.
[[nodiscard]] Result<SlipHistory> readHistory(const QSqlDatabase &db, TenantId tenant, const SentSlip &slip,
                                              const QByteArray &fileSha256);

} // namespace recado::storage
