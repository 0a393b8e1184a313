// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/ids.h"

#include <QByteArray>
#include <QString>

namespace recado {

/// A copy of a file to send, kept in the data folder from the moment of sending: later changes to the
/// original do not matter.
struct StoredFile
{
    FileId id;
    QString path; ///< relative to the data folder
    QString name; ///< as the person knows it
    QByteArray sha256; ///< 32 bytes
    qint64 size = 0; ///< bytes
    QString contentType;
    Instant createdAt = {};
};

} // namespace recado
