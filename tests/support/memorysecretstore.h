// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/sessionsecretstore.h"

#include <optional>

namespace recado::test {

/// A store in memory that fails on order. Include it only where Recado::secrets is linked.
class MemorySecretStore : public SecretStore
{
public:
    /// Every call answers with this error until it is taken away again.
    void failWith(std::optional<Error> error) { m_error = std::move(error); }
    /// How often something was asked of it.
    [[nodiscard]] int calls() const { return m_calls; }

    [[nodiscard]] QCoro::Task<Result<Secret>> read(QString key) override
    {
        ++m_calls;
        if (m_error)
            co_return *m_error;
        co_return co_await m_kept.read(std::move(key));
    }
    [[nodiscard]] QCoro::Task<Outcome> write(QString key, Secret secret) override
    {
        ++m_calls;
        if (m_error)
            co_return *m_error;
        co_return co_await m_kept.write(std::move(key), std::move(secret));
    }
    [[nodiscard]] QCoro::Task<Outcome> remove(QString key) override
    {
        ++m_calls;
        if (m_error)
            co_return *m_error;
        co_return co_await m_kept.remove(std::move(key));
    }

private:
    SessionSecretStore m_kept;
    std::optional<Error> m_error;
    int m_calls = 0;
};

} // namespace recado::test
