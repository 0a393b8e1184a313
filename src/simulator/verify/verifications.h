// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "simulator/records/recordtable.h"
#include "simulator/resources/router.h"
#include "simulator/world.h"

namespace recado::simulator {

/// How a one-time code is sent, checked and forgotten:
///   - it is good for 10 minutes; whoever starts again meanwhile gets the same verification and the same code
///   - the sixth start is refused with 60203, the sixth check with 60202, until the 10 minutes are over
///   - what is approved, canceled or expired is not found any more (20404)
/// Every code is "1234567890" cut to the length of the service ("123456"), so that everybody knows it.
class Verifications
{
public:
    /// All references must outlive this object.
    Verifications(World &world, RecordTable &verifications, RecordTable &attempts)
        : m_world(world)
        , m_verifications(verifications)
        , m_attempts(attempts)
    { }

    /// The verification. Error: Rejected with Twilio's code.
    [[nodiscard]] Result<const Record *> start(const Record &service, const Form &form);
    /// The verification as it is now; a wrong code is no error. Error: likewise.
    [[nodiscard]] Result<const Record *> check(const Record &service, const Form &form);
    /// Canceled or approved by hand. Error: likewise.
    [[nodiscard]] Result<const Record *> setStatus(const Record &service, const QString &sid,
                                                   const QString &status);
    /// Null when it is not pending any more.
    [[nodiscard]] Record *find(const Record &service, const QString &sid);

private:
    [[nodiscard]] bool isPending(const Record &verification) const;
    [[nodiscard]] Record *findTo(const Record &service, const QString &to);
    [[nodiscard]] Record &add(const Record &service, const Form &form);
    void send(Record &verification, const QString &channel);
    void approve(Record &verification);
    void touch(Record &verification) const;

    World &m_world;
    RecordTable &m_verifications;
    RecordTable &m_attempts;
};

} // namespace recado::simulator
