// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/patience.h"

#include <QCoro/QCoroTask>
#include <QTest>

#include <optional>

namespace recado::test {

/// Runs the event loop until the task has an answer. (QCoro 0.8's waitFor() needs a default-constructible T.)
template<typename T>
T await(QCoro::Task<T> task)
{
    std::optional<T> answer;
    task.then([&answer](T value) { answer.emplace(std::move(value)); });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 60'000))
        qFatal("await: no answer within a minute");
    return *std::move(answer);
}

} // namespace recado::test
