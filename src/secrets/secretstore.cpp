// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secretstore.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace recado {

QCoro::Task<Outcome> SecretStore::probe()
{
    // a name of its own each time: two windows that start together must not remove each other's probe
    const QString key = u"probe/"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QByteArray expected = QUuid::createUuid().toRfc4122();

    const Outcome written = co_await write(key, Secret(expected));
    if (!written)
        co_return written.error();
    const Result<Secret> answer = co_await read(key);
    const Outcome removed = co_await remove(key);
    if (!answer)
        co_return answer.error();
    if (answer->bytes() != expected)
        co_return Error{.kind = ErrorKind::Unavailable,
                        .detail = u"The keychain gave back something else than was written"_s,
                        .reason = u"keychain-failed"_s};
    co_return removed;
}

} // namespace recado
