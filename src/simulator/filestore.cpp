// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/filestore.h"

namespace recado::simulator {
namespace {

constexpr qint64 sizeLimit = qint64{64} * 1024 * 1024;

} // namespace

void FileStore::keep(const QString &sha256, const QByteArray &bytes)
{
    if (sha256.isEmpty() || m_files.contains(sha256) || m_size + bytes.size() > sizeLimit)
        return;
    m_files.insert(sha256, bytes);
    m_size += bytes.size();
}

std::optional<QByteArray> FileStore::bytes(const QString &sha256) const
{
    const auto found = m_files.constFind(sha256);
    return found == m_files.constEnd() ? std::optional<QByteArray>() : *found;
}

QJsonObject FileStore::save() const
{
    QJsonObject files;
    for (auto it = m_files.cbegin(); it != m_files.cend(); ++it)
        files.insert(it.key(), QString::fromLatin1(it->toBase64()));
    return files;
}

void FileStore::restore(const QJsonObject &saved)
{
    *this = {};
    for (auto it = saved.constBegin(); it != saved.constEnd(); ++it)
        keep(it.key(), QByteArray::fromBase64(it->toString().toLatin1()));
}

} // namespace recado::simulator
