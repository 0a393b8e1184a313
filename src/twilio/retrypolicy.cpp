// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/retrypolicy.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace recado::twilio {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds longestWait = 30s;

bool isVerifyLimit(const Error &error)
{
    constexpr std::array codes{60202, 60203, 60212};
    return error.providerCode && std::find(codes.begin(), codes.end(), *error.providerCode) != codes.end();
}

int triesAllowed(const Error &error, Effect effect)
{
    constexpr int patient = 5;
    if (effect == Effect::ChangesThings)
        return isTooManyAtOnce(error) ? patient : 1;
    switch (error.kind) {
    case ErrorKind::Network:
    case ErrorKind::Server:
        return patient;
    case ErrorKind::RateLimited:
        return isVerifyLimit(error) ? 1 : patient;
    case ErrorKind::Timeout:
        return 2;
    default:
        return 1;
    }
}

} // namespace

bool isTooManyAtOnce(const Error &error)
{
    return error.kind == ErrorKind::RateLimited && error.providerCode.value_or(20429) == 20429;
}

std::optional<std::chrono::milliseconds> delayBeforeRetry(const Error &error, Effect effect, int tries,
                                                          double jitter)
{
    if (tries >= triesAllowed(error, effect) || error.retryAfter > longestWait)
        return std::nullopt;
    if (error.retryAfter)
        return error.retryAfter;
    const std::chrono::milliseconds wait = 100ms * (1 << (tries - 1));
    return std::min(longestWait,
                    std::chrono::milliseconds(std::llround(static_cast<double>(wait.count()) * jitter)));
}

} // namespace recado::twilio
