// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/people/auditentry.h"
#include "domain/people/duty.h"

#include <QObject>

#include <optional>

namespace recado {

/// Who works at this computer now, and what that person may do. Every service asks it before it changes
/// anything; what runs by itself (the outbox) does not: messages that were queued leave behind a locked
/// window too. Without users everybody may do everything.
class Session : public QObject
{
    Q_OBJECT

public:
    /// @param withUsers somebody must sign in first
    explicit Session(const Clock &clock, bool withUsers = false);

    /// Invalid "signed-out" (also: locked) or "not-allowed".
    [[nodiscard]] Outcome allows(Duty duty) const;
    [[nodiscard]] bool may(Duty duty) const { return allows(duty).has_value(); }

    [[nodiscard]] bool isLocked() const { return m_locked; }
    [[nodiscard]] bool hasUsers() const { return m_withUsers; }
    /// Empty without users, and while it is locked.
    [[nodiscard]] const std::optional<User> &user() const { return m_user; }
    /// For the record: the person's name; the login name of the computer without users.
    [[nodiscard]] QString name() const;
    /// A line of the record about something that this person does now.
    [[nodiscard]] AuditEntry entry(const QString &what, const QString &subject = {},
                                   const QString &detail = {}) const;

    /// Nothing may be done until somebody signs in; without users until unlock().
    void lock();
    void unlock();
    /// Only after the PIN was right, or for the first user: see PeopleService.
    void begin(const User &user);

Q_SIGNALS:
    /// Another person, locked, unlocked, or other rights.
    void changed();

private:
    const Clock &m_clock;
    bool m_withUsers;
    bool m_locked;
    std::optional<User> m_user;
};

/// The name under which somebody is signed in to this computer, or "recado".
[[nodiscard]] QString loginName();

} // namespace recado
