// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"

#include <map>

namespace recado {

/// Secrets for as long as the program runs, for a computer without a keychain. Nothing is written anywhere;
/// each secret is wiped when it is replaced or removed and when the store goes.
class SessionSecretStore : public SecretStore
{
public:
    [[nodiscard]] QCoro::Task<Result<Secret>> read(QString key) override;
    [[nodiscard]] QCoro::Task<Outcome> write(QString key, Secret secret) override;
    [[nodiscard]] QCoro::Task<Outcome> remove(QString key) override;

private:
    std::map<QString, Secret> m_secrets;
};

} // namespace recado
