// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/boleto/barcode.h"

namespace recado::boleto {

/// The nosso número inside the free field, with its zeros in front and, where the bank codes it there, its
/// check digit. Nothing for arrecadação and for banks (or kinds of contract) whose layout we do not know. A
/// bank may use another layout for old contracts: believe it only beside a slip that prints the same.
/// (Layouts as the generators of Banco do Brasil with seven digits of contract, Bradesco, Itaú, Santander,
/// Sicoob, Sicredi, Ailos and Caixa SIGCB have them.)
[[nodiscard]] std::optional<QString> ourNumberOf(const Barcode &barcode);

/// Whether a slip prints this number: with its carteira in front, a check digit behind, and any separators.
[[nodiscard]] bool printsOurNumber(const QString &printed, const QString &number);

} // namespace recado::boleto
