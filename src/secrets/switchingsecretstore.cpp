// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/switchingsecretstore.h"

#include "base/underway.h"

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
    const UnderWay underWay(m_underWay);
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
    const UnderWay underWay(m_underWay);
    auto writing = current().write(std::move(key), std::move(secret));
    auto written = co_await writing;
    co_return written;
}

QCoro::Task<Outcome> SwitchingSecretStore::remove(QString key)
{
    const UnderWay underWay(m_underWay);
    auto removing = current().remove(std::move(key));
    auto removed = co_await removing;
    co_return removed;
}

} // namespace recado
