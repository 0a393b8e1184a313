// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QJsonObject>
#include <QStringList>

namespace recado::simulator {

/// A template from the body of a request. Error: Rejected with 20001 when it has no language, no type that
/// Twilio knows, no text where there must be one, or one that is longer than 1600 characters.
[[nodiscard]] Result<QJsonObject> readContent(const QJsonObject &request);

/// The template as the API answers it.
[[nodiscard]] QJsonObject contentJson(const QJsonObject &read, const QString &sid, const QString &accountSid,
                                      Instant at);

/// What of a template is looked at: its first type, the words and the files of that.
struct ContentParts
{
    QString type; ///< "twilio/text"
    QString body;
    QStringList media = {};
};
[[nodiscard]] ContentParts partsOf(const QJsonObject &content);

} // namespace recado::simulator
