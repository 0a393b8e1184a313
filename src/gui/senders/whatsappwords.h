// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tenants/connectionreport.h"

#include <QString>

#include <vector>

namespace recado {

/// "Online", "Waiting for verification", … for Twilio's word; one that we do not know stays as it is.
[[nodiscard]] QString whatsAppStatusText(const QString &status);

/// Why a number is offline: our words for the codes that we know, Twilio's own for the others.
[[nodiscard]] QString reasonsText(const std::vector<StatusReason> &reasons);

} // namespace recado
