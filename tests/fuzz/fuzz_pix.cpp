// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A Pix code as pasted: a code whose only fault is its checksum is tried again with the right one.

#include "demand.h"
#include "domain/documents/pix.h"

using namespace recado;
using namespace Qt::Literals::StringLiterals;

namespace {

void look(const PixCode &code)
{
    fuzz::demand(code.amountCents.value_or(0) >= 0);
    fuzz::demand(!code.isValid() || !code.key.isEmpty() || !code.url.isEmpty()
                 || !code.recurrenceUrl.isEmpty());
    fuzz::demand(!code.isValid() || code.payload.endsWith(code.expectedCrc, Qt::CaseInsensitive));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto code = parsePix(QString::fromUtf8(fuzz::bytesOf(data, size)));
    look(code);
    if (code.problems.contains(u"crc"_s)) {
        const auto mended = parsePix(code.payload.chopped(4) + code.expectedCrc);
        fuzz::demand(!mended.problems.contains(u"crc"_s));
        look(mended);
    }
    return 0;
}
