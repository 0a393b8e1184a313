// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/sessionsecretstore.h"

#include <memory>

namespace recado {

/// Keys of a simulated data folder. What was typed goes to the keychain like any other (a person may paste a
/// real one by mistake), or to memory where there is none; where no key was typed, the simulator's own
/// documented token serves: it opens nothing but the simulator.
class SimulatedSecretStore : public SecretStore
{
public:
    SimulatedSecretStore(std::unique_ptr<SecretStore> keychain, Secret fallback);

    [[nodiscard]] QCoro::Task<Result<Secret>> read(QString key) override;
    [[nodiscard]] QCoro::Task<Outcome> write(QString key, Secret secret) override;
    [[nodiscard]] QCoro::Task<Outcome> remove(QString key) override;

private:
    std::unique_ptr<SecretStore> m_keychain;
    SessionSecretStore m_session; ///< for a computer without a keychain
    Secret m_fallback;
    bool m_keychainWorks = true; ///< asked once: a locked one takes its time to say so
};

} // namespace recado
