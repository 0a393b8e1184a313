// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appcontext.h"

#include <QPointer>

// The part of AppContext that lets everybody go on with the new key of an account.
namespace recado {

/// Whoever sends learns the key's name first and goes on with the old key meanwhile. The other way round
/// somebody would open the account with the old name and the new secret, and as sessions are shared, nothing
/// would leave any more.
QCoro::Task<Outcome> AppContext::takeCredential(AccountId account)
{
    const QPointer<OutboxRunner> here(&m_outbox);
    Outcome told = Done{};
    if (m_sending)
        told = co_await m_outbox.start();
    if (!here)
        co_return told;
    Q_EMIT m_directory.secretChanged(account);
    Q_EMIT m_directory.changed();
    co_return told;
}

} // namespace recado
