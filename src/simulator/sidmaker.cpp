// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/sidmaker.h"

#include <QCryptographicHash>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {

QString SidMaker::next(const QString &kind)
{
    const QString name = u"%1/%2/%3"_s.arg(m_seed).arg(kind).arg(++m_made[kind]);
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.left(32));
}

QJsonObject SidMaker::save() const
{
    QJsonObject made;
    for (auto it = m_made.cbegin(); it != m_made.cend(); ++it)
        made.insert(it.key(), it.value());
    return made;
}

void SidMaker::restore(const QJsonObject &saved)
{
    m_made.clear();
    for (auto it = saved.constBegin(); it != saved.constEnd(); ++it)
        m_made.insert(it.key(), it->toInteger());
}

} // namespace recado::simulator
