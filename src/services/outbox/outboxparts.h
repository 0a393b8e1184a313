// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QString>

namespace recado {

class DirectoryService;
class FilePublisher;
class InboundReader;
class SettingsService;
class TwilioAccess;
namespace storage {
class DatabaseThread;
}

/// What the outbox works with. All of it outlives the outbox.
struct OutboxParts
{
    storage::DatabaseThread &database;
    DirectoryService &directory;
    TwilioAccess &access;
    FilePublisher &publisher;
    InboundReader &inbound;
    SettingsService &settings;
    Clock &clock;
    QString holder; ///< names this program: of leases, and of items that may still be undone
};

} // namespace recado
