// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"

#include <QReadWriteLock>
#include <QString>

#include <vector>

namespace recado {

/// Masks by shape alone what must not be in a log or in copied details: Basic and Bearer credentials, values
/// of "token=" and the like, runs of 32 or more letters and digits (auth tokens, key secrets, paths of
/// published files), account and key SIDs, phones (country and last two digits stay), CPF, CNPJ (also
/// alphanumeric), e-mail addresses, boleto lines and Pix codes. UUIDs, times, versions, other SIDs (SM, MM,
/// HX…) and HTTP statuses stay readable. Masking twice changes nothing more. When in doubt it masks: it is
/// the net below the rule not to log such things.
[[nodiscard]] QString redact(const QString &text);

/// Masks the live secrets too, whatever their shape. Thread-safe.
///
/// It keeps the values and no hashes: a hash finds a secret only when every part of every line is hashed, and
/// never one that was escaped, percent-encoded or put into base64 on its way to the log. The values are in
/// this process's memory anyway for as long as the account is in use, and each is wiped when it is forgotten.
class Redactor
{
public:
    /// False when the secret is too short (under eight bytes) to be looked for without spoiling innocent
    /// text.
    bool registerSecret(const Secret &secret);
    /// After a key was replaced and the old one revoked. A secret that is not registered is fine.
    void forgetSecret(const Secret &secret);
    [[nodiscard]] QString redact(const QString &text) const;

private:
    [[nodiscard]] QByteArray withoutLiveSecrets(QByteArray text) const;

    struct LiveSecret
    {
        Secret value;
        std::vector<Secret> forms; ///< as it may be written in a line, longest first, in UTF-8
    };
    mutable QReadWriteLock m_lock;
    std::vector<LiveSecret> m_secrets;
};

} // namespace recado
