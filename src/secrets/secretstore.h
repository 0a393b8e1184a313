// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QCoro/QCoroTask>
#include <QString>

namespace recado {

/// Where credentials live, and the only way to one: none goes to settings, to SQL or to a log.
/// A store outlives every task it has handed out (AppContext owns it).
class SecretStore
{
public:
    SecretStore() = default;
    virtual ~SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)

    /// NotFound when nothing is kept under the key.
    [[nodiscard]] virtual QCoro::Task<Result<Secret>> read(QString key) = 0;
    /// Replaces what was kept under the key. Any bytes are allowed, also zeros; an empty secret is Invalid,
    /// because not every keychain can tell it from a missing one.
    [[nodiscard]] virtual QCoro::Task<Outcome> write(QString key, Secret secret) = 0;
    /// NotFound when nothing is kept under the key.
    [[nodiscard]] virtual QCoro::Task<Outcome> remove(QString key) = 0;

    /// Writes, reads and removes an entry of its own, because that is the only way to know whether a keychain
    /// works. The error is the one of the step that failed; "keychain-failed" when the answer is not what was
    /// written.
    [[nodiscard]] QCoro::Task<Outcome> probe();
};

} // namespace recado
