// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox/failureclass.h"

#include "services/words/errorcodes.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

struct CodeClass
{
    int code = 0;
    FailureClass rule;
};

// Where the catalogue's class alone does not say enough. (facts: Twilio 2.5, 2.7)
constexpr std::array exceptions{
    // requests at the same time, whatever is in them; never processed
    CodeClass{20429, {.then = AfterFailure::GoSlower, .wholeAccount = true, .allChannels = true}},
    CodeClass{63017, {.then = AfterFailure::GoSlower, .wholeAccount = true}}, // messages a second
    CodeClass{63018, {.then = AfterFailure::NextMorning}}, // people a day, of the number
    // messages a day; whether it counts SMS and WhatsApp together, the first SMS finds out: a refusal costs
    // nothing
    CodeClass{63038, {.then = AfterFailure::NextMorning, .wholeAccount = true}},
    // 24 hours since the person wrote; an SMS has no such window
    CodeClass{63016, {.then = AfterFailure::SmsMayFollow}},
};

// Opted out; blocked; marketing not wanted or held back by Meta; marked as spam; WhatsApp account locked.
constexpr std::array unwanted{21610, 63014, 63026, 63033, 63049, 63051};

} // namespace

FailureClass failureClass(std::optional<int> code, const QString &reason)
{
    if (!code)
        return {.then = reason == "window-closed"_L1 ? AfterFailure::SmsMayFollow : AfterFailure::Nothing};
    if (isUnwanted(code))
        return {};
    const auto *const known = std::ranges::find(exceptions, *code, &CodeClass::code);
    if (known != exceptions.end())
        return known->rule;
    const auto entry = entryForCode(*code, u"en"_s);
    if (!entry)
        return {};
    if (entry->button == "send-sms"_L1) // no WhatsApp on that phone, or Meta leaves it out
        return {.then = AfterFailure::SmsMayFollow};
    if (entry->retry == RetryClass::Auto && entry->button == "slow-down"_L1)
        return {.then = AfterFailure::GoSlower};
    return {};
}

bool isUnwanted(std::optional<int> code)
{
    return code && std::ranges::find(unwanted, *code) != unwanted.end();
}

} // namespace recado
