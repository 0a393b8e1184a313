// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/boleto/ournumber.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::boleto {

namespace {

constexpr qsizetype longestCarteira = 3;
constexpr qsizetype longestCheckDigits = 2;

struct Place
{
    QLatin1StringView bank;
    qsizetype first = 0; ///< in the barcode, counted from 1 as the banks' manuals do
    qsizetype last = 0;
};

constexpr Place places[] = {{"001"_L1, 26, 42}, {"237"_L1, 26, 36}, {"341"_L1, 23, 30}, {"033"_L1, 28, 40},
                            {"756"_L1, 34, 41}, {"748"_L1, 22, 30}, {"085"_L1, 26, 42}};

QString between(const QString &digits, qsizetype first, qsizetype last)
{
    return digits.mid(first - 1, last - first + 1);
}

/// SIGCB scatters its seventeen digits.
QString numberOfCaixa(const QString &digits)
{
    return between(digits, 30, 30) + between(digits, 34, 34) + between(digits, 27, 29)
        + between(digits, 31, 33) + between(digits, 35, 43);
}

QString digitsOf(const QString &text)
{
    QString digits;
    std::ranges::copy_if(text, std::back_inserter(digits), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits;
}

QString withoutZeros(const QString &digits)
{
    const auto first = std::ranges::find_if(digits, [](QChar c) { return c != u'0'; });
    return digits.mid(first - digits.begin());
}

} // namespace

std::optional<QString> ourNumberOf(const Barcode &barcode)
{
    const auto bank = barcode.bankCode();
    const auto &digits = barcode.digits();
    if (!bank)
        return std::nullopt;
    if (*bank == "104"_L1)
        return numberOfCaixa(digits);
    // Six zeros in front tell a contract of seven digits; older ones put the agency there.
    if (*bank == "001"_L1 && between(digits, 20, 25) != "000000"_L1)
        return std::nullopt;
    const auto *const place = std::ranges::find(places, *bank, &Place::bank);
    if (place == std::end(places))
        return std::nullopt;
    return between(digits, place->first, place->last);
}

bool printsOurNumber(const QString &printed, const QString &number)
{
    const auto print = digitsOf(printed);
    const auto significant = withoutZeros(number);
    if (significant.isEmpty())
        return false;
    if (withoutZeros(print) == significant
        || withoutZeros(print.chopped(std::min<qsizetype>(1, print.size()))) == significant)
        return true;
    const auto at = print.indexOf(number);
    return at >= 0 && at <= longestCarteira && print.size() - at - number.size() <= longestCheckDigits;
}

} // namespace recado::boleto
