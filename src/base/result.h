// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <functional>
#include <tl/expected.hpp>
#include <type_traits>
#include <utility>

namespace recado {

/// Either a T or the Error that prevented it. Ignoring one is a compiler warning.
/// A face over tl::expected (std::expected is in neither g++ 12 nor clang 14 for C++20) that lets a function
/// say `return value;` and `return Error{...};`.
template<typename T>
class [[nodiscard]] Result
{
public:
    using value_type = T;

    // NOLINTBEGIN(google-explicit-constructor): "return value;" and "return Error{...};" are the point
    Result(T value)
        : m_state(std::move(value))
    { }
    Result(Error error)
        : m_state(tl::unexpect, std::move(error))
    { }
    // NOLINTEND(google-explicit-constructor)

    [[nodiscard]] bool has_value() const { return m_state.has_value(); }
    explicit operator bool() const { return has_value(); }

    [[nodiscard]] const T &value() const & { return *m_state; }
    [[nodiscard]] T &value() & { return *m_state; }
    [[nodiscard]] T value() && { return *std::move(m_state); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    [[nodiscard]] const Error &error() const { return m_state.error(); }

    /// Calls step(value) when there is one; step must itself return a Result.
    template<typename Step>
    auto and_then(Step &&step) && -> std::invoke_result_t<Step, T>
    {
        if (!has_value())
            return error();
        return std::invoke(std::forward<Step>(step), std::move(*this).value());
    }

private:
    tl::expected<T, Error> m_state;
};

/// What a Result holds when there is nothing to hold: write `return Done{};`
/// (Not std::monostate: QCoro 0.8 keeps one inside each Task for "no answer yet" and would never wake up.)
struct Done
{
};
using Outcome = Result<Done>;

} // namespace recado
