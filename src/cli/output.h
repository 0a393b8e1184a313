// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "cli/commandio.h"
#include "domain/messages/outgoing.h"
#include "domain/tenants/sender.h"
#include "services/outbox/outboxrunner.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <vector>

namespace recado::cli {

/// Prints one JSON document and a line feed.
void print(const CommandIo &io, const QJsonObject &document);
void print(const CommandIo &io, const QJsonArray &document);

/// An error in words on err, or as {"error":{…}} on out with --json. Gives back the exit code.
int fail(const CommandIo &io, const Error &error);
/// The command line makes no sense: what is wrong, and where to read more.
int wrongUse(const CommandIo &io, const QString &what);

/// {"id","kind","to","channel","state","createdAt","parts":[{"kind","state","sid","errorCode"}]}
[[nodiscard]] QJsonObject toJson(const OutgoingItem &item);
/// {"items":[…]}
[[nodiscard]] QJsonObject toJson(const std::vector<OutgoingItem> &items);
/// One line for people.
void printLine(const CommandIo &io, const OutgoingItem &item);

/// ISO 8601 in UTC with milliseconds.
[[nodiscard]] QString isoTime(Instant at);

/// What still waits here and what may have been sent, after a command that sends.
void printQueue(const CommandIo &io, const OutboxStatus &status);

} // namespace recado::cli
