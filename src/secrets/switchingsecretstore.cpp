// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/switchingsecretstore.h"

namespace recado {

SwitchingSecretStore::SwitchingSecretStore(std::unique_ptr<SecretStore> keychain)
    : m_keychain(std::move(keychain))
{ }

SecretStore &SwitchingSecretStore::current()
{
    if (m_sessionOnly)
        return m_session;
    return *m_keychain;
}

QCoro::Task<Result<Secret>> SwitchingSecretStore::read(QString key)
{
    return current().read(std::move(key));
}

QCoro::Task<Outcome> SwitchingSecretStore::write(QString key, Secret secret)
{
    return current().write(std::move(key), std::move(secret));
}

QCoro::Task<Outcome> SwitchingSecretStore::remove(QString key)
{
    return current().remove(std::move(key));
}

} // namespace recado
