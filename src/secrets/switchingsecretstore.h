// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/redaction.h"
#include "secrets/secretstore.h"
#include "secrets/sessionsecretstore.h"

#include <memory>

namespace recado {

/// The keychain, until the person chooses to go on without one; from then on memory only. It never changes by
/// itself: a secret that silently does not last would be missed at the next start.
/// Every secret goes through here, so here the redactor of the log learns of it.
class SwitchingSecretStore : public SecretStore
{
public:
    /// @param redactor outlives the store; may be null
    explicit SwitchingSecretStore(std::unique_ptr<SecretStore> keychain, Redactor *redactor = nullptr);

    /// From now on nothing is read from the keychain nor written to it. There is no way back but a new start.
    void useSessionOnly() { m_sessionOnly = true; }
    [[nodiscard]] bool isSessionOnly() const { return m_sessionOnly; }
    /// No question to the keychain is open: its answer would come back here, so this must live until then.
    [[nodiscard]] bool isIdle() const { return m_underWay == 0; }

    [[nodiscard]] QCoro::Task<Result<Secret>> read(QString key) override;
    [[nodiscard]] QCoro::Task<Outcome> write(QString key, Secret secret) override;
    [[nodiscard]] QCoro::Task<Outcome> remove(QString key) override;

private:
    [[nodiscard]] SecretStore &current();

    void tellRedactor(const Secret &secret) const;

    std::unique_ptr<SecretStore> m_keychain;
    Redactor *m_redactor;
    SessionSecretStore m_session;
    bool m_sessionOnly = false;
    int m_underWay = 0;
};

} // namespace recado
