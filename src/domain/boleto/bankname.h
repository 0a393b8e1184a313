// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace recado::boleto {

/// The COMPE codes of the bank that a boleto names in its head: "Itaú", "BANCO ITAÚ S.A.", "CAIXA". The whole
/// text must be the name and nothing else. Empty for everything that is not the name of one of the banks that
/// issue nearly all boletos: of the others nobody knows whose codes they use.
[[nodiscard]] QStringList codesOfBankName(const QString &printed);

} // namespace recado::boleto
