// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QString>
#include <QUuid>

#include <optional>

namespace recado {

/// One line of the record of who did what. Never content, phones or secrets: subjects are our ids.
struct AuditEntry
{
    Instant at = {};
    QString who; ///< name of the person, or login name on this computer while there are no users
    QString what; ///< fixed short code: "tenant-added", "sender-paused"
    QString subject = {}; ///< id of what it was done to
    QString detail = {};
    QUuid id = QUuid::createUuid();
};

/// Which entries; empty fields ask for nothing.
struct AuditFilter
{
    QString who = {}; ///< exactly
    QString what = {}; ///< code or its beginning: "sender-" finds "sender-added" and "sender-paused"
    std::optional<Instant> since = {};
    std::optional<Instant> until = {}; ///< not included
};

} // namespace recado
