// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "simulator/records/recordtable.h"

namespace recado::simulator {

/// How WhatsApp looks at a template: received, ten seconds later pending, five minutes later approved or
/// rejected. What Recado's staff would meet on a good day; a scenario can say anything else.
class Approvals
{
public:
    explicit Approvals(RecordTable &contents)
        : m_contents(contents)
    { }

    /// Error: Rejected with 20001: a name that is not a-z, 0-9 and _, no such category, or submitted already.
    [[nodiscard]] static Outcome submit(Record &content, const QJsonObject &request, Instant now);
    /// The next step of a template whose time has come.
    void proceed(Record &content) const;
    /// What a scenario or the start says.
    static void set(Record &content, const QString &status, const QString &reason = {});

    /// As the API answers it: "unsubmitted" for one that was never submitted.
    [[nodiscard]] static QJsonObject json(const Record &content);
    [[nodiscard]] static QString statusOf(const Record &content);
    [[nodiscard]] static const QStringList &statuses();

private:
    [[nodiscard]] QString reasonAgainst(const Record &content, const QJsonObject &approval) const;

    RecordTable &m_contents;
};

} // namespace recado::simulator
