// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A pasted or printed line: whatever is accepted must come out of its own digits and of its printed form
// again.

#include "demand.h"
#include "domain/boleto/typeableline.h"

using namespace recado;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto text = QString::fromUtf8(fuzz::bytesOf(data, size));
    const auto checked = boleto::checkLineOrBarcode(text);
    fuzz::demand(checked.isValid() == checked.problems.isEmpty());
    if (!checked.value)
        return 0;
    fuzz::demand(boleto::TypeableLine::check(checked.value->digits()).value == checked.value);
    fuzz::demand(boleto::TypeableLine::check(checked.value->printed()).value == checked.value);
    fuzz::demand(boleto::TypeableLine::fromBarcode(checked.value->barcode()) == *checked.value);
    return 0;
}
