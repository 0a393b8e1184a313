// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace recado::simulator {

/// The bytes of files that went through messages, each kept once however often it was sent. It keeps 64 MB;
/// what comes after that is known by its size and digest only.
class FileStore
{
public:
    /// sha256: of the bytes, in hexadecimal digits.
    void keep(const QString &sha256, const QByteArray &bytes);
    [[nodiscard]] std::optional<QByteArray> bytes(const QString &sha256) const;

    [[nodiscard]] QJsonObject save() const;
    void restore(const QJsonObject &saved);

private:
    QHash<QString, QByteArray> m_files;
    qint64 m_size = 0;
};

} // namespace recado::simulator
