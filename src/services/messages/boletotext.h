// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/readerprotocol.h"
#include "domain/messages/messagetext.h"

#include <optional>

namespace recado {

/// What a slip gives to a text: amount, date, line, bank and beneficiary as people write them.
[[nodiscard]] MessageFields fieldsOf(const documents::ReadSlip &slip);
/// "Maria" of "MARIA SOUZA": how an office greets.
[[nodiscard]] QString firstName(const QString &fullName);
/// The first signal that must stop a send (wrong digits, printed differs from coded); nothing when it may go.
[[nodiscard]] std::optional<QString> stopSignal(const documents::ReadSlip &slip);

} // namespace recado
