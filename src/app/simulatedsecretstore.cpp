// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulatedsecretstore.h"

#include "base/logging.h"

using namespace Qt::Literals::StringLiterals;

namespace recado {

SimulatedSecretStore::SimulatedSecretStore(std::unique_ptr<SecretStore> keychain, Secret fallback)
    : m_keychain(std::move(keychain))
    , m_fallback(std::move(fallback))
{ }

QCoro::Task<Result<Secret>> SimulatedSecretStore::read(QString key)
{
    if (m_keychainWorks) {
        auto kept = co_await m_keychain->read(key);
        if (kept)
            co_return kept;
        m_keychainWorks = kept.error().kind == ErrorKind::NotFound;
    }
    auto remembered = co_await m_session.read(key);
    // the documented token opens accounts; what waits to become a secret is there or not
    if (remembered || !key.endsWith("/secret"_L1))
        co_return remembered;
    Secret copy = m_fallback; // QCoro 0.8 moves out of whatever it converts, members too
    co_return copy;
}

QCoro::Task<Outcome> SimulatedSecretStore::write(QString key, Secret secret)
{
    if (m_keychainWorks) {
        const auto kept = co_await m_keychain->write(key, secret);
        if (kept)
            co_return Done{};
        m_keychainWorks = false;
        qCInfo(lcSecrets) << "no keychain; the simulator's own token serves:" << kept.error();
    }
    co_return co_await m_session.write(key, secret);
}

QCoro::Task<Outcome> SimulatedSecretStore::remove(QString key)
{
    if (m_keychainWorks)
        co_return co_await m_keychain->remove(key);
    co_return co_await m_session.remove(key);
}

} // namespace recado
