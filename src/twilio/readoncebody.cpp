// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/readoncebody.h"

#include <algorithm>

namespace recado::twilio {

ReadOnceBody::ReadOnceBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 ReadOnceBody::bytesAvailable() const
{
    return m_bytes.size() - m_position + QIODevice::bytesAvailable();
}

qint64 ReadOnceBody::readData(char *data, qint64 maxSize)
{
    const qsizetype count = std::min<qsizetype>(maxSize, m_bytes.size() - m_position);
    if (count == 0)
        return -1;
    std::copy_n(m_bytes.constData() + m_position, count, data);
    m_position += count;
    return count;
}

qint64 ReadOnceBody::writeData(const char * /*data*/, qint64 /*maxSize*/)
{
    return -1;
}

} // namespace recado::twilio
