// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QJsonObject>

namespace recado::simulator {

/// Where a thing of a Serverless service stands.
struct ServerlessPlace
{
    QString accountSid;
    QString serviceSid = {};
    QString path; ///< below /v1: "Services/ZS…/Assets/ZH…"
    Instant at;
};

/// What all of them show: whose they are, when they were made, their address.
[[nodiscard]] QJsonObject serverlessJson(const QString &sid, const ServerlessPlace &place);

[[nodiscard]] QJsonObject newServerlessService(const QString &sid, const ServerlessPlace &place,
                                               const QString &uniqueName, const QString &friendlyName);
[[nodiscard]] QJsonObject newEnvironment(const QString &sid, const ServerlessPlace &place,
                                         const QString &uniqueName, const QString &suffix,
                                         const QString &domain);
[[nodiscard]] QJsonObject newAsset(const QString &sid, const ServerlessPlace &place,
                                   const QString &friendlyName);

} // namespace recado::simulator
