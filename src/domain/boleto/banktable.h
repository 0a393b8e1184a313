// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace recado::boleto {

/// All banks, "001 Banco do Brasil" one a line. Made from the public list of participants of the central
/// bank.
[[nodiscard]] QStringView bankTable();

} // namespace recado::boleto
