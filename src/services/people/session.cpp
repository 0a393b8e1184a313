// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/people/session.h"

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

Outcome refused(const QString &reason)
{
    return Error{.kind = ErrorKind::Invalid, .detail = reason, .reason = reason};
}

} // namespace

QString loginName()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? u"recado"_s : name;
}

Session::Session(const Clock &clock, bool withUsers)
    : m_clock(clock)
    , m_withUsers(withUsers)
    , m_locked(withUsers)
{ }

Outcome Session::allows(Duty duty) const
{
    if (m_locked || (m_withUsers && !m_user))
        return refused(u"signed-out"_s);
    if (m_user && !recado::may(m_user->role, duty))
        return refused(u"not-allowed"_s);
    return Done{};
}

QString Session::name() const
{
    return m_user ? m_user->name : loginName();
}

AuditEntry Session::entry(const QString &what, const QString &subject, const QString &detail) const
{
    return {.at = m_clock.now(), .who = name(), .what = what, .subject = subject, .detail = detail};
}

void Session::lock()
{
    if (m_locked)
        return;
    m_locked = true;
    m_user.reset();
    Q_EMIT changed();
}

void Session::unlock()
{
    if (!m_locked || m_withUsers)
        return;
    m_locked = false;
    Q_EMIT changed();
}

void Session::begin(const User &user)
{
    m_withUsers = true;
    m_user = user;
    m_locked = false;
    Q_EMIT changed();
}

} // namespace recado
