// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/areacodes.h"

#include <algorithm>

namespace recado {

namespace {

constexpr std::array<AreaCode, 67> table{{
    {u"11", u"SP"}, {u"12", u"SP"}, {u"13", u"SP"}, {u"14", u"SP"}, {u"15", u"SP"}, {u"16", u"SP"},
    {u"17", u"SP"}, {u"18", u"SP"}, {u"19", u"SP"}, {u"21", u"RJ"}, {u"22", u"RJ"}, {u"24", u"RJ"},
    {u"27", u"ES"}, {u"28", u"ES"}, {u"31", u"MG"}, {u"32", u"MG"}, {u"33", u"MG"}, {u"34", u"MG"},
    {u"35", u"MG"}, {u"37", u"MG"}, {u"38", u"MG"}, {u"41", u"PR"}, {u"42", u"PR"}, {u"43", u"PR"},
    {u"44", u"PR"}, {u"45", u"PR"}, {u"46", u"PR"}, {u"47", u"SC"}, {u"48", u"SC"}, {u"49", u"SC"},
    {u"51", u"RS"}, {u"53", u"RS"}, {u"54", u"RS"}, {u"55", u"RS"}, {u"61", u"DF"}, {u"62", u"GO"},
    {u"63", u"TO"}, {u"64", u"GO"}, {u"65", u"MT"}, {u"66", u"MT"}, {u"67", u"MS"}, {u"68", u"AC"},
    {u"69", u"RO"}, {u"71", u"BA"}, {u"73", u"BA"}, {u"74", u"BA"}, {u"75", u"BA"}, {u"77", u"BA"},
    {u"79", u"SE"}, {u"81", u"PE"}, {u"82", u"AL"}, {u"83", u"PB"}, {u"84", u"RN"}, {u"85", u"CE"},
    {u"86", u"PI"}, {u"87", u"PE"}, {u"88", u"CE"}, {u"89", u"PI"}, {u"91", u"PA"}, {u"92", u"AM"},
    {u"93", u"PA"}, {u"94", u"PA"}, {u"95", u"RR"}, {u"96", u"AP"}, {u"97", u"AM"}, {u"98", u"MA"},
    {u"99", u"MA"},
}};

const AreaCode *find(QStringView ddd)
{
    const auto *const found
        = std::ranges::find_if(table, [ddd](const AreaCode &code) { return ddd == code.ddd; });
    return found == table.end() ? nullptr : found;
}

} // namespace

const std::array<AreaCode, 67> &areaCodes()
{
    return table;
}

bool isAreaCode(QStringView ddd)
{
    return find(ddd) != nullptr;
}

std::optional<QStringView> stateOfAreaCode(QStringView ddd)
{
    const auto *const code = find(ddd);
    if (code == nullptr)
        return std::nullopt;
    return QStringView(code->state);
}

} // namespace recado
