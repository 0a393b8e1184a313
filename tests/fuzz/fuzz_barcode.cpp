// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The digits of bars. Every input is tried as it is, and with the general check digit that makes it valid:
// chance alone would hardly ever get past it.

#include "demand.h"
#include "domain/boleto/barcode.h"
#include "domain/boleto/checkdigits.h"
#include "domain/boleto/typeableline.h"

using namespace recado;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 21);

void look(const boleto::Barcode &barcode)
{
    fuzz::demand(barcode.digits().size() == 44);
    fuzz::demand(barcode.amountCents().value_or(0) >= 0);
    fuzz::demand(barcode.bankCode().has_value() == (barcode.kind() == boleto::SlipKind::Bank));
    fuzz::demand(barcode.dueHint().value_or(today).isValid());
    if (const auto factor = barcode.dueFactor()) {
        const auto due = factor->resolve(today);
        fuzz::demand(due.firstCycle.daysTo(due.secondCycle) == 9000);
        fuzz::demand(boleto::DueDateFactor::forDate(due.secondCycle) == factor);
    }
    const auto line = boleto::TypeableLine::fromBarcode(barcode);
    fuzz::demand(boleto::TypeableLine::check(line.printed()).value == line);
}

/// 44 digits of the bytes, with the check digit that they ask for.
QString mended(const QByteArray &bytes)
{
    QString digits;
    for (const char byte : bytes.left(44))
        digits += QChar(static_cast<char16_t>(u'0' + static_cast<unsigned char>(byte) % 10));
    digits = digits.leftJustified(44, u'0');
    if (digits.startsWith(u'8')) {
        if (digits.at(2) >= u'6')
            digits[3] = boleto::collectionCheckDigit(digits.at(2), digits.left(3) + digits.mid(4));
        return digits;
    }
    digits[4] = boleto::mod11OfBank(digits.left(4) + digits.mid(5));
    return digits;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto bytes = fuzz::bytesOf(data, size);
    for (const auto &text : {QString::fromUtf8(bytes), mended(bytes)}) {
        const auto checked = boleto::Barcode::check(text);
        fuzz::demand(checked.isValid() == checked.problems.isEmpty());
        if (checked.value)
            look(*checked.value);
    }
    return 0;
}
