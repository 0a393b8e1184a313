// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/switchingsecretstore.h"

using namespace Qt::Literals::StringLiterals;

namespace recado {

SwitchingSecretStore::SwitchingSecretStore(std::unique_ptr<SecretStore> keychain, Redactor *redactor)
    : m_keychain(std::move(keychain))
    , m_redactor(redactor)
{ }

void SwitchingSecretStore::tellRedactor(const Secret &secret) const
{
    if (m_redactor != nullptr)
        m_redactor->registerSecret(secret);
}

SecretStore &SwitchingSecretStore::current()
{
    if (m_sessionOnly)
        return m_session;
    return *m_keychain;
}

QCoro::Task<Result<Secret>> SwitchingSecretStore::read(QString key)
{
    const bool isProbe = key.startsWith("probe/"_L1);
    auto secret = co_await current().read(std::move(key));
    if (secret && !isProbe)
        tellRedactor(*secret);
    co_return secret;
}

QCoro::Task<Outcome> SwitchingSecretStore::write(QString key, Secret secret)
{
    if (!key.startsWith("probe/"_L1))
        tellRedactor(secret); // before it is tried: what fails is logged
    return current().write(std::move(key), std::move(secret));
}

QCoro::Task<Outcome> SwitchingSecretStore::remove(QString key)
{
    return current().remove(std::move(key));
}

} // namespace recado
