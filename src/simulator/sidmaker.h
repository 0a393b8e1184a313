// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

class QJsonObject;

namespace recado::simulator {

/// Makes SIDs that look random and are the same in every run with the same seed.
class SidMaker
{
public:
    explicit SidMaker(quint32 seed)
        : m_seed(seed)
    { }

    /// 32 hexadecimal digits: the next of the kind. Kinds count on their own, so that a listing in between
    /// does not change the SID of the next message.
    [[nodiscard]] QString next(const QString &kind);

    [[nodiscard]] QJsonObject save() const;
    void restore(const QJsonObject &saved);
    void reset() { m_made.clear(); }

private:
    quint32 m_seed;
    QHash<QString, qint64> m_made;
};

} // namespace recado::simulator
