// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

class QJsonObject;

namespace recado::simulator {

/// What a person has said to a sender: that nothing more shall come (STOP), and when they last wrote, which
/// opens WhatsApp's window of 24 hours. Addresses carry "whatsapp:" where it applies.
class Relations
{
public:
    /// Notes an inbound message.
    void hear(const QString &person, const QString &sender, const QString &body, Instant at);

    [[nodiscard]] bool hasOptedOut(const QString &person, const QString &sender) const;
    /// True when the person wrote to the sender within the 24 hours before the moment.
    [[nodiscard]] bool windowIsOpen(const QString &person, const QString &sender, Instant at) const;

    /// True when the person joined the sandbox within the three days before the moment.
    [[nodiscard]] bool hasJoined(const QString &person, Instant at) const;

    [[nodiscard]] QJsonObject save() const;
    void restore(const QJsonObject &saved);

private:
    QSet<QString> m_optedOut;
    QHash<QString, Instant> m_lastHeard;
    QHash<QString, Instant> m_joined; ///< by person
};

} // namespace recado::simulator
