// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"

#include <chrono>

namespace recado {

/// The keychain of the operating system. Never falls back to plain text.
///
/// Errors are of kind Unavailable and say in Error::reason what a person can do about it:
/// - "keychain-missing": there is none, or no session bus to reach it by
/// - "keychain-locked": it is locked, or silent for longer than the time-out (a locked keyring without a
/// desktop to
///   ask for its password never answers)
/// - "keychain-refused": the person said no
/// - "keychain-failed": anything else; the detail holds the words of the keychain
///
/// A write or a removal that ran into the time-out has mayHaveHappened set: the keychain may still do it when
/// it is unlocked.
class KeychainSecretStore : public SecretStore
{
public:
    /// service: the name under which the entries are grouped, "recado" in the program. One per data folder
    /// kind.
    explicit KeychainSecretStore(QString service,
                                 std::chrono::milliseconds timeout = std::chrono::seconds{8});

    [[nodiscard]] QCoro::Task<Result<Secret>> read(QString key) override;
    [[nodiscard]] QCoro::Task<Outcome> write(QString key, Secret secret) override;
    [[nodiscard]] QCoro::Task<Outcome> remove(QString key) override;

private:
    QString m_service;
    std::chrono::milliseconds m_timeout;
};

} // namespace recado
