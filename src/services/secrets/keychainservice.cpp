// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/secrets/keychainservice.h"

#include "secrets/switchingsecretstore.h"

namespace recado {

KeychainService::KeychainService(SwitchingSecretStore &store)
    : m_store(store)
{ }

QCoro::Task<Outcome> KeychainService::probe()
{
    return m_store.probe();
}

void KeychainService::useSessionOnly()
{
    m_store.useSessionOnly();
    Q_EMIT modeChanged();
}

bool KeychainService::isSessionOnly() const
{
    return m_store.isSessionOnly();
}

} // namespace recado
