// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/sessionsecretstore.h"

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

Error notFound()
{
    return Error{.kind = ErrorKind::NotFound, .detail = u"Nothing is kept for this session under that key"_s};
}

} // namespace

QCoro::Task<Result<Secret>> SessionSecretStore::read(QString key)
{
    const auto found = m_secrets.find(key);
    if (found == m_secrets.end())
        co_return notFound();
    Secret copy = found->second; // QCoro 0.8 would move the kept one out
    co_return copy;
}

QCoro::Task<Outcome> SessionSecretStore::write(QString key, Secret secret)
{
    if (secret.isEmpty())
        co_return Error{.kind = ErrorKind::Invalid, .detail = u"An empty secret cannot be kept"_s};
    m_secrets.insert_or_assign(std::move(key), std::move(secret));
    co_return Done{};
}

QCoro::Task<Outcome> SessionSecretStore::remove(QString key)
{
    if (m_secrets.erase(key) == 0)
        co_return notFound();
    co_return Done{};
}

} // namespace recado
