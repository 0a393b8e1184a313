// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

class QJsonObject;

namespace recado::simulator {

/// How often a message was really created, whatever the client was told. The judge of tests that ask whether
/// something was sent twice.
struct CreateCounts
{
    qint64 accepted = 0;
    qint64 refused = 0;
    QHash<QString, qint64> perRecipient = {}; ///< accepted ones, by To as it was asked for
    QHash<QString, qint64> perBodySha256 = {}; ///< accepted ones, by the SHA-256 of Body as it was asked for

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static CreateCounts fromJson(const QJsonObject &saved);
};

} // namespace recado::simulator
