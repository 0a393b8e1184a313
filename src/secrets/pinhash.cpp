// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/pinhash.h"

#include <array>
#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

unsigned long long sizeOf(const Secret &pin)
{
    return static_cast<unsigned long long>(pin.bytes().size());
}

} // namespace

Result<QString> hashPin(const Secret &pin)
{
    std::array<char, crypto_pwhash_argon2id_STRBYTES> hash{};
    const bool made = sodium_init() >= 0
        && crypto_pwhash_argon2id_str(hash.data(), pin.bytes().constData(), sizeOf(pin),
                                      crypto_pwhash_argon2id_OPSLIMIT_INTERACTIVE,
                                      crypto_pwhash_argon2id_MEMLIMIT_INTERACTIVE)
            == 0;
    if (!made)
        return Error{.kind = ErrorKind::Unavailable,
                     .detail = u"no memory for Argon2id"_s,
                     .reason = u"pin-not-hashed"_s};
    return QString::fromLatin1(hash.data());
}

bool pinMatches(const QString &hash, const Secret &pin)
{
    const QByteArray text = hash.toLatin1();
    return sodium_init() >= 0
        && crypto_pwhash_argon2id_str_verify(text.constData(), pin.bytes().constData(), sizeOf(pin)) == 0;
}

} // namespace recado
