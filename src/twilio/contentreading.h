// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twilio/contentapi.h"

namespace recado::twilio {

/// BadReply when there is no sid: everything else may be missing.
[[nodiscard]] Result<RemoteContent> readContent(const QJsonObject &json);

/// Of {"status", "name", "category", "rejection_reason"}.
[[nodiscard]] RemoteApproval readApproval(const QJsonObject &json);

/// What create() sends.
[[nodiscard]] QJsonObject toJson(const NewContent &content);

} // namespace recado::twilio
