// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/ids.h"

#include <QString>

namespace recado {

struct Contact
{
    ContactId id;
    TenantId tenantId;
    QString name;
    QString phone; ///< E.164
    QString taxId = {}; ///< CPF or CNPJ without punctuation, empty when unknown
    Instant createdAt = {};

    bool operator==(const Contact &other) const = default;
};

} // namespace recado
