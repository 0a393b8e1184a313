// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/accounts/accounts.h"

#include <algorithm>
#include <array>

namespace recado::simulator {
namespace {

constexpr const char16_t *fullAccount = u"AC00000000000000000000000000000001";
constexpr const char16_t *trialAccount = u"AC00000000000000000000000000000002";

constexpr std::array accounts = {
    FixedAccount{fullAccount, u"simulatortoken000000000000000001", u"Escritório de exemplo", false, 100'000},
    FixedAccount{trialAccount, u"simulatortoken000000000000000002", u"Conta de teste de exemplo", true,
                 1'550},
};

constexpr std::array numbers = {
    FixedNumber{u"PN00000000000000000000000000000001", fullAccount, u"+556730000000", u"(67) 3000-0000", true,
                u"XE00000000000000000000000000000001"},
    FixedNumber{u"PN00000000000000000000000000000002", fullAccount, u"+556730000001", u"(67) 3000-0001",
                false, u""},
    FixedNumber{u"PN00000000000000000000000000000003", trialAccount, u"+556730000002", u"(67) 3000-0002",
                true, u"XE00000000000000000000000000000002"},
};

constexpr std::array services = {
    FixedService{u"MG00000000000000000000000000000001", fullAccount, u"+556730000001", u"+556730000000"},
};

template<typename Range, typename Key>
auto find(const Range &range, QStringView wanted, Key key) -> decltype(range.data())
{
    const auto *const found
        = std::ranges::find_if(range, [&](const auto &item) { return wanted == QStringView(item.*key); });
    return found == range.end() ? nullptr : found;
}

} // namespace

std::span<const FixedAccount> fixedAccounts()
{
    return accounts;
}

std::span<const FixedNumber> fixedNumbers()
{
    return numbers;
}

std::span<const FixedService> fixedServices()
{
    return services;
}

const FixedAccount *findAccount(QStringView sid)
{
    return find(accounts, sid, &FixedAccount::sid);
}

const FixedNumber *findNumber(QStringView phone)
{
    return find(numbers, phone, &FixedNumber::phone);
}

const FixedService *findService(QStringView sid)
{
    return find(services, sid, &FixedService::sid);
}

bool isSid(QStringView text, QStringView letters)
{
    constexpr QStringView hexadecimal = u"0123456789abcdefABCDEF";
    return text.size() == letters.size() + 32 && text.startsWith(letters)
        && std::ranges::all_of(text.mid(letters.size()),
                               [&](QChar character) { return hexadecimal.contains(character); });
}

} // namespace recado::simulator
