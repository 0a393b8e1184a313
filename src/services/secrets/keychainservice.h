// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCoro/QCoroTask>
#include <QObject>

namespace recado {

class SwitchingSecretStore;

/// Whether secrets can be kept, and the person's choice when they cannot.
class KeychainService : public QObject
{
    Q_OBJECT

public:
    explicit KeychainService(SwitchingSecretStore &store);

    /// Writes, reads and removes a probe. Unavailable with reason "keychain-missing", "keychain-locked" or
    /// "keychain-refused" when it does not work.
    [[nodiscard]] QCoro::Task<Outcome> probe();
    /// From now on secrets stay in memory and are asked for at each start. Only after the person said so.
    void useSessionOnly();
    [[nodiscard]] bool isSessionOnly() const;

Q_SIGNALS:
    void modeChanged();

private:
    SwitchingSecretStore &m_store;
};

} // namespace recado
