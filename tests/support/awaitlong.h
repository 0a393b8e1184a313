// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/await.h"

namespace recado::test {

/// As await(), for work of seconds in another process, on a computer that is busy with ten other tests.
template<typename T>
T awaitLong(QCoro::Task<T> task)
{
    std::optional<T> answer;
    task.then([&answer](T value) { answer.emplace(std::move(value)); });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 60'000))
        qFatal("awaitLong: no answer within a minute");
    return *std::move(answer);
}

} // namespace recado::test
