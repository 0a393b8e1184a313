// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/messages/messagemedium.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {

qsizetype mediaCount(const Message &message)
{
    return std::max(message.mediaUrls.size(), static_cast<qsizetype>(message.media.size()));
}

QString mediaSid(const Message &message, qsizetype index)
{
    const QByteArray name = message.sid.toUtf8() + '/' + QByteArray::number(index);
    const QByteArray digest = QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex();
    return "ME"_L1 + QString::fromLatin1(digest.left(32));
}

} // namespace recado::simulator
