// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <span>

namespace recado {

/// A file as it goes into the archive.
struct ZipEntry
{
    QString name; ///< without folders
    QByteArray bytes = {};
};

/// A ZIP archive in memory, deflated; for a handful of small files. Qt's own compression is all it takes: a
/// library of archives would be one more thing to install. (PKWARE APPNOTE 6.3.3, sections 4.3.7 to 4.3.16)
[[nodiscard]] QByteArray zipOf(std::span<const ZipEntry> entries);

} // namespace recado
