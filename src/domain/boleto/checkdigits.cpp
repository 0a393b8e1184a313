// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/boleto/checkdigits.h"

namespace recado::boleto {

namespace {

QChar toChar(int digit)
{
    return QChar(static_cast<char16_t>(u'0' + digit));
}

int mod11Remainder(QStringView digits)
{
    int sum = 0;
    int weight = 2;
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        sum += digits[i].digitValue() * weight;
        weight = weight == 9 ? 2 : weight + 1;
    }
    return sum % 11;
}

} // namespace

QChar mod10(QStringView digits)
{
    int sum = 0;
    int weight = 2;
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        const int product = digits[i].digitValue() * weight;
        sum += product / 10 + product % 10;
        weight = 3 - weight;
    }
    return toChar((10 - sum % 10) % 10);
}

QChar mod11OfBank(QStringView digits)
{
    const int digit = 11 - mod11Remainder(digits);
    return toChar(digit >= 10 ? 1 : digit);
}

QChar mod11OfCollection(QStringView digits)
{
    const int remainder = mod11Remainder(digits);
    if (remainder <= 1)
        return toChar(0);
    return toChar(remainder == 10 ? 1 : 11 - remainder);
}

} // namespace recado::boleto
