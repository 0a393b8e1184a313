// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "simulator/http/httpmessage.h"

#include <QJsonObject>

#include <optional>

namespace recado::simulator {

/// An answer with a JSON body.
[[nodiscard]] HttpAnswer jsonAnswer(int status, const QJsonObject &body);

/// Twilio's error body for a code of the catalogue. The HTTP status is the usual one of the code unless
/// given.
[[nodiscard]] HttpAnswer errorAnswer(int code, std::optional<int> httpStatus = {});

/// RFC 2822, as dates of the 2010 API are: "Thu, 24 Aug 2023 05:01:45 +0000".
[[nodiscard]] QString rfc2822(Instant at);

/// The same or null.
[[nodiscard]] QJsonValue rfc2822(const std::optional<Instant> &at);

/// The text, or null when it is empty.
[[nodiscard]] QJsonValue textOrNull(const QString &text);

} // namespace recado::simulator
